package gold

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/data"
)

func TestOutcomesTellRightFromMadeUpAndLeaveOutWhatIsDoubtful(t *testing.T) {
	on := day(t, "2016-03-10")
	met := func(country string) data.Engagement {
		return data.Engagement{Kind: data.Meeting, Status: data.Held, Start: on, Countries: []string{country}}
	}
	label := Label{TextFile: "a.txt", Engagements: []Engagement{
		{Kind: data.Meeting, Status: data.Held, Start: on, Countries: []string{"JPN"}},
		{Kind: data.Meeting, Status: data.Held, Start: on, Countries: []string{"CHN"}, Doubtful: true},
		{Kind: data.Meeting, Status: data.Held, Start: on, Countries: []string{"PER"}},
	}}
	readings := []Reading{
		{Label: label, Engagements: []data.Engagement{met("CHN"), met("FRA"), met("JPN")}},
		{Label: label, Unread: true},
	}
	want := []Outcome{{"a.txt", 2, met("FRA"), false}, {"a.txt", 3, met("JPN"), true}}
	if diff := cmp.Diff(want, Outcomes(readings)); diff != "" {
		t.Errorf("outcomes (-want +got):\n%s", diff)
	}
}

func TestReliabilityCountsByConfidenceToOneDecimal(t *testing.T) {
	outcome := func(confidence float64, right bool) Outcome {
		return Outcome{Found: data.Engagement{Confidence: confidence}, Right: right}
	}
	got := Reliability([]Outcome{outcome(0.875, true), outcome(0.9375, false), outcome(0.45, true), outcome(0.99, true), outcome(0, false)})
	want := []Bin{{0, 0, Share{0, 1}}, {0.5, 0.45, Share{1, 1}}, {0.9, 0.90625, Share{1, 2}}, {1, 0.99, Share{1, 1}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("bins (-want +got):\n%s", diff)
	}
}
