package data_test

import (
	"encoding/json"
	"testing"

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

func TestSpansOutsideTheTextAreEmpty(t *testing.T) {
	for _, s := range []data.Span{{Start: -1, End: 2}, {Start: 2, End: 9}, {Start: 3, End: 2}} {
		if got := s.Of("text"); got != "" {
			t.Errorf("%+v of a text of four bytes is %q", s, got)
		}
	}
}
