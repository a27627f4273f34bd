package page

import (
	"strings"

	"github.com/demarche/demarche/data"
)

// headerLines is how many lines may stand between a title and its date.
const headerLines = 8

// findTitle finds the title of a page that shows one: the first line under its furniture, if it is like a title and a
// body follows. In HTML a heading that the page's head repeats is surer.
func findTitle(d *document) int {
	if d.html {
		if i := findHeading(d); i >= 0 {
			return i
		}
	}
	for i, seen := d.next(0), 0; i < len(d.lines) && seen < 40; i, seen = d.next(i+1), seen+1 {
		s := d.at(i)
		if isFurniture(s) || isShareLine(s) || d.isMasthead(s) || len(s) < shortestTitle && lower(s[0]) >= 'a' && lower(s[0]) <= 'z' {
			continue
		}
		if sections.has(s) && sectionAbove(d, i) {
			continue
		}
		if _, isDate := d.dateLine(s); isDate && d.source != koreanMinistry && titleLike(d.at(d.next(i+1))) {
			continue // a date above the title; the ROK ministry's pages have none, but bodies that begin with one
		}
		if _, says := labelledDate(s, sureLabels); says && i == d.next(0) {
			if titleLike(d.at(d.next(i + 1))) {
				continue
			}
			return -1 // "Published 20 September 2022", and the text right below
		}
		if !titleLike(s) && announced(d, d.next(i+1)) {
			continue // a notice of the site's own stands above
		}
		if !titleLike(s) || !hasBody(d, i) {
			return -1
		}
		if j := titleBelow(d, i); j > i {
			return j
		}
		return i
	}
	return -1
}

// shortestTitle is how many bytes a title has at least; what is shorter is of some button.
const shortestTitle = 4

// weakWords is how many words the name of a board or a site has at the most.
const weakWords = 4

// titleBelow is the line soon below a short line, the name of a board or a site, that is surely a title, as the day or the form of the text stands
// right under it; -1 where there is none. Words of a menu are short as well.
func titleBelow(d *document, i int) int {
	words := strings.Count(d.at(i), " ") + 1
	if words > weakWords || announced(d, i) {
		return -1
	}
	for j, seen := d.next(i+1), 0; j < len(d.lines) && seen < headerLines; j, seen = d.next(j+1), seen+1 {
		s := d.at(j)
		if len(s) < shortestTitle {
			continue
		}
		if paragraphLike(s) || sentenceEnded(s) {
			return -1
		}
		if isFurniture(s) || headerWords.has(s) || sections.has(s) || d.isMasthead(s) {
			continue
		}
		if _, isDate := d.headerDateLine(s); isDate {
			return -1
		}
		if s[0] != '(' && announced(d, j) && strings.Count(s, " ") >= words && hasBody(d, j) {
			return j
		}
	}
	return -1
}

// announced is true of a line that is like a title and has what goes between a title and its text right under it: a date,
// or the form of the text.
func announced(d *document, i int) bool {
	if !titleLike(d.at(i)) || sentenceEnded(d.at(i)) {
		return false
	}
	below := d.at(d.next(i + 1))
	_, isDate := d.headerDateLine(below)
	return isDate || headerWords.has(below)
}

// sectionAbove is true where the name of a board is followed by a title. "Statement" or "News" may be a title itself.
func sectionAbove(d *document, i int) bool {
	s := d.at(d.next(i + 1))
	return titleLike(s) || isFurniture(s) || sections.has(s)
}

// hasBody is true where something like a paragraph comes within the next lines.
func hasBody(d *document, i int) bool {
	for j, seen := d.next(i+1), 0; j < len(d.lines) && seen < 2*headerLines; j, seen = d.next(j+1), seen+1 {
		s := d.at(j)
		if paragraphLike(s) || len(s) >= 60 || cutMarker(s).kind != "" || sentenceEnded(s) && strings.Contains(s, " ") {
			return true
		}
	}
	return false
}

// findHeading finds the first heading of three words or more that the page's <title> begins with or holds; without
// such a one the first heading that has a paragraph below it.
func findHeading(d *document) int {
	found := -1
	for i := 0; i < min(len(d.lines), headLines); i++ {
		s := d.at(i)
		if d.lines[i].heading == 0 || d.lines[i].heading > 3 || !titleLike(s) || isFurniture(s) || sections.has(s) || strings.Count(s, " ") < 2 {
			continue
		}
		if strings.Contains(d.title, s) {
			return i
		}
		if found < 0 && hasBody(d, i) {
			found = i
		}
	}
	return found
}

// readTitled reads a title, then the lines about it (its form, who put it out, its date), then the body.
func readTitled(d *document, i int) article {
	a := article{published: d.stamp, bare: d.source == "sg-mfa"}
	a.title, a.published = withoutDay(withoutLabel(d.at(i)), d.stamp)
	a.category = sectionCategory(d, i)
	if above, ok := d.ownDateLine(d.at(d.prev(i))); ok {
		a.published = above
	}
	i++
	if s := d.at(i); len(s) > 2 && len(s) < 120 && s[0] == '(' && s[len(s)-1] == ')' { // "(Outline)", on a line of its own
		a.title += " " + s
		i++
	}
	for d.next(i) < len(d.lines) && d.at(d.next(i)) == a.title {
		i = d.next(i) + 1
	}
	a.from = i
	day, after := headerDate(d, i)
	if after > 0 {
		a.from = skipHeader(d, after, a.title)
	}
	for _, find := range []func(*document, int) data.Date{sureDate, tailDate} {
		if day.IsZero() {
			day = find(d, a.from)
		}
	}
	if !day.IsZero() {
		a.published = day
	}
	if a.published.IsZero() && (categoryOf(a.title, "") == data.PressBriefing || ofItsDay(a.title)) {
		a.published = dayInTitle(a.title)
	}
	if a.published.IsZero() {
		a.published, _ = d.placeAndDay(d.at(d.next(a.from)))
	}
	return a
}

// skipHeader goes on over lines that may follow a date: the form of the text, the title once more, another date.
func skipHeader(d *document, from int, title string) int {
	for j := d.next(from); j < len(d.lines); j = d.next(j + 1) {
		s := d.at(j)
		_, isDate := d.dateLine(s)
		if !isDate && !headerWords.has(s) && s != title && !strings.HasPrefix(s, "HomeOffice") && !isFurniture(s) {
			break
		}
		from = j + 1
	}
	return from
}

// withoutLabel takes away what lists and mails write before a title: "PRESS RELEASE :", "[list] Press Releases:".
func withoutLabel(title string) string {
	s := title
	if end := strings.IndexByte(s, ']'); end > 0 && s[0] == '[' && strings.HasPrefix(s[end+1:], " Press Releases: ") {
		s = strings.TrimSpace(s[end+1:])
	}
	for _, label := range []string{releaseLabel, "Press Releases: ", "Press Release: ", "Press release: ", "TITLE ", "트위터 페이스북 "} {
		if rest, found := strings.CutPrefix(s, label); found {
			return strings.TrimSpace(rest)
		}
	}
	return s
}

// withoutDay takes away the day that lists of releases set behind a title: "Travel to Oslo; September 13, 2001",
// "Press Release Regarding the Attack , 29.02.2016". A day after a plain comma belongs to the title.
func withoutDay(title string, otherwise data.Date) (string, data.Date) {
	for _, mark := range []string{"; ", " , "} {
		if at := strings.LastIndex(title, mark); at > 0 {
			if day, rest, ok := cutDate(title[at+len(mark):]); ok && rest == "" {
				return title[:at], day
			}
		}
	}
	return title, otherwise
}
