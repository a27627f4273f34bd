package extract

import (
	"slices"
	"testing"

	"github.com/demarche/demarche/data"
	"github.com/google/go-cmp/cmp"
)

const brunMeeting = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "

func TestTopicsAreWhatWasDiscussed(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a word":                     {brunMeeting + "They discussed terrorism.", []string{"terrorism"}},
		"a stem":                     {brunMeeting + "They spoke of terrorists.", []string{"terrorism"}},
		"a phrase":                   {brunMeeting + "They discussed climate change.", []string{"climate-environment"}},
		"several":                    {brunMeeting + "They discussed climate change and terrorism.", []string{"climate-environment", "terrorism"}},
		"nothing":                    {brunMeeting + "They had tea.", []string{}},
		"a ministry's name is none":  {brunMeeting + "The Ministry of Trade, Industry and Energy sent tea.", []string{}},
		"an office's name is none":   {"On May 12, Foreign Minister Yun Byung-se met with Minister of Energy Ana Brun of Peru.", []string{}},
		"a list's item":              {brunMeeting + "They discussed fish, development, and tea.", []string{"development"}},
		"the development of a thing": {brunMeeting + "They discussed the development of a song.", []string{}},
		"an event beside it is none": {"On the sidelines of the ASEAN Regional Forum, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on May 12.",
			[]string{}},
		"an event's name is none":            {brunMeeting + "Both had come for the 11th Korea-Central Asia Forum.", []string{}},
		"a region is one":                    {brunMeeting + "They discussed Central Asia.", []string{"regional-cooperation"}},
		"where one lands is none":            {brunMeeting + "He saw her off at the airport.", []string{}},
		"airports are one":                   {brunMeeting + "They discussed airports.", []string{"infrastructure"}},
		"the environment is one":             {brunMeeting + "They discussed the environment.", []string{"climate-environment"}},
		"that of security is another":        {brunMeeting + "They discussed the security environment.", []string{}},
		"relations of a kind are that kind":  {brunMeeting + "They reviewed defence relations.", []string{"alliance-defense"}},
		"a value that both share":            {brunMeeting + "They were glad that both states share values such as democracy and human rights.", []string{}},
		"values told behind the right":       {brunMeeting + "The ties rest on democracy, human rights and other shared values.", []string{}},
		"a right that is discussed":          {brunMeeting + "They discussed how to work together on human rights in the region.", []string{"human-rights"}},
		"what it was done in spite of":       {brunMeeting + "They were glad to work together in spite of COVID-19 restrictions.", []string{}},
		"what was discussed and no obstacle": {brunMeeting + "They discussed COVID-19 restrictions.", []string{"health"}},
		"a word within another's none":       {brunMeeting + "They saw an antiterror poster.", []string{}},
	} {
		t.Run(name, func(t *testing.T) {
			got := only(t, c.text, published("2015-05-20")).Topics
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("%s: %s", c.text, diff)
			}
		})
	}
}

func TestEachEngagementHasTheTopicsOfItsOwnSentences(t *testing.T) {
	es := engagements(t, "1. "+brunMeeting+"\no They discussed terrorism.\n"+
		"2. On May 14, Minister Yun met with Foreign Minister Pedro Roca of Chile.\no They discussed climate change.\n"+
		"o Minister Brun had spoken of cyber security.", published("2015-05-20"))
	if len(es) != 2 {
		t.Fatalf("%q", briefs(es))
	}
	if got := es[0].Topics; !slices.Contains(got, "terrorism") || slices.Contains(got, "climate-environment") || !slices.Contains(got, "cyber-digital") {
		t.Errorf("the first has %q", got)
	}
	if got := es[1].Topics; !slices.Contains(got, "climate-environment") || slices.Contains(got, "terrorism") || slices.Contains(got, "cyber-digital") {
		t.Errorf("the second has %q", got)
	}
}

func TestTheTitlesTopicsBelongToAll(t *testing.T) {
	es := engagements(t, "1. "+brunMeeting+"\n2. On May 14, Minister Yun met with Foreign Minister Pedro Roca of Chile.",
		published("2015-05-20"), titled("Foreign Minister Discusses Climate Change"))
	if len(es) != 2 {
		t.Fatalf("%q", briefs(es))
	}
	for _, e := range es {
		if !slices.Contains(e.Topics, "climate-environment") {
			t.Errorf("%s has %q", brief(e), e.Topics)
		}
	}
}

func TestThePointAfterAGroupSpeaksOfAllOfIt(t *testing.T) {
	const both = "1. Foreign Minister Yun Byung-se visited Peru and Chile from May 12 to 14, 2015.\n" +
		"o On May 12, he met with Foreign Minister Ana Brun of Peru.\no On May 14, he met with Foreign Minister Pedro Roca of Chile.\n"
	for name, c := range map[string]struct {
		text string
		want []bool // has each meeting the topic
	}{
		"told in sub-points":                   {both + "2. Both sides spoke of terrorism.", []bool{true, true}},
		"told in a point of its own since":     {both + "2. On May 14, he met with Foreign Minister Luis Paz of Bolivia.\n3. Both sides spoke of terrorism.", []bool{false, false, true}},
		"a sub-point speaks of the last alone": {both + "o Both sides spoke of terrorism.", []bool{false, true}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []bool
			for _, e := range engagements(t, c.text, published("2015-05-20")) {
				if e.Kind != data.Visit {
					got = append(got, slices.Contains(e.Topics, "terrorism"))
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%q: terrorism is a topic of %v, want %v", c.text, got, c.want)
			}
		})
	}
}

func TestTheAnnouncementsOfABriefingAreKeptApart(t *testing.T) {
	const trip = "First, Foreign Minister Yun Byung-se will visit Peru from May 22 to 24.\n"
	aBriefing := func(r *data.Release) { r.Category = data.PressBriefing }
	for name, c := range map[string]struct {
		text   string
		option option
		want   bool // is terrorism a topic of the trip
	}{
		"its own topic":           {trip + "He will speak of terrorism.\nNext, the Iftar dinner will be given.", aBriefing, true},
		"the next one's":          {trip + "Next, a seminar on terrorism will be given.", aBriefing, false},
		"an ordinal of an office": {trip + "Second Vice Minister Cho will speak of terrorism with him.", aBriefing, true},
		"a release is one":        {trip + "Next, a seminar on terrorism will be given.", func(*data.Release) {}, true},
	} {
		t.Run(name, func(t *testing.T) {
			es := engagements(t, c.text, published("2015-05-20"), c.option)
			if len(es) != 1 || slices.Contains(es[0].Topics, "terrorism") != c.want {
				t.Errorf("%q: %q", c.text, briefs(es))
			}
		})
	}
	es := engagements(t, trip+"Next, on May 21 Minister Yun will meet with Foreign Minister Pedro Roca of Chile.", published("2015-05-20"), aBriefing)
	if len(es) != 2 || es[1].PlaceCountry == "PER" {
		t.Errorf("the meeting of the next announcement is set on the trip: %q", briefs(es))
	}
}

func TestWhatIsSeenOnATripIsNotDiscussedInItsMeetings(t *testing.T) {
	const trip = "Foreign Minister Yun Byung-se visited Peru from May 12 to 14. On May 13 he met with Foreign Minister Ana Brun of Peru. "
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a project":            {trip + "The Minister also visited a project for digital literacy.", []string{}},
		"near miss: talked of": {trip + "The two ministers discussed a project for digital literacy.", []string{"cyber-digital"}},
	} {
		t.Run(name, func(t *testing.T) {
			es := engagements(t, c.text, published("2015-05-20"))
			if len(es) != 2 {
				t.Fatalf("%q", briefs(es))
			}
			for _, e := range es {
				if diff := cmp.Diff(c.want, e.Topics); diff != "" {
					t.Errorf("%s: %s %s", c.text, e.Kind, diff)
				}
			}
		})
	}
}
