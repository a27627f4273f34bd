package gazetteer_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/demarche/demarche/data/gazetteer"
)

func TestASessionThatWasPutOffHasAYearOfItsOwn(t *testing.T) {
	s := gazetteer.Session{FirstYear: 1995, FirstNumber: 1, EveryYears: 1, Years: map[int]int{26: 2021}}
	for number, want := range map[int]int{25: 2019, 26: 2021, 28: 2023} {
		if year, ok := s.Year(number); !ok || year != want {
			t.Errorf("session %d is of %d (%v); want %d", number, year, ok, want)
		}
	}
	s.EveryYears = 0
	if year, ok := s.Year(25); ok {
		t.Errorf("a series without a pace gives %d for a number that is not listed", year)
	}
}

func TestNumbersOfASeriesFollowTheYears(t *testing.T) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range g.Sessions {
		last := 0
		for number := range 200 {
			year, ok := s.Year(number)
			if !ok || year > 2026 {
				continue
			}
			if year < last {
				t.Errorf("sessions.csv, session_years.csv: number %d of %s is of %d, but an earlier one of %d", number, s.ID, year, last)
			}
			last = year
		}
	}
}

func TestWellKnownSessionsGiveTheirYears(t *testing.T) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]map[int]int{
		"unga": {70: 2015}, "unfccc-cop": {21: 2015, 26: 2021}, "human-rights-council": {34: 2017, 43: 2020},
		"asean-summit": {33: 2018, 34: 2019}, "trilateral-summit": {6: 2015, 9: 2024}, "apec-leaders": {26: 2018, 30: 2023},
	}
	for _, s := range g.Sessions {
		for number, year := range want[s.ID] {
			if got, ok := s.Year(number); !ok || got != year {
				t.Errorf("number %d of %s is of %d (%v); want %d", number, s.ID, got, ok, year)
			}
		}
		delete(want, s.ID)
	}
	if len(want) > 0 {
		t.Errorf("not in sessions.csv: %v", want)
	}
}

func TestBadSessionYearsAreNamed(t *testing.T) {
	for name, tt := range map[string]struct{ row, want string }{
		"of an unknown series":       {"nothing,3,2013,test\n", `column session: "nothing" is not in sessions.csv`},
		"a number that stands twice": {"unga,500,2013,test\nunga,500,2014,test\n", "stands in line"},
		"a year that is no number":   {"unga,500,soon,test\n", `"soon" is no number`},
	} {
		t.Run(name, func(t *testing.T) {
			folder := copyTables(t)
			folder["session_years.csv"] = &fstest.MapFile{Data: append(folder["session_years.csv"].Data, tt.row...)}
			_, err := gazetteer.Load(folder)
			if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), "session_years.csv:") {
				t.Errorf("the error is %v; want it to say %q", err, tt.want)
			}
		})
	}
}
