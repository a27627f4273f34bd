package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSeveralToldInOneSentenceAreCountedEach(t *testing.T) {
	testTold(t, map[string]told{
		"bilateral meetings on the sidelines of another": {
			"On May 28, the ROK, Peru and Chile will hold the 5th Meeting of Directors-General of Latin American Affairs in Seoul. The ROK will also hold on the sidelines of the trilateral Meeting the 9th such bilateral meetings with Peru and Chile.",
			[]string{"multilateral planned 2015-05-28 CHL PER", "meeting planned 2015-05-28 PER", "meeting planned 2015-05-28 CHL"}},
		"near miss: a trilateral meeting beside another": {
			"On May 28, the ROK will hold on the sidelines of the Forum a trilateral meeting with Peru and Chile.",
			[]string{"multilateral planned 2015-05-28 CHL PER"}},
		"counterparts met bilaterally": {
			"On May 28, Foreign Minister Yun Byung-se will meet bilaterally with his counterparts from Guatemala and Honduras.",
			[]string{"meeting planned 2015-05-28 GTM", "meeting planned 2015-05-28 HND"}},
		"near miss: counterparts met at once": {
			"On May 28, Foreign Minister Yun Byung-se will meet with his counterparts from Guatemala and Honduras.",
			[]string{"multilateral planned 2015-05-28 GTM HND"}},
		"an \"and\" in the brackets of a body's name parts no events": {
			"On May 28, Foreign Minister Yun Byung-se will attend the 34th Meeting of ECLAC (Economic Commission for Latin America and the Caribbean) and the 11th ROK-SICA (Central American Integration System) Meeting.",
			[]string{"multilateral planned 2015-05-28 ECLAC", "multilateral planned 2015-05-28 SICA"}},
		"of many meetings, those that are named": {
			"During the session from May 25 to 28, Foreign Minister Yun Byung-se will participate in high-level meetings on refugees; in minilateral meetings with several mechanisms, among them a MIKTA foreign ministers’ meeting and an ROK-Gulf Cooperation Council (GCC) strategic dialogue.",
			[]string{"multilateral planned 2015-05-25/2015-05-28 MIKTA", "consultation planned 2015-05-25/2015-05-28 GCC"}},
		"near miss: multilateral meetings of which none is named": {
			"Foreign Minister Yun Byung-se was in Peru from May 14 to 16 and held multilateral meetings.",
			[]string{"visit held 2015-05-14/2015-05-16 PER"}},
	})
}

func TestOfficialsWhomNobodyNamesHaveCallsOfTheirOwn(t *testing.T) {
	testTold(t, map[string]told{
		"the Minister's and the Special Representative's": {
			"Foreign Minister Yun Byung-se spoke over the phone on May 19 with his U.S. counterpart, and the ROK Special Representative for Korean Peninsula Peace and Security Affairs also had phone calls on May 19 with his U.S. and Japanese counterparts, respectively.",
			[]string{"call held 2015-05-19 USA", "call held 2015-05-19 USA", "call held 2015-05-19 JPN"}},
		"one with one state and another with the next": {
			"On May 19, Foreign Minister Yun Byung-se had one telephone conversation with his U.S. counterpart and another with his Japanese counterpart.",
			[]string{"call held 2015-05-19 USA", "call held 2015-05-19 JPN"}},
		"an official and his counterparts at once": {
			"On May 19, the ROK Vice Foreign Minister and his U.S. and Japanese counterparts had a phone call among the three of them.",
			[]string{"multilateral held 2015-05-19 JPN USA"}},
		"near miss: the Minister told of by his office": {
			"Foreign Minister Yun Byung-se spoke over the phone on May 19 with his U.S. counterpart. The Foreign Minister spoke with his U.S. counterpart on May 19 of trade.",
			[]string{"call held 2015-05-19 USA"}},
	})
}

func TestWhatWasSaidInAllCallsIsATopicOfEach(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want [][]string
	}{
		"in these calls": {"1. On May 19, Foreign Minister Yun Byung-se spoke over the phone with Foreign Minister Ana Brun of Peru. On May 20, he spoke over the phone with Foreign Minister Pedro Roca of Chile. In these calls, they discussed the North Korean nuclear issue.",
			[][]string{{"north-korea"}, {"north-korea"}}},
		"near miss: in this call": {"1. On May 19, Foreign Minister Yun Byung-se spoke over the phone with Foreign Minister Ana Brun of Peru. On May 20, he spoke over the phone with Foreign Minister Pedro Roca of Chile. In this call, they discussed the North Korean nuclear issue.",
			[][]string{{}, {"north-korea"}}},
	} {
		t.Run(name, func(t *testing.T) {
			var got [][]string
			for _, e := range engagements(t, c.text, published("2015-05-20")) {
				got = append(got, e.Topics)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestATripToASessionOfTheUNIsNoVisitToTheStateItSitsIn(t *testing.T) {
	testTold(t, map[string]told{
		"a city with its state, and who attends": {
			"From September 25 to October 1, Foreign Minister Yun Byung-se will visit New York, the US, accompanying President Park Geun-hye, who will attend the 70th session of the UN General Assembly (UNGA).",
			[]string{"visit planned 2015-09-25/2015-10-01 UN", "multilateral planned 2015-09-25/2015-10-01 UN"}},
		"near miss: another city": {
			"From September 25 to October 1, Foreign Minister Yun Byung-se will visit Seattle, the US.",
			[]string{"visit planned 2015-09-25/2015-10-01 USA"}},
	})
}

func TestWhatAnotherStateDidToAnAmbassadorIsItsOwn(t *testing.T) {
	testTold(t, map[string]told{
		"it summoned one": {
			"On May 18, Foreign Minister Yun Byung-se talked over the phone with Foreign Minister Ana Brun of Peru. He added that Peru had put out a statement and summoned the North Korean Ambassador to Peru in protest.",
			[]string{"call held 2015-05-18 PER: Ana Brun"}},
	})
}

func TestWhatTheTwoSidesHadHeldTheDayBefore(t *testing.T) {
	testTold(t, map[string]told{
		"is a second engagement": {
			"On May 15 the Republic of Korea and Peru held talks in Lima. On May 14 the two sides had held their annual Human Rights Dialogue.",
			[]string{"meeting held 2015-05-15 PER", "consultation held 2015-05-14 PER"}},
		"near miss: weeks before": {
			"On May 15 the Republic of Korea and Peru held talks in Lima. On April 2 the two sides had held their annual Human Rights Dialogue.",
			[]string{"meeting held 2015-05-15 PER"}},
	})
}

func TestLeadersOfAToursStatesAreMetOneByOne(t *testing.T) {
	testTold(t, map[string]told{
		"on the visit": {
			"On the visit, Foreign Minister Yun Byung-se will meet on May 28 with the leaders of Peru and Chile, before the talks in Vienna on Friday.",
			[]string{"meeting planned 2015-05-28 PER", "meeting planned 2015-05-28 CHL"}},
		"near miss: at a summit": {
			"Foreign Minister Yun Byung-se will meet on May 28 with the leaders of Peru and Chile.",
			[]string{"multilateral planned 2015-05-28 CHL PER"}},
	})
}

func TestADayThatIsNotSetYetIsNone(t *testing.T) {
	testTold(t, map[string]told{
		"in the coming weeks": {
			"Foreign Minister Yun Byung-se will go to Lima in the coming weeks for talks of high level with Foreign Minister Ana Brun of Peru.",
			nil},
	}, titled("Foreign Minister to visit Peru"))
}

func TestAtTheHeadOfADelegation(t *testing.T) {
	testTold(t, map[string]told{
		"to several meetings": {
			"Vice Foreign Minister Cho Tae-yong was in Lima on May 12, at the head of a delegation to the ASEAN Regional Forum Senior Officials' Meeting and the East Asia Summit Senior Officials' Meeting.",
			[]string{"multilateral held 2015-05-12 ARF", "multilateral held 2015-05-12 EAS"}},
		"near miss: a post": {
			"Vice Foreign Minister Cho Tae-yong, at the head of the table on May 12, thanked Peru.",
			nil},
	})
}

func TestWhatIsSaidAtAnEngagementNamedAgainIsItsTopic(t *testing.T) {
	es := engagements(t, "On May 15 the Republic of Korea and Peru held talks in Lima. On May 14 the two sides had held their annual Human Rights Dialogue. They discussed terrorism. At their Human Rights Dialogue, the two sides discussed the rights of women.", published("2015-05-20"))
	if len(es) != 2 {
		t.Fatalf("%q", briefs(es))
	}
	if diff := cmp.Diff([][]string{{"terrorism"}, {"human-rights"}}, [][]string{es[0].Topics, es[1].Topics}); diff != "" {
		t.Error(diff)
	}
}
