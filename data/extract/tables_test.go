package extract

import (
	"slices"
	"strings"
	"testing"

	"github.com/demarche/demarche/data"
)

func TestEveryRowOfThePhraseTablesIsUsed(t *testing.T) {
	tb := extractor(t).tables
	for _, v := range tb.verbs {
		if _, ok := ruleFor[v.class]; !ok && v.class != verbBrief && v.class != verbLead {
			t.Errorf("no rule reads the verb %q of class %q", v.lemma, v.class)
		}
		if strings.Join(slices.Concat(v.forms[:]...), "") == "" {
			t.Errorf("the verb %q has no forms", v.lemma)
		}
	}
	for _, e := range tb.events {
		if !slices.Contains(append(data.Kinds(), noEngagement), e.kind) {
			t.Errorf("%q is of the kind %q, which there is not", e.phrase, e.kind)
		}
	}
	for _, w := range tb.words {
		if _, ok := wordClasses[w.class]; !ok {
			t.Errorf("%q has the class %q, which there is not", w.word, w.class)
		}
	}
}

func TestPartiesOfThePhraseTablesAreInTheGazetteer(t *testing.T) {
	x := extractor(t)
	known := map[string]bool{}
	for _, c := range x.gaz.Countries {
		known[c.Code] = true
	}
	for _, o := range x.gaz.Organizations {
		known[o.ID] = true
	}
	for _, h := range x.tables.hints {
		if !known[h.party] {
			t.Errorf("the office %q belongs to %q, which the gazetteer has not", h.phrase, h.party)
		}
	}
	for whole, parts := range x.tables.composites {
		for _, p := range append([]string{whole}, parts...) {
			if !known[p] {
				t.Errorf("%q has the part %q, which the gazetteer has not", whole, p)
			}
		}
	}
}

// parties lists the states and organisations that a text names.
func parties(d *document) []string {
	out := []string{}
	for _, e := range d.found.entities {
		if p := d.partyOf(e); !p.none() {
			out = append(out, p.country+p.org)
		}
	}
	return out
}

func TestNamesCountOnlyAsTheyAreWritten(t *testing.T) {
	for text, want := range map[string]string{
		"the US and Japan":                          "USA JPN",
		"asked us in japan":                         "",
		"the United States of America":              "USA",
		"the Republic of Korea":                     "KOR",
		"Papua New Guinea and Guinea":               "PNG GIN",
		"Chinese tea":                               "CHN",
		"the UN, not an un-word":                    "UN",
		"the UN Development Programme":              "UNDP",
		"the EU and the ROK-ASEAN summit":           "EU ASEAN",
		"who and it are words":                      "",
		"WHO is an organisation":                    "WHO",
		"Türkiye and Turkiye":                       "TUR TUR",
		"the Democratic People’s Republic of Korea": "PRK",
	} {
		if got := strings.Join(parties(parse(t, text)), " "); got != want {
			t.Errorf("%q names %q, want %q", text, got, want)
		}
	}
}

func TestTheLongestNameWins(t *testing.T) {
	d := parse(t, "He saw the Minister of Foreign Affairs of Korea and a foreign ministerial joint committee.")
	if len(d.found.events) != 1 || d.words(d.found.events[0].from, d.found.events[0].to) != "foreign ministerial joint committee" {
		t.Errorf("%d events", len(d.found.events))
	}
	if len(d.people) != 1 || d.words(d.people[0].titleFrom, d.people[0].titleTo) != "Minister of Foreign Affairs of Korea" {
		t.Errorf("%d people", len(d.people))
	}
}

func TestThePublishersHomeIsTheReleasesHome(t *testing.T) {
	for source, home := range map[string]string{"kr-mofa": "KOR", "sg-mfa": "SGP", "eu-eeas": "", "": "KOR", "no-such": ""} {
		if d := parse(t, "Nothing.", from(source)); d.home != home {
			t.Errorf("%q is at home in %q, want %q", source, d.home, home)
		}
	}
}
