package extract

import (
	"slices"
	"testing"

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
		"an event's name is none":      {brunMeeting + "Both had come for the 11th Korea-Central Asia Forum.", []string{}},
		"a region is one":              {brunMeeting + "They discussed Central Asia.", []string{"regional-cooperation"}},
		"a word within another's none": {brunMeeting + "They saw an antiterror poster.", []string{}},
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
