package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/data"
)

// coalition is a release of a conference with three meetings beside it, of a day whose year only the offices tell.
const coalition = `1. On March 22, Foreign Minister Yun Byung-se took part in a conference of the Global Coalition against ISIS in Washington, D.C., hosted by US Secretary of State Tillerson.
o Minister Yun spoke of humanitarian aid for Iraq.
2. Beside the conference, Minister Yun met one by one with key officials of the US, including Secretary of State Rex Tillerson, Secretary of Defense James Mattis, and Secretary of the Treasury Steven Mnuchin.
o With Secretary Mnuchin, Minister Yun spoke about sanctions against North Korea.
* unofficial translation`

var coalitionTold = []string{
	"multilateral held 2017-03-22 USA Global Coalition",
	"meeting held 2017-03-22 USA: Rex Tillerson",
	"meeting held 2017-03-22 USA: James Mattis",
	"meeting held 2017-03-22 USA: Steven Mnuchin",
}

func TestAConferenceWithThreeMeetingsIsFourEngagements(t *testing.T) {
	es := engagements(t, coalition)
	if diff := cmp.Diff(coalitionTold, briefs(es)); diff != "" {
		t.Error(diff)
	}
	for _, e := range es {
		if e.DateMethod != data.DateOffice || e.Place != "Washington, D.C." || e.PlaceCountry != "USA" || len(e.Home) != 1 || e.Home[0].Official != "kor-yun-byung-se" {
			t.Errorf("%s: by %s in %q, %q, of %v", brief(e), e.DateMethod, e.Place, e.PlaceCountry, e.Home)
		}
	}
}

func TestEveryFieldHasTheWordsItWasReadFrom(t *testing.T) {
	r := read(t, coalition)
	es := extractor(t).Extract(r)
	extractor(t).CheckEngagements(t, r, es)
	if len(es) < 4 {
		t.Fatalf("%q", briefs(es))
	}
	want := map[string]string{
		"kind meeting": "met", "status held": "met", "date 2017-03-22": "March 22", "place Washington, D.C.": "Washington, D.C.",
		"home Yun Byung-se": "Minister Yun", "counterpart Steven Mnuchin": "Secretary of the Treasury Steven Mnuchin",
		"country USA": "Secretary of the Treasury", "topic north-korea": "sanctions against North Korea",
	}
	got := map[string]string{}
	for _, ev := range es[3].Evidence {
		key := ev.Field + " " + ev.Value
		if _, ok := want[key]; ok && got[key] == "" {
			got[key] = ev.Of(r.Text)
		}
	}
	for key, words := range want {
		if got[key] == "" || !strings.Contains(got[key], words) && !strings.Contains(words, got[key]) {
			t.Errorf("%s was read from %q, want %q", key, got[key], words)
		}
	}
}

func TestEvidenceNamesThePointItLiesIn(t *testing.T) {
	r := read(t, coalition)
	points := map[int]bool{}
	for _, e := range extractor(t).Extract(r) {
		for _, ev := range e.Evidence {
			points[ev.Point] = true
			if p := r.Points[ev.Point]; ev.Start < p.Start || ev.End > p.End {
				t.Errorf("%s %q lies outside point %d", ev.Field, ev.Value, ev.Point)
			}
		}
	}
	if !points[0] || !points[2] || points[4] {
		t.Errorf("evidence in the points %v; the note has none, the numbered points have some", points)
	}
}

func TestStatusIsReadFromTheWholeVerb(t *testing.T) {
	for text, want := range map[string]string{
		"On May 28, Foreign Minister Yun Byung-se will meet with Foreign Minister Ana Brun of Peru.":     "will meet",
		"On May 28, Foreign Minister Yun Byung-se is to meet with Foreign Minister Ana Brun of Peru.":    "is to meet",
		"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru.":           "met",
		"The 4th ROK-Peru Policy Consultation was held in Lima on May 12.":                               "was held",
		"On May 28, Foreign Minister Yun Byung-se will also meet with Foreign Minister Ana Brun of Peru": "will also meet",
	} {
		r := read(t, text, published("2015-05-20"))
		for _, e := range extractor(t).Extract(r) {
			for _, ev := range e.Evidence {
				if ev.Field == "status" && ev.Of(r.Text) != want {
					t.Errorf("status %s was read from %q, want %q", ev.Value, ev.Of(r.Text), want)
				}
			}
		}
	}
}

func TestAPersonCarriesTitleCountryAndOfficial(t *testing.T) {
	e := only(t, "On May 12, Foreign Minister Yun Byung-se met with US Secretary of State John Kerry and had lunch.", published("2015-05-20"))
	want := []data.Person{{Name: "John Kerry", Title: "US Secretary of State", Country: "USA", Official: "usa-john-kerry"}}
	if diff := cmp.Diff(want, e.Counterparts); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]data.Person{{Name: "Yun Byung-se", Title: "Foreign Minister", Country: "KOR", Official: "kor-yun-byung-se"}}, e.Home); diff != "" {
		t.Error(diff)
	}
}

func TestConfidenceFallsWithWhatIsMissing(t *testing.T) {
	full := only(t, brunMeeting, published("2015-05-20"))
	for name, text := range map[string]string{
		"no name on the other side": "On May 12, Foreign Minister Yun Byung-se met with the Foreign Minister of Peru.",
		"no date of its own":        "Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru.",
		"nobody named at all":       "The ROK and Peru held a policy consultation in Lima on May 12.",
	} {
		if e := only(t, text, published("2015-05-20")); e.Confidence >= full.Confidence {
			t.Errorf("%s: %.2f, no less than %.2f", name, e.Confidence, full.Confidence)
		}
	}
}

func TestAnOfficeSharedBySeveralIsGivenToEachInTheSingular(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"states behind it": {
			"On May 12, Foreign Minister Yun Byung-se had a trilateral meeting with the foreign ministers of Malta and Libya, Ana Brun and Pedro Roca.",
			[]string{"foreign minister MLT", "foreign minister LBY"}},
		"states before it": {
			"On May 12, Foreign Minister Yun Byung-se met with the Polish and Gabonese Foreign Ministers, Ana Brun and Pedro Roca, respectively.",
			[]string{"Foreign Minister POL", "Foreign Minister GAB"}},
		"a noun in -ies": {
			"On May 12, Foreign Minister Yun Byung-se had a trilateral meeting with Foreign Secretaries Ana Brun of Kenya and Pedro Roca of India.",
			[]string{"Foreign Secretary KEN", "Foreign Secretary IND"}},
		"a noun before General": {
			"On May 12, Foreign Minister Yun Byung-se had a trilateral meeting with Directors-General Ana Brun of Kenya and Pedro Roca of India.",
			[]string{"Director-General KEN", "Director-General IND"}},
		"nobody named": {
			"On May 12, Foreign Minister Yun Byung-se had a trilateral meeting with his Polish and Romanian counterparts.",
			[]string{"counterpart POL", "counterpart ROU"}},
		"near miss: two of one state": {
			"On May 12, Foreign Minister Yun Byung-se met with two ministers of Peru.",
			[]string{"ministers of Peru PER"}},
		"near miss: Affairs is no plural of a title": {
			"On May 12, Foreign Minister Yun Byung-se met with Ana Brun, Minister of Foreign Affairs of Peru.",
			[]string{"Minister of Foreign Affairs of Peru PER"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := []string{}
			for _, e := range engagements(t, c.text, published("2015-05-20")) {
				for _, p := range e.Counterparts {
					got = append(got, p.Title+" "+p.Country)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(c.text, diff)
			}
		})
	}
}
