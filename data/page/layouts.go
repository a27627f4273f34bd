package page

import "github.com/demarche/demarche/data"

// article is what a layout tells of a page: its title and date, and the lines of its body.
type article struct {
	layout    string
	title     string
	published data.Date
	category  string
	from, to  int    // lines of the body
	reference string // the publisher's own number, where the page itself shows it
	bare      bool   // points are numbered without a dot
}

// layout is one arrangement of furniture. recognise finds the line that gives it away, -1 where there is none; read
// takes the article from there.
type layout struct {
	name      string
	category  string
	recognise func(*document) int
	read      func(*document, int) article
}

// layouts are asked in this order: the sure signs first, a bare text last.
var layouts = []layout{
	{"kr-mofa-newsletter", data.Newsletter, findEdition, readNewsletter},
	{"kr-mofa-crumbs", data.PressRelease, findCrumbs, readCrumbs},
	{"kr-mofa-dated", data.PressRelease, findDateBlock, readDateBlock},
	{"kr-mofa-menu", data.PressRelease, findSection, readSection},
	{"kr-mofa-briefing", data.PressBriefing, findBriefing, readBriefing},
	{"archive-blog", data.PressRelease, findIssuedBy, readIssuedBy},
	{"archive-wire", data.PressRelease, findWire, readWire},
	{"archive-relay", data.PressRelease, findRelay, readRelay},
	{"tr-mfa-numbered", data.PressRelease, findTurkish, readTurkish},
	{"us-state-note", data.PressRelease, findNote, readNote},
	{"titled", data.PressRelease, findTitle, readTitled},
	{"body", data.PressRelease, findBody, readBody},
}

// readLayout reads a page by the first layout that recognises it. The last one recognises every page.
func readLayout(d *document) article {
	for _, l := range layouts {
		i := l.recognise(d)
		if i < 0 {
			continue
		}
		a := l.read(d, i)
		a.layout = l.name
		if a.category == "" {
			a.category = categoryOf(a.title, l.category)
		}
		if a.to == 0 {
			a.to = len(d.lines)
		}
		return a
	}
	return article{to: len(d.lines), category: data.PressRelease}
}
