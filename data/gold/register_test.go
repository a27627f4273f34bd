package gold

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCountriesReadFromRemarksAreHeldAgainstTheCodedOne(t *testing.T) {
	got := ScoreRegister([]RegisterReading{
		{Group: "travels", Remarks: true, Coded: "PER", Read: []string{"CHL", "PER"}},
		{Group: "travels", Remarks: true, Coded: "CHE", Read: []string{"RUS"}},
		{Group: "travels", Remarks: true, Coded: "KEN"},
		{Group: "travels", Coded: "KEN"},
		{Group: "visits", Coded: "GHA"},
	})
	want := map[string]RegisterScore{"travels": {Records: 4, Remarks: 3, Telling: 2, Right: 1, Read: 3}, "visits": {Records: 1}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	s := got["travels"]
	for name, f := range map[string][2]float64{"share": {s.Share(), 2.0 / 3}, "accuracy": {s.Accuracy(), 0.5},
		"precision": {s.Precision(), 1.0 / 3}, "recall": {s.Recall(), 1.0 / 3}} {
		if math.Abs(f[0]-f[1]) > 1e-12 {
			t.Errorf("%s %v, want %v", name, f[0], f[1])
		}
	}
	if v := got["visits"]; !math.IsNaN(v.Share()) || !math.IsNaN(v.Accuracy()) {
		t.Errorf("without remarks there is nothing to measure, but %v and %v", v.Share(), v.Accuracy())
	}
}
