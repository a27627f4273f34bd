package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// told is a text with the engagements that it tells of, as brief writes them.
type told struct {
	text string
	want []string
}

// testTold checks what texts tell of; all days of the texts are in May 2015, when the pages were published.
func testTold(t *testing.T, cases map[string]told, opts ...option) {
	t.Helper()
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if c.want == nil {
				c.want = []string{}
			}
			got := briefs(engagements(t, c.text, append([]option{published("2015-05-20")}, opts...)...))
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("%s\n%s", c.text, diff)
			}
		})
	}
}

func TestMeetingSomebodyIsAMeeting(t *testing.T) {
	testTold(t, map[string]told{
		"a named counterpart": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Paraguay in Seoul.",
			[]string{"meeting held 2015-05-12 PRY: Ana Brun"}},
		"a counterpart without a name": {
			"On May 12, Foreign Minister Yun Byung-se met with the Paraguayan Foreign Minister in Seoul.",
			[]string{"meeting held 2015-05-12 PRY"}},
		"a delegation": {
			"On May 12, Foreign Minister Yun Byung-se met with the EU side in Seoul.",
			[]string{"meeting held 2015-05-12 EU"}},
		"one who is received": {
			"Foreign Minister Yun Byung-se received a courtesy call from Foreign Minister Ana Brun of Paraguay on May 12.",
			[]string{"meeting held 2015-05-12 PRY: Ana Brun"}},
		"the official is named before": {
			"Foreign Minister Yun Byung-se was in Lima on May 12. He met with Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"the counterpart is named before": {
			"Foreign Minister Ana Brun of Peru came to Seoul. Foreign Minister Yun Byung-se met with her on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"the counterpart's state is that of the place": {
			"On May 12, Foreign Minister Yun Byung-se met with President Ana Brun in Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"it is to come": {
			"On May 28, Foreign Minister Yun Byung-se will meet with Foreign Minister Ana Brun of Paraguay in Seoul.",
			[]string{"meeting planned 2015-05-28 PRY: Ana Brun"}},
		"it is scheduled": {
			"Foreign Minister Yun Byung-se is to meet with Foreign Minister Ana Brun of Paraguay on May 28.",
			[]string{"meeting planned 2015-05-28 PRY: Ana Brun"}},
		"nobody was met": {
			"On May 12, Foreign Minister Yun Byung-se met with success in Seoul.", nil},
		"a goal was met": {
			"On May 12, the conditions of the treaty with Peru were met.", nil},
		"two foreigners met": {
			"On May 12, Foreign Minister Ana Brun of Peru met with Foreign Minister Pedro Roca of Chile.", nil},
		"it did not happen": {
			"On May 12, Foreign Minister Yun Byung-se did not meet with Foreign Minister Ana Brun of Peru.", nil},
		"it was declined": {
			"On May 12, Foreign Minister Yun Byung-se declined to meet with Foreign Minister Ana Brun of Peru.", nil},
		"it was called off": {
			"On May 12, Foreign Minister Yun Byung-se cancelled a meeting with Foreign Minister Ana Brun of Peru.", nil},
		"it could happen": {
			"On May 28, Foreign Minister Yun Byung-se may meet with Foreign Minister Ana Brun of Peru.", nil},
	})
}

func TestSeveralCounterpartsAreMetEachOrTogether(t *testing.T) {
	testTold(t, map[string]told{
		"each, as offices differ": {
			"On May 12, Foreign Minister Yun Byung-se met with President Ana Brun of Peru and Speaker Pedro Roca of Chile.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca"}},
		"each, as the text says": {
			"On May 12, Foreign Minister Yun Byung-se met separately with Foreign Ministers Ana Brun and Pedro Roca of Peru and Chile, respectively.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca"}},
		"each of a group spelt out": {
			"On May 12, Foreign Minister Yun Byung-se met with US officials, including Secretary of State John Kerry and Secretary of Defense Ash Carter.",
			[]string{"meeting held 2015-05-12 USA: John Kerry", "meeting held 2015-05-12 USA: Ash Carter"}},
		"together, as they share an office": {
			"On May 12, Foreign Minister Yun Byung-se met with Ambassadors Ana Brun and Pedro Roca of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun, Pedro Roca"}},
		"together, as the text says": {
			"On May 12, Foreign Minister Yun Byung-se met together with President Ana Brun of Peru and Speaker Pedro Roca of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun, Pedro Roca"}},
		"each on a day of its own": {
			"Foreign Minister Yun Byung-se will hold talks with Foreign Minister Ana Brun of Peru (May 27) and Foreign Minister Pedro Roca of Chile (May 28).",
			[]string{"meeting planned 2015-05-27 PER: Ana Brun", "meeting planned 2015-05-28 CHL: Pedro Roca"}},
		"at three, as two states sit at the table": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Ministers Ana Brun and Pedro Roca of Peru and Chile.",
			[]string{"multilateral held 2015-05-12 CHL PER: Ana Brun, Pedro Roca"}},
	})
}

func TestSpeakingByTelephoneIsACall(t *testing.T) {
	testTold(t, map[string]told{
		"spoke over the phone": {
			"On May 12, Foreign Minister Yun Byung-se spoke with Foreign Minister Ana Brun of Peru over the phone.",
			[]string{"call held 2015-05-12 PER: Ana Brun"}},
		"had a telephone conversation": {
			"On May 12, Foreign Minister Yun Byung-se had a telephone conversation with Foreign Minister Ana Brun of Peru.",
			[]string{"call held 2015-05-12 PER: Ana Brun"}},
		"telephoned": {
			"On May 12, Foreign Minister Yun Byung-se telephoned Foreign Minister Ana Brun of Peru.",
			[]string{"call held 2015-05-12 PER: Ana Brun"}},
		"a video conference": {
			"On May 12, Foreign Minister Yun Byung-se held a video conference with Foreign Minister Ana Brun of Peru.",
			[]string{"call held 2015-05-12 PER: Ana Brun"}},
		"separate calls": {
			"On May 12, Foreign Minister Yun Byung-se spoke in separate calls with Foreign Minister Ana Brun of Peru and Foreign Minister Pedro Roca of Chile.",
			[]string{"call held 2015-05-12 PER: Ana Brun", "call held 2015-05-12 CHL: Pedro Roca"}},
		"a courtesy call is no telephone call": {
			"On May 12, Foreign Minister Ana Brun of Peru paid a courtesy call on Foreign Minister Yun Byung-se.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"speaking of something is none": {
			"On May 12, Foreign Minister Yun Byung-se spoke of the visit of Foreign Minister Ana Brun of Peru.", nil},
		"calling on somebody to act is none": {
			"On May 12, Foreign Minister Yun Byung-se called the trip of Foreign Minister Ana Brun of Peru useful.", nil},
	})
}

func TestDaysAndFormsOfTalksAreToldApart(t *testing.T) {
	testTold(t, map[string]told{
		"the day of a stay is not that of the talks": {
			"Foreign Minister Yun Byung-se held talks with Foreign Minister Ana Brun of Peru, who is on a visit to Seoul from May 10-14, on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"the only day is": {
			"Foreign Minister Yun Byung-se held talks with Foreign Minister Ana Brun of Peru, who came to Seoul on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"a phone call on a day is no call on somebody": {
			"Foreign Minister Yun Byung-se held a phone call on 12 May with Ana Brun, Minister of Foreign Affairs of Peru.",
			[]string{"call held 2015-05-12 PER: Ana Brun"}},
		"each counterpart has the day behind the name": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on May 12 and with Foreign Minister Luis Roca of Chile on May 13.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-13 CHL: Luis Roca"}},
		"one day behind the last is that of all": {
			"Foreign Minister Yun Byung-se met separately with Foreign Minister Ana Brun of Peru and with Foreign Minister Luis Roca of Chile on May 13.",
			[]string{"meeting held 2015-05-13 PER: Ana Brun", "meeting held 2015-05-13 CHL: Luis Roca"}},
		"a courtesy call on somebody goes on to the name": {
			"Foreign Minister Yun Byung-se paid a courtesy call on President Ana Brun of Peru on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"legs of a trip make one span": {
			"Vice Minister Cho Tae-yul visited Lima, Peru, from May 2 to 4 and Santiago, Chile, from May 4 to 6.",
			[]string{"visit held 2015-05-02/2015-05-06 CHL PER"}},
		"a single leg is all of it": {
			"Vice Minister Cho Tae-yul visited Peru and Chile from May 2 to 4, ahead of the session of July 5.",
			[]string{"visit held 2015-05-02/2015-05-04 CHL PER"}},
		"a call on somebody is a meeting": {
			"Foreign Minister Yun Byung-se called on President Ana Brun of Peru on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}
