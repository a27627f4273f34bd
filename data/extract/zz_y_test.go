package extract

import (
	"fmt"
	"github.com/demarche/demarche/data"
	"os"
	"testing"
)

func TestY(t *testing.T) {
	f := os.Getenv("DBG")
	if f == "" {
		t.Skip()
	}
	rel := readForDebug(f)
	_, x := testExtractor(t)
	d := newDocument(x, rel)
	for y := 2012; y < 2027; y++ {
		s, m := d.scoreYear(data.Date{Year: y, Month: 9, Day: 1}, d.years)
		fmt.Println(y, s, m, d.years.textScore(data.Date{Year: y, Month: 9, Day: 1}))
	}
	for _, p := range d.people {
		if p.official >= 0 {
			fmt.Println(p.name, x.gaz.Officials[p.official].ID, d.inOffice(p, data.Date{Year: 2017, Month: 9, Day: 1}))
		}
	}
	fmt.Println(d.years)
	for _, m := range d.dates {
		fmt.Println(d.words(m.from, m.to), m.kind)
	}
}
