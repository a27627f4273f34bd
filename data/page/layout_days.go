package page

import (
	"strings"

	"github.com/demarche/demarche/data"
)

// Where a page says on what day it was published: above or below its title, in it, and at the end.

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
		if headerWords.has(s) || isFurniture(s) || isShareLine(s) || s == d.at(d.prev(i)) { // mails repeat the title
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
	for _, office := range []string{" Büyükelçiliği ", " Başkonsolosluğu "} { // Turkish embassies and consulates
		if _, rest, found := strings.Cut(s, office); found && len(s) < longTitle {
			return d.dateLine(rest)
		}
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
		if at := strings.LastIndex(s, " on "); at > 0 && strings.HasPrefix(s, "SOURCE:") { // wires
			if day, _, ok := cutDate(s[at+len(" on "):]); ok {
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
