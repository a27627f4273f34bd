package page

import (
	"strings"
	"time"

	"github.com/demarche/demarche/data"
)

// dutchMonths are those of europa-nu.nl, which keeps press releases of the European Union from before its present site.
var dutchMonths = []string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"}

// reprintedOn reads the line that a reprint has under its title: "Met dank overgenomen van Europese Commissie (EC) i, gepubliceerd op donderdag 3
// maart 2011."
func reprintedOn(s string) (data.Date, bool) {
	_, s, found := strings.Cut(s, "gepubliceerd op ")
	words := strings.Fields(s)
	if !found || len(words) != 4 {
		return data.Date{}, false
	}
	day, _ := cutNumber(words[1])
	year, _ := cutNumber(words[3])
	for i, m := range dutchMonths {
		if m == words[2] {
			day, _, ok := dated(year, int(time.January)+i, day, "")
			return day, ok
		}
	}
	return data.Date{}, false
}
