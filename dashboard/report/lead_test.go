package report

import (
	"strings"
	"testing"
	"time"

	"github.com/demarche/demarche/analytics"
)

func n(v int) *int { return &v }

func text(paragraphs []Paragraph) string {
	var out []string
	for _, p := range paragraphs {
		for _, s := range p {
			out = append(out, s.Text)
		}
	}
	return strings.Join(out, " ")
}

func TestLeadSaysTheNumbersInEnglish(t *testing.T) {
	march := Month{2017, time.March}
	usa := ranked{code: "USA", name: "United States", now: 4}
	for name, c := range map[string]struct {
		facts facts
		want  string
	}{
		"a month with nothing, after a month with some": {
			facts{month: march, who: "the ministry", before: n(3), yearAgo: n(0)},
			"In March 2017 the ministry held no engagements, three fewer than in February (3) and as in March 2016. Nothing has been announced for April 2017.",
		},
		"none before": {
			facts{month: march, who: "the ministry", held: 1, before: n(0), yearAgo: n(0)},
			"In March 2017 the ministry held one engagement, after none in February and none in March 2016. Nothing has been announced for April 2017.",
		},
		"none at all": {
			facts{month: march, who: "the ministry", before: n(0), yearAgo: n(0)},
			"In March 2017 the ministry held no engagements, as in February and in March 2016. Nothing has been announced for April 2017.",
		},
		"one engagement with one country": {
			facts{month: march, who: "the ministry", held: 1, countries: 1, before: n(1), byCountry: []ranked{{code: "NLD", name: "Netherlands", now: 1}}, byTopic: []ranked{{code: "energy", name: "Energy", now: 1}}},
			"In March 2017 the ministry held one engagement, as many as in February. It involved one country (the Netherlands). Nothing has been announced for April 2017.",
		},
		"shares are given from ten engagements on": {
			facts{
				month: march, who: "the ministry", held: 14, countries: 9, organizations: 2, before: n(11),
				kinds:     []ranked{{code: "meeting", now: 12}, {code: "ceremony", now: 2}},
				byCountry: []ranked{usa, {code: "JPN", name: "Japan", now: 3}, {code: "NLD", name: "Netherlands", now: 2}, {code: "CHN", name: "China", now: 1}},
			},
			"In March 2017 the ministry held 14 engagements, three more than in February (11). They comprised 12 meetings and two ceremonies. " +
				"They involved nine countries and two international organisations. " +
				"The United States was the most frequent counterpart, in four of the 14 (29%), followed by Japan (three) and the Netherlands (two). Nothing has been announced for April 2017.",
		},
		"two that lead together": {
			facts{month: march, who: "the two ministries", held: 5, countries: 2, kinds: []ranked{{code: "call", now: 5}}, byCountry: []ranked{{code: "JPN", name: "Japan", now: 2}, {code: "USA", name: "United States", now: 2}}},
			"In March 2017 the two ministries held five engagements. All were calls. They involved two countries. " +
				"Japan and the United States were the most frequent counterparts, with two engagements each. Nothing has been announced for April 2017.",
		},
		"a month before January is named with its year": {
			facts{month: Month{2017, time.January}, who: "the ministry", held: 2, before: n(0), kinds: []ranked{{code: "visit", now: 2}}},
			"In January 2017 the ministry held two engagements, after none in December 2016. All were visits. Nothing has been announced for February 2017.",
		},
		"a month that is not over in the releases": {
			facts{month: march, who: "the ministry", held: 9, before: n(11), until: time.Date(2017, 3, 22, 0, 0, 0, 0, time.UTC), kinds: []ranked{{code: "meeting", now: 9}}},
			"From 1 to 22 March 2017 the ministry held nine engagements; the releases reach no further. The whole of February had 11. All were meetings. Nothing has been announced for April 2017.",
		},
		"a month after the last release": {
			facts{month: march, who: "the ministry", unknown: true, unreported: 2, unreportedRefs: []int{1, 2}},
			"The releases do not tell of March 2017 yet. Two engagements were announced for March 2017 without a release that reports them held. Nothing has been announced for April 2017.",
		},
		"a country chosen, some announced and since held": {
			facts{month: march, who: "the ministry", scope: " with the United States", chosen: true, held: 1, countries: 1, byCountry: []ranked{usa},
				ahead: []Entry{{Number: 2, Held: true}, {Number: 3}, {Number: 4, Held: true}}},
			"In March 2017 the ministry held one engagement with the United States. Three engagements have been announced for April 2017; two of them have since been reported held.",
		},
		"topics, officials and countries met again": {
			facts{month: march, who: "the ministry", held: 2, countries: 2, kinds: []ranked{{code: "meeting", now: 2}},
				fresh:   []ranked{{code: "FJI", name: "Fiji", now: 1, refs: []int{2}}},
				byTopic: []ranked{{code: "trade-investment", name: "Trade and investment", now: 2}},
				home:    []ranked{{name: "Yun Byung-se", note: "Foreign Minister", now: 2}}},
			"In March 2017 the ministry held two engagements. All were meetings. They involved two countries. " +
				"For Fiji it was the first engagement in over twelve months. Trade and investment was the topic most often discussed, in both. " +
				"Yun Byung-se, Foreign Minister, took part in both. Nothing has been announced for April 2017.",
		},
	} {
		if got := text(c.facts.lead()); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
	}
}

func TestLeadOfTheTestMonths(t *testing.T) {
	b := brief(t, "2017-03", analytics.Filter{}, read(t, "testdata/months.sql"))
	for _, want := range []Sentence{
		{"In March 2017 the ministry held five engagements, two more than in February (3) and one more than in March 2016 (4).", []int{1, 2, 3, 4, 5}},
		{"The United States was the most frequent counterpart, in two of the five.", []int{1, 3}},
		{"North Korea was the topic most often discussed, in three of the five.", []int{1, 3, 4}},
		{"Yun Byung-se, Foreign Minister, took part in three of the five.", []int{1, 3, 5}},
		{"One engagement was announced for March 2017 without a release that reports it held.", []int{6}},
		{"One engagement has been announced for April 2017.", []int{7}},
	} {
		found := false
		for _, p := range b.Lead {
			for _, s := range p {
				found = found || s.Text == want.Text && pieceText(s.Refs) == pieceText(want.Refs)
			}
		}
		if !found {
			t.Errorf("no sentence %q with numbers %v in: %s", want.Text, want.Refs, text(b.Lead))
		}
	}
}

func TestFilterIsSaidInTheHeadAndInTheFirstSentence(t *testing.T) {
	b := brief(t, "2017-03", analytics.Filter{Country: []string{"USA"}, Topic: []string{"north-korea", "alliance-defense"}, Kind: []string{"meeting"}}, read(t, "testdata/months.sql"))
	if want := "Meetings with the United States about North Korea or alliance and defence."; b.Filters != want {
		t.Errorf("the head says %q, want %q", b.Filters, want)
	}
	want := "In March 2017 the ministry held one engagement with the United States about North Korea or alliance and defence (counting only meetings), after none in February and as in March 2016."
	if got := b.Lead[0][0].Text; !strings.HasPrefix(got, want[:90]) {
		t.Errorf("the first sentence is %q, want %q", got, want)
	}
}

func pieceText(refs []int) string {
	var b strings.Builder
	for _, p := range pieces(refs) {
		b.WriteString(p.Text)
	}
	return b.String()
}
