package page

import (
	"strings"

	"github.com/demarche/demarche/data"
)

// findEdition finds "[223rd Edition] March 23, 2015" near the top of a newsletter.
func findEdition(d *document) int {
	for i, seen := d.next(0), 0; i < len(d.lines) && seen < 15; i, seen = d.next(i+1), seen+1 {
		s := d.at(i)
		if s[0] != '[' || len(s) > 120 {
			continue
		}
		end := strings.IndexByte(s, ']')
		if end < 3 || s[1] < '0' || s[1] > '9' {
			continue
		}
		if _, _, ok := cutDate(strings.TrimLeft(s[end+1:], " ")); ok {
			return i
		}
	}
	return -1
}

// readNewsletter joins the headline's lines with a space. An empty line ends the headline.
func readNewsletter(d *document, i int) article {
	a := article{}
	s := d.at(i)
	a.published, _, _ = cutDate(strings.TrimLeft(s[strings.IndexByte(s, ']')+1:], " "))
	i = d.next(i + 1)
	for i < len(d.lines) && (isFurniture(d.at(i)) || isShareLine(d.at(i))) {
		i = d.next(i + 1)
	}
	var head []string
	for len(head) < 4 && d.at(i) != "" && len(d.at(i)) <= 200 && cutMarker(d.at(i)).kind == "" {
		head = append(head, d.at(i))
		i++
	}
	a.title = strings.Join(head, " ")
	a.from = i
	return a
}

// isShareLine is true of a line made of the names of share links alone: "article print twitter facebook".
func isShareLine(s string) bool {
	if s == "" || len(s) > 80 {
		return false
	}
	for w := range strings.FieldsSeq(s) {
		var buf [80]byte
		switch string(lowerASCII(buf[:0], w)) {
		case "article", "print", "twitter", "facebook", "email", "e-mail", "share", "google+", "linkedin", "|", "kakao":
		default:
			return false
		}
	}
	return true
}

// findCrumbs finds the line "• Date : 2018-06-14 16:38:17" of a page that has the mark 상세보기, or else the mark itself.
func findCrumbs(d *document) int {
	mark := -1
	for i := 0; i < min(len(d.lines), headLines); i++ {
		s := d.at(i)
		if len(s) <= 400 && strings.HasSuffix(s, "상세보기") {
			mark = i
		}
		if mark >= 0 && len(s) < 60 {
			if _, ok := labelledDate(s, dateLabels); ok {
				return i
			}
		}
	}
	return mark
}

// readCrumbs takes the title from the line before the date. The mark stands behind the title or behind the section.
func readCrumbs(d *document, i int) article {
	a := article{from: i + 1}
	day, dated := labelledDate(d.at(i), dateLabels)
	a.published = day
	title := i
	if dated {
		title = d.prev(i)
	}
	s := trimMark(d.at(title))
	if s != d.at(title) && sections.has(s) { // the section's own mark: the title comes after it
		if dated {
			s = ""
		} else if next := d.next(title + 1); titleLike(d.at(next)) {
			s, a.from = d.at(next), next+1
		}
	}
	a.title = s
	if hit := d.next(a.from); dated && isHit(d, hit) {
		a.from = hit + 1
	}
	a.category = sectionCategory(d, title)
	return a
}

func trimMark(s string) string { return strings.TrimRight(strings.TrimSuffix(s, "상세보기"), " ") }

// isHit is true of "• Hit : 1012" and "조회수 1752".
func isHit(d *document, i int) bool {
	s := trimBullet(d.at(i))
	for _, l := range hitLabels.words {
		if len(s) > len(l) && len(s) < 40 && strings.EqualFold(s[:len(l)], l) && isNumber(strings.TrimLeft(s[len(l):], ": ")) {
			return true
		}
	}
	return false
}

func isNumber(s string) bool {
	for i := 0; i < len(s); i++ {
		if (s[i] < '0' || s[i] > '9') && s[i] != ',' {
			return false
		}
	}
	return s != ""
}

// findDateBlock finds the line "Date" that is followed by a day and a line "hit".
func findDateBlock(d *document) int {
	for i := 0; i < min(len(d.lines), headLines); i++ {
		s := d.at(i)
		if s == "" || len(s) > 110 {
			continue
		}
		if !oneOf(s, dateLabels) {
			if _, ok := labelledDate(s, dateLabels); ok && (isHit(d, d.next(i+1)) || hasHit(s)) {
				return i
			}
			continue
		}
		day := d.value(i)
		if _, ok := d.dateLine(trimBullet(d.at(day))); ok && oneOf(d.at(d.next(day+1)), hitLabels) {
			return i
		}
	}
	return -1
}

// value is the line that holds what the label on line i names: the next one that is more than a bullet.
func (d *document) value(i int) int {
	i = d.next(i + 1)
	if d.at(i) == "-" {
		i = d.next(i + 1)
	}
	return i
}

// hasHit is true of "Date 2018-09-28 Hit 1795", all on one line.
func hasHit(s string) bool {
	for _, l := range hitLabels.words {
		if strings.Contains(s, " "+l+" ") {
			return true
		}
	}
	return false
}

func readDateBlock(d *document, i int) article {
	a := article{from: i + 1}
	if day, ok := labelledDate(d.at(i), dateLabels); ok {
		a.published = day
		if hit := d.next(i + 1); isHit(d, hit) {
			a.from = hit + 1
		}
	} else {
		day := d.value(i)
		hit := d.next(day + 1)
		a.published, _ = d.dateLine(trimBullet(d.at(day)))
		a.from = hit + 1
		if n := d.value(hit); isNumber(trimBullet(d.at(n))) {
			a.from = n + 1
		}
	}
	title := d.prev(i)
	if before := d.prev(title); before >= 0 && oneOf(d.at(before), officeLabels) {
		title = d.prev(before)
	}
	if s := trimMark(d.at(title)); !sections.has(s) && !isFurniture(s) {
		a.title = s
	}
	a.category = sectionCategory(d, title)
	a.from = skipCaptions(d, a.from)
	return a
}

// skipCaptions leaves out the names of pictures between the counter and the body: lines of one word.
func skipCaptions(d *document, i int) int {
	for j := d.next(i); j < len(d.lines); j = d.next(j + 1) {
		s := d.at(j)
		if len(s) > 60 || strings.ContainsAny(s, " ") || sentenceEnded(s) || cutMarker(s).kind != "" {
			return j
		}
		i = j
	}
	return i
}

// findSection finds the line that names the board ("Press Releases") of a page without a date: below the ministry's
// menu, or as the first line of all.
func findSection(d *document) int {
	menu, section := -1, -1
	for i, seen := d.next(0), 0; i < len(d.lines) && seen < headLines; i, seen = d.next(i+1), seen+1 {
		s := d.at(i)
		switch {
		case isMenu(s):
			menu = i
			continue
		case sections.has(trimMark(s)):
			section = i
			continue
		case paragraphLike(s):
		case d.html && seen < 1000, isFurniture(s), section < 0 && seen < 30:
			continue
		}
		break
	}
	switch {
	case section > menu && (menu >= 0 || d.source == koreanMinistry && section == d.next(0) || d.html && d.source == koreanMinistry):
		return section
	case menu >= 0 && !d.html:
		return menu
	}
	return -1
}

// readSection takes the title from the line after the board's name. Where the page has none, a gap or the body
// follows at once.
func readSection(d *document, i int) article {
	a := article{from: i + 1}
	title := d.next(i + 1)
	for title < len(d.lines) && isFurniture(d.at(title)) {
		title = d.next(title + 1)
	}
	if below := d.next(title + 1); !sections.has(trimMark(d.at(i))) && isBoardName(d, title, below) {
		title = below
	}
	a.category = sectionCategory(d, title)
	gap := title-i > 3 && !d.html && sections.has(d.at(i))
	if s := d.at(title); !gap && (titleLike(s) || titleByPlace(d, title)) {
		a.title, a.from = s, title+1
		if day := d.next(title + 1); d.source != koreanMinistry {
			if t, ok := d.dateLine(d.at(day)); ok {
				a.published, a.from = t, day+1
			}
		}
	}
	if at := findBriefingTime(d, a.from); a.category == data.PressBriefing && at >= 0 {
		a.published, _, _ = cutDate(d.at(at))
	}
	return a
}

// isBoardName is true of a short line above what looks more like a title: a board that sections does not list.
func isBoardName(d *document, i, below int) bool {
	s, t := d.at(i), d.at(below)
	return len(s) <= 40 && strings.Count(s, " ") < 5 && titleLike(t) && len(t) > len(s) && below > i+1
}

// titleByPlace is true of a line that ends like a sentence, but stands between the board's name and the first point.
func titleByPlace(d *document, i int) bool {
	s := d.at(i)
	return len(s) <= 300 && cutMarker(s).kind == "" && strings.HasSuffix(s, ".") && cutMarker(d.at(d.next(i+1))).number == "1"
}

// sectionCategory looks for the board's name in the lines above the title.
func sectionCategory(d *document, title int) string {
	for i, seen := d.prev(title), 0; i >= 0 && seen < 3; i, seen = d.prev(i), seen+1 {
		if s := trimMark(d.at(i)); sections.has(s) {
			return categoryOf(s, "")
		}
	}
	return ""
}

// categoryOf tells a briefing by the words of a title or a board's name; otherwise what the layout says.
func categoryOf(s, otherwise string) string {
	for _, w := range []string{"Press Briefing", "Media Briefing", "Press Conference", "브리핑", "Press Availability"} {
		if strings.Contains(s, w) {
			return data.PressBriefing
		}
	}
	return otherwise
}

// findBriefing finds the time of a briefing that has lost its menu: "Jan. 12, 2015 14:30 KST".
func findBriefing(d *document) int { return findBriefingTime(d, 0) }

func findBriefingTime(d *document, from int) int {
	for i, seen := d.next(from), 0; i < len(d.lines) && seen < 6; i, seen = d.next(i+1), seen+1 {
		s := d.at(i)
		if len(s) > 60 || !strings.HasSuffix(s, "KST") {
			continue
		}
		if _, _, ok := cutDate(s); ok {
			return i
		}
	}
	return -1
}

// readBriefing takes the day of the briefing for the day of its publication. The speaker and the time stay in the body.
func readBriefing(d *document, i int) article {
	a := article{category: data.PressBriefing}
	a.published, _, _ = cutDate(d.at(i))
	first := d.next(0)
	for first < i && (isFurniture(d.at(first)) || isRelayed(d.at(first)) || d.at(first) == "Press Briefings") {
		first = d.next(first + 1)
	}
	a.from = first
	if s := d.at(first); first < i && strings.Contains(s, "Briefing") && titleLike(s) {
		a.title, a.from = withoutLabel(s), first+1
	}
	return a
}
