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
		if isFurniture(s) || isShareLine(s) || d.isMasthead(s) || len(s) < shortestTitle {
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
		if announced(d, j) && strings.Count(s, " ") >= words && hasBody(d, j) {
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

// ofItsDay is true of the title of a digest or a programme, whose day is that of its publication: "This Week at State: March 24, 2017".
func ofItsDay(title string) bool {
	return strings.HasPrefix(title, "This Week at ") || strings.HasPrefix(title, "Public Schedule")
}

// longestPlace is how many bytes the place in front of a text takes at the most.
const longestPlace = 24

// placeAndDay reads the place and the day that a text begins with: "Brussels, 05 March 2012 - The High Representative …". The ROK ministry's texts begin
// so with the day and place of a meeting.
func (d *document) placeAndDay(s string) (data.Date, bool) {
	at := strings.Index(s, ", ")
	if at < 3 || at > longestPlace || d.source == koreanMinistry {
		return data.Date{}, false
	}
	day, rest, ok := cutDate(s[at+len(", "):])
	rest = strings.TrimLeft(rest, " ")
	if !ok || !strings.HasPrefix(rest, "-") && !strings.HasPrefix(rest, "–") && !strings.HasPrefix(rest, "—") {
		return data.Date{}, false
	}
	return day, true
}

// dayInTitle is the day at the end of a briefing's title, which is that of its publication too: "Press Briefing (Nov. 22, 2010)".
func dayInTitle(title string) data.Date {
	title = strings.TrimRight(title, ")")
	for _, mark := range []string{" (", " on ", ": ", " – "} {
		if at := strings.LastIndex(title, mark); at > 0 {
			if day, rest, ok := cutDate(title[at+len(mark):]); ok && rest == "" {
				return day
			}
		}
	}
	for from := 0; ; { // "Press Conference by the Press Secretary, November 19, 2009"
		at := strings.Index(title[from:], ", ")
		if at < 0 {
			return data.Date{}
		}
		from += at + len(", ")
		if day, rest, ok := cutDate(title[from:]); ok && rest == "" {
			return day
		}
	}
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

// sureDate looks for "Published" and a day in the lines after a title, over a summary too.
func sureDate(d *document, from int) data.Date {
	for i, seen := d.next(from), 0; i < len(d.lines) && seen < 2*headerLines; i, seen = d.next(i+1), seen+1 {
		if day, ok := labelledDate(d.at(i), sureLabels); ok {
			return day
		}
		if day, ok := amongFields(d.at(i)); ok {
			return day
		}
		if oneOf(d.at(i), sureLabels) {
			if day, ok := d.dateLine(d.at(d.next(i + 1))); ok {
				return day
			}
		}
	}
	return data.Date{}
}

// headerDate looks for a line that is a date below the title, over short lines that are no sentences. after is the
// first line of the body, 0 where there are no such lines.
func headerDate(d *document, i int) (day data.Date, after int) {
	passed := true // only lines that surely are furniture so far
	for j, seen := d.next(i), 0; j < len(d.lines) && seen < headerLines; j, seen = d.next(j+1), seen+1 {
		s := d.at(j)
		if t, ok := d.headerDateLine(s); ok {
			return t, j + 1
		}
		if t, ok := labelledDate(s, publishLabels); ok {
			return t, j + 1
		}
		if t, ok := reprintedOn(s); ok {
			return t, j + 1
		}
		if oneOf(s, publishLabels) {
			if t, ok := d.dateLine(d.at(d.next(j + 1))); ok {
				return t, d.next(j+1) + 1
			}
		}
		if headerWords.has(s) || isFurniture(s) || isShareLine(s) {
			if passed {
				after = j + 1
			}
			continue
		}
		passed = false
		if len(s) > 80 || strings.HasSuffix(s, ".") || cutMarker(s).kind != "" {
			break
		}
	}
	return data.Date{}, after
}

// ownDateLine reads a line that is nothing but the day of publication, with or without the word that says so.
func (d *document) ownDateLine(s string) (data.Date, bool) {
	if day, ok := d.dateLine(s); ok {
		return day, true
	}
	return labelledDate(s, sureLabels)
}

// headerDateLine reads a date with the ministry's name before it too: "Türkiye Cumhuriyeti Dışişleri Bakanlığı 23.08.2016".
func (d *document) headerDateLine(s string) (data.Date, bool) {
	if day, ok := d.dateLine(s); ok {
		return day, true
	}
	if rest, found := cutFold(s, "Türkiye Cumhuriyeti Dışişleri Bakanlığı ", "Republic of Türkiye Ministry of Foreign Affairs ", "Republic of Turkey Ministry of Foreign Affairs "); found {
		return d.dateLine(rest)
	}
	if rest, found := afterClock(s); found {
		return d.dateLine(rest)
	}
	return amongFields(s)
}

// cutFold takes the first of the prefixes away that a line begins with in any case.
func cutFold(s string, prefixes ...string) (string, bool) {
	for _, p := range prefixes {
		if len(s) > len(p) && strings.EqualFold(s[:len(p)], p) {
			return s[len(p):], true
		}
	}
	return s, false
}

// amongFields reads a date that is one of the fields of a line: "Published By : Admin | June 2, 2020 | 21:29 IST", "PTI | Updated:
// 15-05-2024 16:25 IST".
func amongFields(s string) (data.Date, bool) {
	if len(s) > 110 || !strings.Contains(s, " | ") {
		return data.Date{}, false
	}
	for field := range strings.SplitSeq(s, " | ") {
		field = strings.TrimSpace(field)
		if day, rest, ok := cutDate(field); ok && rest == "" {
			return day, true
		}
		if day, ok := labelledDate(field, publishLabels); ok {
			return day, true
		}
	}
	return data.Date{}, false
}

// afterClock is what follows the time of day on a news agency's line: "(Agency) 08:49, November 15, 2021".
func afterClock(s string) (string, bool) {
	comma := strings.Index(s, ", ")
	if comma < 5 || len(s) > 60 || s[comma-3] != ':' {
		return "", false
	}
	for _, i := range []int{comma - 5, comma - 4, comma - 2, comma - 1} {
		if s[i] < '0' || s[i] > '9' {
			return "", false
		}
	}
	return s[comma+2:], true
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

// tailDate looks for a date below the body: "Published 17 June 2021", or the day under the dots with which the
// Singapore ministry ends its statements.
func tailDate(d *document, from int) data.Date {
	for i, seen := d.prev(len(d.lines)), 0; i > from && seen < 12; i, seen = d.prev(i), seen+1 {
		s := d.at(i)
		if day, ok := labelledDate(s, publishLabels); ok {
			return day
		}
		if _, rest, found := strings.Cut(s, " published this content on "); found { // distributors of releases
			if day, _, ok := cutDate(rest); ok {
				return day
			}
		}
		if rest, found := strings.CutPrefix(s, "SOURCE:"); found { // wires
			if day, _, ok := cutDate(rest[strings.LastIndex(rest, " on ")+len(" on "):]); ok && strings.Contains(rest, " on ") {
				return day
			}
		}
		if day, ok := d.dateLine(s); ok && d.source == "sg-mfa" && strings.ToUpper(s) == s {
			return day // "12 APRIL 2024", with a distributor's words below it
		}
		if isDots(s) || isImprint(s) {
			if day, ok := firstDateLine(d, i+1); ok {
				return day
			}
		}
	}
	return data.Date{}
}

// isImprint is true of a ministry's name in capitals, under which some set their place and day.
func isImprint(s string) bool {
	return len(s) < 60 && strings.HasPrefix(s, "MINISTRY OF ") && strings.ToUpper(s) == s
}

func firstDateLine(d *document, i int) (data.Date, bool) {
	for i = d.next(i); i < len(d.lines); i = d.next(i + 1) {
		if day, ok := d.dateLine(d.at(i)); ok {
			return day, true
		}
	}
	return data.Date{}, false
}

// isDots is true of ". . . . .".
func isDots(s string) bool {
	return len(s) >= 5 && len(s) < 40 && strings.Trim(s, ". ") == ""
}
