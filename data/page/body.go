package page

import (
	"strings"
	"unicode/utf8"

	"github.com/demarche/demarche/data"
)

// enders are the beginnings of lines below a text. The first of them ends the body.
var enders = []string{
	"<Suggest To A Friend", "<Suggest to a friend", "Suggest to a friend", "Back to Press Releases", "Blog comments powered by", "Post A Comment", "Write a Comment",
	"Click here for ", "Leave a Reply", "Leave a Comment", "/Public Release.", "Travel Page", "Your email address will not be published",
	"Related Links", "Related Information", "Related content", "Share this page", "Share this:", "Like this:", "Share this article", "첨부파일", "이전글", "다음글",
	"About Japan", "Open Government Licence", "Updates to this page", "All rights reserved", "Copyright ©", "© ", "담당부서 :", "Powered by ", "View in full here",
	"No attached file", "Link to the video", "Watch the video", "Previous article", "Next article", "Prev\u00a0", "You might be interested", "Filed under", "PRESS RELEASE :", "[Copyright", "This post has ",
}

// trailers are whole lines that may stand at the very end; they are peeled off from there only.
var trailers = fold("List", "Print", "Prev", "Next", "Previous", "목록", "Top", "Back to top", "Share", "facebook", "twitter", "youtube", "instagram", "Tweet", "Email",
	"Attachment", "Attachments", "File", "Files", "Attached file", "Related", "Tags", "Home", "Menu", "Close", "Download", "URL copy", "Feedback", "hide", "END", "(END)")

// fileEndings tell the names of attachments.
var fileEndings = []string{".pdf", ".hwp", ".hwpx", ".doc", ".docx", ".jpg", ".jpeg", ".png", ".gif", ".zip", ".xlsx", ".pptx"}

// body is what is left of an article's lines.
type body struct {
	lines      []string // "" for a gap between paragraphs
	parts      []string // of the last line, where it is joined from several
	hard       bool     // the text was broken into short lines by an editor
	unofficial bool     // "* unofficial translation" was there
	ended      bool     // furniture followed, so that the text was not cut off
}

// trimBody drops what stands below the text and joins the lines that belong together.
func trimBody(d *document, a article) body {
	b := body{lines: make([]string, 0, a.to-a.from), hard: isHardWrapped(d.lines[a.from:a.to])}
	for i := a.from; i < a.to; i++ {
		s := d.lines[i].text
		if len(s) >= len("unofficial translation") && len(s) < 40 && isUnofficial(s) {
			b.unofficial, b.ended = true, true
			if len(b.lines) > 0 {
				break
			}
			continue
		}
		if len(b.lines) > 0 && len(s) > 0 && isEnder(s) {
			if strings.HasPrefix(s, "Related Information") && sectionBelow(d, i, a.to) {
				continue // under one part of a press conference
			}
			b.ended = true
			break
		}
		if isAside(s) {
			continue
		}
		if isDots(s) && i > a.from {
			b.ended = true
			break
		}
		b.add(s)
	}
	b.flush()
	b.peel()
	return b
}

// sectionBelow is true where a part with a Roman number follows soon: "II. State Secretary A visits Peru".
func sectionBelow(d *document, i, to int) bool {
	for j, seen := d.next(i+1), 0; j < to && seen < 3; j, seen = d.next(j+1), seen+1 {
		if number, rest, found := strings.Cut(d.at(j), ". "); found && number != "" && strings.Trim(number, "IVX") == "" && titleLike(rest) {
			return true
		}
	}
	return false
}

func isUnofficial(s string) bool {
	s = strings.Trim(strings.ToLower(s), "*※ ().[]")
	return s == "unofficial translation" || s == "unofficial translations" || s == "unofficial english translation"
}

// isAside is true of a link to another article that news sites set between the paragraphs of a text: "Also Read | …".
func isAside(s string) bool {
	if s == "" || s[0] != 'A' && s[0] != 'R' || len(s) > longestFurniture { // as most lines
		return false
	}
	for _, words := range []string{"Also Read", "ALSO READ", "Read Also", "READ ALSO", "Read More", "READ MORE", "Read more"} {
		if rest, found := strings.CutPrefix(s, words); found {
			return strings.TrimLeft(rest, " :|-–") != rest && strings.ContainsAny(rest, ":|-–")
		}
	}
	return false
}

func isEnder(s string) bool {
	if s[0] == 'o' || s[0] >= 'a' && s[0] <= 'z' { // quick way out for most lines
		return false
	}
	for _, e := range endersBy[s[0]] {
		if strings.HasPrefix(s, e) {
			return true
		}
	}
	return false
}

// endersBy are the enders by their first byte.
var endersBy = func() (by [256][]string) {
	for _, e := range enders {
		by[e[0]] = append(by[e[0]], e)
	}
	return by
}()

// add appends a line. A number or mark that stands alone takes the next line's words, and a line that a text editor
// broke goes on in the same paragraph.
func (b *body) add(s string) {
	n := len(b.lines)
	if s == "" {
		if n > 0 && b.lines[n-1] != "" && !markerAlone(b.lines[n-1]) {
			b.lines = append(b.lines, "")
		}
		return
	}
	if n > 0 && b.lines[n-1] != "" {
		before := b.lines[n-1]
		if markerAlone(before) && cutMarker(s).kind == "" || b.goesOn(before, s) {
			if len(b.parts) == 0 {
				b.parts = append(b.parts, before)
			}
			b.parts = append(b.parts, s)
			b.lines[n-1] = s // what the next line is judged by; flush puts the parts together
			return
		}
	}
	b.flush()
	b.lines = append(b.lines, s)
}

// flush joins the parts of the last line that is not a gap.
func (b *body) flush() {
	if len(b.parts) == 0 {
		return
	}
	n := len(b.lines) - 1
	if b.lines[n] == "" {
		n--
	}
	b.lines[n] = strings.Join(b.parts, " ")
	b.parts = b.parts[:0]
}

func markerAlone(s string) bool {
	return len(s) <= 4 && s != "" && cutMarker(s).size == len(s)
}

// goesOn is true where s continues the sentence of the line right above it.
func (b *body) goesOn(before, s string) bool {
	if wrapped(before, s) || leftOpen(before) && cutMarker(s).kind == "" {
		return true
	}
	if !b.hard || len(before) < 50 || sentenceEnded(before) || cutMarker(s).kind != "" {
		return false
	}
	_, isDate := dateLine(s)
	return !isDate
}

// wrapped is true where a line was surely broken off: no sentence ends above, and s begins with a small letter.
func wrapped(before, s string) bool {
	if s == "" || s[0] < 'a' || s[0] > 'z' || len(before) < 12 {
		return false
	}
	return cutMarker(s).kind == "" && !sentenceEnded(before)
}

// leadOn are words that no line ends in but where it was broken off.
var leadOn = []string{" the", " of", " at", " with", " and", " to", " an", " a", " for", " from", " between", " by", " his", " her", " their", " its"}

// leftOpen is true of a long line that was broken off behind a word like "the": "met with Secretary of State Colin Powell at the".
func leftOpen(before string) bool {
	if len(before) < 70 || sentenceEnded(before) {
		return false
	}
	for _, w := range leadOn {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	return false
}

// isHardWrapped is true of text in short lines several of which break off in mid-sentence.
func isHardWrapped(lines []line) bool {
	broken := 0
	for i := 1; i < len(lines) && i < headLines; i++ {
		before := lines[i-1].text
		if len(before) > 120 {
			return false
		}
		if wrapped(before, lines[i].text) {
			broken++
		}
	}
	return broken >= 3
}

// peel takes furniture off the end.
func (b *body) peel() {
	for n := len(b.lines); n > 0; n = len(b.lines) {
		s := b.lines[n-1]
		switch {
		case s == "":
		case trailers.has(trimBullet(s)), isFile(s), isShareLine(s), isReblog(s), markerAlone(s):
			b.ended = true
		default:
			if _, ok := labelledDate(s, publishLabels); !ok || len(s) > 40 {
				return
			}
			b.ended = true
		}
		b.lines = b.lines[:n-1]
	}
}

func isFile(s string) bool {
	if len(s) > 150 {
		return false
	}
	dot := strings.LastIndexByte(s, '.')
	if dot < 0 || len(s)-dot > len(".jpeg") {
		return false
	}
	for _, e := range fileEndings {
		if strings.EqualFold(s[dot:], e) {
			return true
		}
	}
	return false
}

func isReblog(s string) bool {
	return len(s) < 120 && strings.Contains(s, " this") && (strings.Contains(s, " reblogged this") || strings.Contains(s, " posted this") || strings.Contains(s, " likes this") || strings.Contains(s, " liked this"))
}

// compose builds the release's text and points from an article.
func compose(d *document, a article) data.Release {
	b := trimBody(d, a)
	for len(b.lines) > 0 && (b.lines[0] == "" || b.lines[0] == a.title) {
		b.lines = b.lines[1:]
	}
	if a.title == "" {
		a.title = clean(d.in.Title)
	}
	r := data.Release{Source: d.source, URL: d.url, Title: a.title, Published: a.published, Layout: a.layout,
		Category: a.category, Unofficial: b.unofficial, Reference: a.reference}
	if r.Published.IsZero() {
		r.Published = d.in.Published
	}
	r.Text, r.Points = join(r.Title, b.lines, a.bare)
	r.Truncated = !b.ended && cutOff(b.lines)
	r.Language = languageOf(r.Text)
	return r
}

// cutOff is true where the last line stops in mid-sentence. Signatures, places and days end without a full stop.
func cutOff(lines []string) bool {
	if len(lines) == 0 {
		return false
	}
	s := lines[len(lines)-1]
	if sentenceEnded(s) || strings.HasPrefix(s, "Spokesperson") {
		return false
	}
	if _, ok := dateLine(s); ok {
		return false
	}
	return len(s) > 60 || !isName(s)
}

// languageOf tells Korean from English by the share of Hangul among the letters of the first pages.
func languageOf(text string) string {
	if !mayHaveHangul(upTo(text, 1<<16)) {
		return "en"
	}
	hangul, latin := 0, 0
	for i := 0; i < len(text) && i < 1<<16; {
		c := text[i]
		switch {
		case c < utf8.RuneSelf:
			if (c|0x20) >= 'a' && (c|0x20) <= 'z' {
				latin++
			}
			i++
		case c >= 0xea && c <= 0xed:
			hangul++
			i += 3
		default:
			i++
		}
	}
	if hangul*2 > latin {
		return "ko"
	}
	return "en"
}

// mayHaveHangul says whether a byte stands in a text that letters of Hangul begin with. Most pages have none, and to look for
// one byte is quick.
func mayHaveHangul(text string) bool {
	for c := byte(0xea); c <= 0xed; c++ {
		if strings.IndexByte(text, c) >= 0 {
			return true
		}
	}
	return false
}
