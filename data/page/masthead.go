package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isMasthead is true of what sites set above a text besides their fixed words: rows of menus and of languages, lines in
// a script that neither Korean nor English is written in, credits of pictures and writers.
func (d *document) isMasthead(s string) bool {
	return isPhotoCredit(s) || isByline(s) || isMenuRow(s) || isBarredMenu(s) || inForeignScript(s) && d.readable()
}

// readable is true where some line of the page that is long enough to be of a text is in Latin or Korean letters. A page that is
// foreign altogether has its title and its text in that script.
func (d *document) readable() bool {
	for i := range d.lines {
		if s := d.lines[i].text; len(s) >= textLine && !inForeignScript(s) {
			return true
		}
	}
	return false
}

// textLine is how long a line of a text is at least.
const textLine = 60

// isPhotoCredit is true of "(Photo: Cabinet Public Relations Office)".
func isPhotoCredit(s string) bool {
	s = strings.TrimLeft(s, "([")
	return len(s) < 120 && (strings.HasPrefix(s, "Photo:") || strings.HasPrefix(s, "Photo by ") || strings.HasPrefix(s, "Photo credit"))
}

// isByline is true of "By Diplomacy Journal Lee Gil-ju": names alone behind the word.
func isByline(s string) bool {
	rest, found := strings.CutPrefix(s, "By ")
	if !found || len(rest) > 60 {
		return false
	}
	for w := range strings.FieldsSeq(rest) {
		if w[0] < 'A' || w[0] > 'Z' {
			return false
		}
	}
	return true
}

// barredItems is how many items a row of a menu parted by bars has at least.
const barredItems = 5

// isBarredMenu is true of "About Us | Consular Services | Visa | Media Services | Policies".
func isBarredMenu(s string) bool {
	return len(s) < 400 && strings.Count(s, " | ") >= barredItems-1
}

// menuWords is how many words a row of a menu has at least; a title that begins with "Home" may be shorter.
const menuWords = 8

// isMenuRow is true of a menu that came as one line: "Home Embassy Info About China Economy & Trade Consular Affairs".
func isMenuRow(s string) bool {
	if !strings.HasPrefix(s, "Home ") || len(s) > 400 || sentenceEnded(s) {
		return false
	}
	words := strings.Fields(s)
	for _, w := range words {
		if w == "of" || w == "the" || w == "and" || w == "between" || w == "for" {
			continue
		}
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) || unicode.IsDigit(r) && len(w) < 4 {
			return false
		}
	}
	return len(words) >= menuWords
}

// inForeignScript is true where more of a line's letters belong to other scripts than to the Latin and the Korean one:
// the site's own language above an English text, or the row of languages it can be read in.
func inForeignScript(s string) bool {
	own, foreign := 0, 0
	scripts := [len(foreignScripts)]bool{}
	for _, r := range upTo(s, longestFurniture) {
		switch {
		case r < utf8.RuneSelf && (r|0x20) >= 'a' && (r|0x20) <= 'z', unicode.In(r, unicode.Latin, unicode.Hangul):
			own++
		case r < utf8.RuneSelf || r == utf8.RuneError || !unicode.IsLetter(r):
		default:
			foreign++
			for i, script := range foreignScripts {
				scripts[i] = scripts[i] || unicode.Is(script, r)
			}
		}
	}
	kinds := 0
	for _, seen := range scripts {
		if seen {
			kinds++
		}
	}
	return foreign > own || kinds > 1
}

// foreignScripts are those of the other languages that ministries publish in. A title may quote one; two make a row of languages.
var foreignScripts = [...]*unicode.RangeTable{unicode.Arabic, unicode.Cyrillic, unicode.Han, unicode.Hebrew, unicode.Thai, unicode.Devanagari}
