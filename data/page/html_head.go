package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// head is what an HTML page says of itself: the first of each, "" where there is none.
type head struct {
	canonical, ogURL, ogTitle, title string
}

// readHead fills the document's URL and title from the page's head.
func readHead(d *document, tree *html.Node) {
	var h head
	for n := range tree.Descendants() {
		if n.Type == html.ElementNode {
			h.note(n)
		}
	}
	for _, u := range []string{h.canonical, h.ogURL} {
		if d.url == "" {
			d.url = strings.TrimSpace(u)
		}
	}
	d.title = clean(strings.TrimSpace(h.ogTitle))
	if d.title == "" {
		d.title = clean(strings.ReplaceAll(h.title, "\n", " "))
	}
}

func (h *head) note(n *html.Node) {
	keep := func(field *string, value string) {
		if *field == "" {
			*field = value
		}
	}
	switch n.DataAtom {
	case atom.Link:
		if attrOf(n, "rel") == "canonical" {
			keep(&h.canonical, attrOf(n, "href"))
		}
	case atom.Meta:
		switch attrOf(n, "property") {
		case "og:url":
			keep(&h.ogURL, attrOf(n, "content"))
		case "og:title":
			keep(&h.ogTitle, attrOf(n, "content"))
		}
	case atom.Title:
		if n.Parent != nil && n.Parent.DataAtom == atom.Head {
			keep(&h.title, textOf(n))
		}
	}
}

// textOf is the text in an element.
func textOf(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}
