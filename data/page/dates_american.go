package page

import (
	"strings"

	"github.com/demarche/demarche/data"
)

// writesMonthFirst says whether some line of the page's head shows that days are written month first: an American time zone
// behind a date in figures, or a second number that can be no month.
func (d *document) writesMonthFirst() bool {
	for i, seen := d.next(0), 0; i < len(d.lines) && seen < headLines; i, seen = d.next(i+1), seen+1 {
		s := d.at(i)
		if !inFigures(s) {
			continue
		}
		if strings.HasSuffix(s, " EDT") || strings.HasSuffix(s, " EST") || s[3:5] > "12" {
			return true
		}
	}
	return false
}

// inFigures says whether a line begins with a date such as 01/08/2022.
func inFigures(s string) bool {
	if len(s) < len("01/08/2022") || len(s) > 60 || s[2] != '/' || s[5] != '/' {
		return false
	}
	for _, i := range []int{0, 1, 3, 4, 6, 7, 8, 9} {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// dateLine reads a line that is nothing but a date, as the page writes days.
func (d *document) dateLine(s string) (data.Date, bool) {
	if d.monthFirst && inFigures(s) {
		s = s[3:6] + s[0:3] + s[6:]
	}
	return dateLine(s)
}
