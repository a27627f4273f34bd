package data_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/demarche/demarche/data"
)

func TestDatesAreReadAndWrittenAsISODays(t *testing.T) {
	for in, ok := range map[string]bool{
		"2017-03-22": true, "2016-02-29": true, "2017-02-29": false, "2017-3-22": false, "22.03.2017": false, "": false,
	} {
		d, err := data.ParseDate(in)
		if (err == nil) != ok || ok && d.String() != in {
			t.Errorf("%q is read as %v (%v)", in, d, err)
		}
	}
}

func TestAnUnknownDateIsNullInJSON(t *testing.T) {
	in := struct{ A, B data.Date }{A: data.Date{Year: 2017, Month: 3, Day: 22}}
	b, err := json.Marshal(in)
	if want := `{"A":"2017-03-22","B":null}`; err != nil || string(b) != want {
		t.Fatalf("written as %s (%v); want %s", b, err, want)
	}
	out := in
	if err := json.Unmarshal(b, &out); err != nil || out != in {
		t.Errorf("read back as %+v (%v)", out, err)
	}
}

func TestDaysAreCounted(t *testing.T) {
	d := data.Date{Year: 2016, Month: 2, Day: 28}
	if next := d.AddDays(2); next.String() != "2016-03-01" || next.Sub(d) != 2 || !d.Before(next) || d.After(next) {
		t.Errorf("two days after %s is %s", d, next)
	}
}

// Package time is slow at it, and right.
func TestDaysAreCountedAsPackageTimeCountsThem(t *testing.T) {
	for at := time.Date(-401, 1, 1, 0, 0, 0, 0, time.UTC); at.Year() < 2402; at = at.AddDate(0, 0, 17) {
		d := data.DateOf(at)
		for _, n := range []int{0, 1, -1, 31, -366, 146_097} {
			if got, want := d.AddDays(n), data.DateOf(at.AddDate(0, 0, n)); got != want || got.Sub(d) != n || d.Before(got) != (n > 0) {
				t.Fatalf("%v and %d days is %v, %d days later; want %v", d, n, got, got.Sub(d), want)
			}
		}
	}
}

func TestDaysThatNoCalendarHasAreNotValid(t *testing.T) {
	for year := 1896; year <= 2004; year++ {
		for month := time.Month(-1); month <= 14; month++ {
			for day := -1; day <= 33; day++ {
				d := data.Date{Year: year, Month: month, Day: day}
				if want := data.DateOf(d.Time()) == d; d.Valid() != want {
					t.Fatalf("%+v is valid: %v; want %v", d, d.Valid(), want)
				}
				if normal := data.DateOf(d.Time()); d.Sub(normal) != 0 {
					t.Fatalf("%+v is %d days after %v", d, d.Sub(normal), normal)
				}
			}
		}
	}
}

func TestSpansOutsideTheTextAreEmpty(t *testing.T) {
	for _, s := range []data.Span{{Start: -1, End: 2}, {Start: 2, End: 9}, {Start: 3, End: 2}} {
		if got := s.Of("text"); got != "" {
			t.Errorf("%+v of a text of four bytes is %q", s, got)
		}
	}
}
