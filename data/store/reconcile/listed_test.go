package reconcile

import (
	"testing"

	"github.com/demarche/demarche/data"
)

// listed makes a report of a register's record.
func listed(t *testing.T, id, rule string, changes ...change) Report {
	t.Helper()
	return report(t, "us-historian:"+id, append(changes, func(r *Report) {
		r.Source, r.HomeID, r.Rule = "us-historian", "USA", data.RegisterRule+rule
		r.Countries, r.Place, r.PlaceCountry = []string{"ISR"}, "Jerusalem", "ISR"
		r.Home = []data.Person{{Name: "Jane Doe", Title: "Secretary of State", Country: "USA"}}
		r.Counterparts = nil
	})...)
}

func TestWhatARegisterListsTwiceHappenedTwice(t *testing.T) {
	met := func(r *Report) {
		r.Kind, r.Counterparts = data.Meeting, []data.Person{{Name: "Golan Levi", Title: "Prime Minister", Country: "ISR"}}
	}
	president := func(r *Report) { r.Home = []data.Person{{Name: "Richard Roe", Title: "President", Country: "USA"}} }
	for name, tt := range map[string]struct {
		a, b Report
		want int
	}{
		"two travels a day apart": {listed(t, "trip-1", "travel", kind(data.Visit), days("1999-05-02", "1999-05-03")),
			listed(t, "trip-2", "travel", kind(data.Visit), days("1999-05-04", "1999-05-05")), 2},
		"one host met on both": {after(listed(t, "trip-1", "met", days("1999-05-02", ""), unsure(2)), met),
			after(listed(t, "trip-2", "met", days("1999-05-04", ""), unsure(2)), met), 2},
		"the President and the Secretary go together": {listed(t, "trip-1", "travel", kind(data.Visit), days("1999-05-02", "1999-05-03")),
			after(listed(t, "trip-2", "travel", kind(data.Visit), days("1999-05-02", "1999-05-03")), president), 2},
		"a release tells of a listed travel": {listed(t, "trip-1", "travel", kind(data.Visit), days("1999-05-02", "1999-05-03")),
			after(listed(t, "9", "travel", kind(data.Visit), days("1999-05-02", "1999-05-03")), func(r *Report) {
				r.Source, r.Release, r.Rule = "us-state", "us-state:9", "visit"
			}), 1},
	} {
		if got := len(Reconcile([]Report{tt.a, tt.b})); got != tt.want {
			t.Errorf("%s: %d engagements, want %d", name, got, tt.want)
		}
	}
}

func after(r Report, c change) Report {
	c(&r)
	return r
}
