package dashboard

import (
	"fmt"
	"strings"
	"testing"

	"github.com/demarche/demarche/data/store/storetest"
)

func TestTheDictionarySaysHowManyRowsOfATableBelongToTheView(t *testing.T) {
	s := newSite(t, storetest.New(t))
	size := func(view, table string) string {
		says := s.page("/dictionary" + view).Find("#" + table + " header p").Text()
		_, size, _ := strings.Cut(says, " · ")
		return size
	}
	engagements, seen := len(rowsAsJSON(t, s, "/q/engagements-list.json?limit=1000")), len(rowsAsJSON(t, s, "/q/engagements-list.json?limit=1000&kind=call"))
	if seen == 0 || seen == engagements {
		t.Fatalf("%d of %d engagements are calls: the test needs some that are and some that are not", seen, engagements)
	}
	for _, c := range []struct{ view, table, want string }{
		{"", "engagements", fmt.Sprintf("%d rows", engagements)},
		{"?kind=call", "engagements", fmt.Sprintf("%d rows, %d of them in this view", engagements, seen)},
		{"?kind=call", "countries", size("", "countries")}, // a near miss: states are of no view
	} {
		if got := size(c.view, c.table); got != c.want {
			t.Errorf("%s of %q: %q, want %q", c.table, c.view, got, c.want)
		}
	}
	if ways := s.page("/dictionary?kind=call&from=1901-01-01&to=1901-12-31").Find(".notice").Length(); ways != 1 {
		t.Errorf("a view without engagements shows %d notices of which filter to drop", ways)
	}
}
