package store_test

import (
	"strings"
	"testing"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store"
	"github.com/demarche/demarche/data/store/storetest"
)

func TestWhoIsCalledCounterpartAloneHasTheOfficeOfTheDay(t *testing.T) {
	who := func(name, title, official string) data.Person {
		return data.Person{Name: name, Title: title, Country: "USA", Official: official}
	}
	for _, test := range []struct {
		name, day string
		who       data.Person
		want      string
	}{
		{"in office", "2017-03-17", who("Rex Tillerson", "US counterpart", "usa-rex-tillerson"), "Secretary of State"},
		{"on the last day in office", "2018-03-31", who("Rex Tillerson", "counterpart", "usa-rex-tillerson"), "Secretary of State"},
		{"after that", "2018-04-01", who("Rex Tillerson", "counterpart", "usa-rex-tillerson"), "NULL"},
		{"before the first", "2013-01-31", who("John Kerry", "counterpart", "usa-john-kerry"), "NULL"},
		{"with an office of the page", "2017-03-17", who("Rex Tillerson", "Secretary", "usa-rex-tillerson"), "Secretary"},
		{"of nobody's known office", "2017-03-17", who("Jane Doe", "counterpart", ""), "NULL"},
		{"without a name, which it stands for", "2017-03-17", who("", "US counterpart", ""), "US counterpart"},
		{"without a day", "", who("Rex Tillerson", "counterpart", "usa-rex-tillerson"), "NULL"},
	} {
		dir := t.TempDir()
		load(t, dir, storetest.Release("kr-mofa", "319001", "Talks", "", storetest.Telling{
			Kind: data.Meeting, Start: test.day, Counterparts: []data.Person{test.who}, Countries: []string{"USA"},
		}))
		db := open(t, dir)
		if got := strings.Join(rows(t, db, "SELECT coalesce(title, 'NULL') FROM engagement_people"), "|"); got != test.want {
			t.Errorf("%s: the office is %q, want %q", test.name, got, test.want)
		}
		if got := strings.Join(rows(t, db, "SELECT title FROM report_people"), "|"); got != test.who.Title {
			t.Errorf("%s: the release is said to give %q", test.name, got)
		}
	}
}

func TestAnOfficeSaysMoreThanCounterpart(t *testing.T) {
	dir := t.TempDir()
	told := func(number, title string) store.Item {
		return storetest.Release("kr-mofa", number, "Talks", "2017-03-17", storetest.Telling{
			Kind: data.Meeting, Start: "2017-03-17", Countries: []string{"DEU"},
			Counterparts: []data.Person{{Name: "Sigmar Gabriel", Title: title, Country: "DEU"}},
		})
	}
	load(t, dir, told("319001", "German counterpart"), told("319002", "Minister for Foreign Affairs"))
	if got := strings.Join(rows(t, open(t, dir), "SELECT title FROM engagement_people"), "|"); got != "Minister for Foreign Affairs" {
		t.Errorf("the office is %q", got)
	}
}
