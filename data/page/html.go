package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// knownTags are looked for to tell HTML from text that only has angle brackets in it, such as "<Suggest To A Friend>".
var knownTags = []string{"<p>", "<p ", "<div", "<br", "<table", "<span", "<li>", "<ul", "<h1", "<h2", "<h3", "<a href"}

func looksHTML(text string) bool {
	if strings.IndexByte(upTo(text, 4096), '<') < 0 {
		return false
	}
	trimmed := strings.TrimLeft(upTo(text, 4096), " \t\r\n")
	for _, start := range []string{"<!doctype html", "<?xml"} {
		if len(trimmed) >= len(start) && strings.EqualFold(trimmed[:len(start)], start) {
			return true
		}
	}
	head := strings.ToLower(upTo(text, 4096))
	if strings.Contains(head, "<html") ||
		strings.Contains(head, "<body") || strings.Contains(head, "<head>") {
		return true
	}
	found := 0
	for _, t := range knownTags {
		found += strings.Count(head, t)
	}
	return found >= 3
}

// The parser of x/net/html takes quadratic time on some nestings that no real page has, and refuses others. Beyond
// these bounds the tokens are read as they come, without a tree.
const (
	treeMaxTags  = 60_000
	treeMaxDepth = 300
)

// readHTML fills the document's lines, and its URL and title from the page's head.
func readHTML(d *document, text string) {
	w := &lineWriter{}
	if treeIsSafe(text) {
		if tree, err := html.Parse(strings.NewReader(text)); err == nil {
			readHead(d, tree)
			walkTree(w, tree)
			d.lines = w.finish()
			return
		}
	}
	walkTokens(w, text)
	d.lines = w.finish()
}

// isDropped is true of elements that are never part of a release.
func isDropped(n *html.Node) bool {
	if n.Type != html.ElementNode {
		return false
	}
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Nav, atom.Footer, atom.Form, atom.Iframe, atom.Svg, atom.Button,
		atom.Select, atom.Object, atom.Aside:
		return true
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "role":
			if a.Val == "navigation" || a.Val == "search" {
				return true
			}
		case "aria-hidden":
			if a.Val == "true" {
				return true
			}
		case "hidden":
			return true
		}
	}
	return false
}

// treeIsSafe counts start tags and the depth of those still open, as far as tokens can tell.
func treeIsSafe(text string) bool {
	tags, depth := 0, 0
	for i := strings.IndexByte(text, '<'); i >= 0; {
		rest := text[i+1:]
		switch {
		case strings.HasPrefix(rest, "/"):
			depth = max(0, depth-1)
		case rest != "" && (rest[0]|0x20) >= 'a' && (rest[0]|0x20) <= 'z':
			tags++
			if !voidTag(rest) {
				depth++
			}
		}
		if tags > treeMaxTags || depth > treeMaxDepth {
			return false
		}
		n := strings.IndexByte(rest, '<')
		if n < 0 {
			break
		}
		i += 1 + n
	}
	return true
}

// voidTag is true of tags that need no end: those of empty elements, and those whose end may be left out.
func voidTag(s string) bool {
	n := 0
	for n < len(s) && n < 8 && ((s[n]|0x20) >= 'a' && (s[n]|0x20) <= 'z') {
		n++
	}
	switch atom.Lookup([]byte(strings.ToLower(s[:n]))) {
	case atom.Br, atom.Img, atom.Meta, atom.Link, atom.Input, atom.Hr, atom.Col, atom.Area, atom.Base, atom.Embed,
		atom.Source, atom.Track, atom.Wbr, atom.P, atom.Li, atom.Dt, atom.Dd, atom.Tr, atom.Td, atom.Th, atom.Option:
		return true
	}
	return false
}

// walkTree goes through the tree without recursion.
func walkTree(w *lineWriter, root *html.Node) {
	for n := root; n != nil; {
		switch n.Type {
		case html.TextNode:
			w.text(n.Data)
		case html.ElementNode:
			w.open(n.DataAtom, func(key string) string { return attrOf(n, key) })
		}
		if child := shown(n.FirstChild); child != nil && n.DataAtom != atom.Head {
			n = child
			continue
		}
		for n != nil {
			if n.Type == html.ElementNode {
				w.close(n.DataAtom)
			}
			if n == root {
				return
			}
			if next := shown(n.NextSibling); next != nil {
				n = next
				break
			}
			n = n.Parent
		}
	}
}

// shown is n, or the first sibling after it that is not dropped.
func shown(n *html.Node) *html.Node {
	for n != nil && isDropped(n) {
		n = n.NextSibling
	}
	return n
}

func attrOf(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// walkTokens reads a page that is too deep or too large for a tree.
func walkTokens(w *lineWriter, text string) {
	z := html.NewTokenizer(strings.NewReader(text))
	skip := atom.Atom(0)
	for {
		switch z.Next() {
		case html.ErrorToken:
			return
		case html.TextToken:
			if skip == 0 {
				w.text(string(z.Text()))
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			a := atom.Lookup(name)
			if skip == 0 && tokenDropped(a) {
				skip = a
			}
			if skip == 0 {
				w.open(a, func(string) string { return "" })
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			a := atom.Lookup(name)
			if skip == 0 {
				w.close(a)
			}
			if a == skip {
				skip = 0
			}
		}
	}
}

func tokenDropped(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Noscript, atom.Nav, atom.Footer, atom.Title, atom.Select, atom.Button:
		return true
	}
	return false
}
