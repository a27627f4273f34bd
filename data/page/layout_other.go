package page

import (
	"strings"

	"github.com/demarche/demarche/data"
)

// findIssuedBy finds the sentence with which archives of the United Kingdom's releases begin each of them: "The press
// release issued by the Foreign Office on 6 April 2023."
func findIssuedBy(d *document) int {
	for i, seen := d.next(0), 0; i < len(d.lines) && seen < 60; i, seen = d.next(i+1), seen+1 {
		if _, ok := issuedBy(d.at(i)); ok {
			return i
		}
	}
	return -1
}

// datedMasthead is true of the ministry's name with a day behind it.
func (d *document) datedMasthead(s string) bool {
	_, bare := d.dateLine(s)
	_, dated := d.headerDateLine(s)
	return dated && !bare
}

func issuedBy(s string) (data.Date, bool) {
	if len(s) > 200 || !strings.Contains(s, "ress release issued by ") {
		return data.Date{}, false
	}
	on := strings.LastIndex(s, " on ")
	if on < 0 {
		return data.Date{}, false
	}
	day, _, ok := cutDate(s[on+len(" on "):])
	return day, ok
}

const releaseLabel = "PRESS RELEASE :"

// readIssuedBy reads the first release of the page; the next one's bullet ends it.
func readIssuedBy(d *document, i int) article {
	a := article{from: i + 1}
	a.published, _ = issuedBy(d.at(i))
	title := trimBullet(d.at(d.prev(i)))
	a.title = strings.TrimSpace(strings.TrimPrefix(title, releaseLabel))
	if open := strings.LastIndexByte(a.title, '['); open > 0 && strings.HasSuffix(a.title, "]") {
		a.title = strings.TrimSpace(a.title[:open])
	}
	for j := i + 1; j < len(d.lines); j++ {
		s := d.at(j)
		if strings.HasPrefix(s, "• ") && (strings.HasPrefix(s[len("• "):], releaseLabel) || isNextRelease(d, j)) {
			a.to = j
			break
		}
	}
	return a
}

// isNextRelease is true of a bullet whose title is repeated below it and followed by who issued the release.
func isNextRelease(d *document, i int) bool {
	again := d.next(i + 1)
	if d.at(again) != trimBullet(d.at(i)) {
		return false
	}
	_, ok := issuedBy(d.at(d.next(again + 1)))
	return ok
}

// findWire finds the sentence with which news wires introduce what a department released.
func findWire(d *document) int {
	for i, seen := d.next(0), 0; i < len(d.lines) && seen < 6; i, seen = d.next(i+1), seen+1 {
		s := d.at(i)
		if len(s) < 200 && strings.Contains(s, "Department of State released the following") {
			return i
		}
	}
	return -1
}

func readWire(d *document, i int) article {
	a := article{from: i + 1, published: d.stamp}
	if title := d.prev(i); title >= 0 && titleLike(d.at(title)) && !isFurniture(d.at(title)) {
		a.title = d.at(title)
	}
	return a
}

// findRelay finds the lines of sites that pass releases on: "Headline: …", "07/01/2022 | Press release | …".
func findRelay(d *document) int {
	for i, seen := d.next(0), 0; i < len(d.lines) && seen < 6; i, seen = d.next(i+1), seen+1 {
		s := d.at(i)
		if strings.HasPrefix(s, "Headline: ") && len(s) < 400 {
			return i
		}
		if isRelayed(s) {
			return i
		}
	}
	return -1
}

// isRelayed is true of "07/01/2022 | Press release | Distributed by Public on 07/01/2022".
func isRelayed(s string) bool {
	return len(s) > 10 && len(s) < 120 && s[2] == '/' && (strings.Contains(s, " | Press release") || strings.Contains(s, " | News release"))
}

func readRelay(d *document, i int) article {
	a := article{from: i + 1, published: d.stamp}
	s := d.at(i)
	if title, found := strings.CutPrefix(s, "Headline: "); found {
		a.title = title
		for j := d.prev(i); j >= 0 && a.published.IsZero(); j = d.prev(j) {
			a.published, _ = d.dateLine(d.at(j))
		}
		return a
	}
	if len(s) >= 10 { // month first, unless the first can be no month
		month, day := s[0:2], s[3:5]
		if month > "12" {
			month, day = day, month
		}
		a.published, _, _ = cutDate(s[6:10] + "-" + month + "-" + day)
	}
	if title := d.next(i + 1); titleLike(d.at(title)) {
		a.title, a.from = d.at(title), title+1
	}
	return a
}

// findTurkish finds a title of the Turkish ministry, which begins with its number and date.
func findTurkish(d *document) int {
	for i, seen := d.next(0), 0; i < len(d.lines) && seen < 40; i, seen = d.next(i+1), seen+1 {
		if _, _, ok := turkishTitle(d.at(i)); ok {
			return i
		}
	}
	return -1
}

// turkishTitle reads "No: 310, 15 September 2021, Press Release Regarding …" and "QA-17, 3 April 2020, Statement of …".
func turkishTitle(s string) (number string, day data.Date, ok bool) {
	if s == "" || len(s) > 500 || strings.IndexByte("NQSBJ", s[0]) < 0 {
		return "", data.Date{}, false
	}
	for _, kind := range []string{"No:", "No.", "QA-", "SC-", "BN:", "JPR:"} {
		rest, found := strings.CutPrefix(s, kind)
		if !found {
			continue
		}
		rest = strings.TrimLeft(rest, " ")
		n, after := cutNumber(rest)
		if n < 0 {
			return "", data.Date{}, false
		}
		day, _, ok = cutDate(strings.TrimLeft(after, ",- "))
		return strings.TrimRight(kind, ":.-") + "-" + rest[:len(rest)-len(after)], day, ok
	}
	return "", data.Date{}, false
}

// readTurkish takes the whole line as the title; embassies' pages show number and date on a line of their own below it.
func readTurkish(d *document, i int) article {
	a := article{from: i + 1, title: d.at(i)}
	number, day, _ := turkishTitle(a.title)
	a.published = day
	a.reference = number + "-" + day.String()[:4]
	if _, rest, _ := cutDate(a.title[strings.IndexAny(a.title, ", ")+1:]); rest == "" || len(a.title) < 40 {
		title := d.prev(i)
		for title >= 0 && (isFurniture(d.at(title)) || strings.Contains(d.at(title), "Dışişleri Bakanlığı") || d.datedMasthead(d.at(title))) {
			title = d.prev(title)
		}
		a.title = ""
		if title >= 0 && titleLike(d.at(title)) {
			a.title, _ = withoutDay(d.at(title), day)
		}
	}
	return a
}
