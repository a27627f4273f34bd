package extract

import "testing"

func TestAMeetingThatWasWithSomebody(t *testing.T) {
	testTold(t, map[string]told{
		"the first of a day": {
			"On 12 May, Foreign Minister Yun Byung-se’s first meeting was with Ana Brun, Minister of Foreign Affairs of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"the day stands behind it": {
			"Foreign Minister Yun Byung-se’s first meeting in New York was on 12 May at the Korea Centre, with Ana Brun, Minister of Foreign Affairs of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"near miss: prepared with somebody": {
			"Foreign Minister Yun Byung-se’s first meeting on 12 May was prepared with the help of Ana Brun, Minister of Foreign Affairs of Peru.",
			nil},
		"near miss: of a guest": {
			"On 12 May, Chilean Foreign Minister Ana Brun’s first meeting was with Pedro Roca, Minister of Foreign Affairs of Peru.",
			nil},
	})
}

func TestAGroupThatVisitsTheMinistryIsMetThere(t *testing.T) {
	testTold(t, map[string]told{
		"a delegation": {
			"A delegation of the European Parliament visited the Ministry of Foreign Affairs on May 12 and met with Vice Minister Cho Tae-yul.",
			[]string{"meeting held 2015-05-12 EU"}},
		"near miss: it met somebody else": {
			"A delegation of the European Parliament visited the Ministry of Foreign Affairs on May 12 and met with students.",
			nil},
	})
}

func TestAGuestWhoCallsSeparatelyOnTwo(t *testing.T) {
	testTold(t, map[string]told{
		"has two meetings": {
			"Minister Ana Brun of Peru called separately on Prime Minister (PM) Lee Wan-koo and Senior Minister (SM) Moon Hee-sang on 12 May 2015.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Ana Brun"}},
		"near miss: on one": {
			"Minister Ana Brun of Peru called separately on Prime Minister (PM) Lee Wan-koo on 12 May 2015.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestATripThatBegins(t *testing.T) {
	testTold(t, map[string]told{
		"on a day before the verb": {
			"On May 12, Foreign Minister Yun Byung-se began a three-day visit to Peru.",
			[]string{"visit held 2015-05-12/2015-05-14 PER"}},
		"to a region, today": {
			"Foreign Minister Yun Byung-se begins a 5-day tour of Latin America today (20 May), on which he will travel to Peru and Chile.",
			[]string{"visit held 2015-05-20/2015-05-24 CHL PER"}},
		"near miss: its preparations": {
			"On May 12, Foreign Minister Yun Byung-se began preparations for a visit to Peru.",
			nil},
	})
}

func TestWeekdaysOfATripAreItsDays(t *testing.T) {
	testTold(t, map[string]told{
		"told in the present": {
			"Foreign Minister Yun Byung-se will travel to Lima, Peru, on 28-29 May. On Thursday, he takes part in the First Korea-Peru-Chile Ministerial Meeting. On Friday, he meets with President Ana Brun of Peru.",
			[]string{"visit planned 2015-05-28/2015-05-29 PER", "multilateral planned 2015-05-28 CHL PER", "meeting planned 2015-05-29 PER: Ana Brun"}},
		"near miss: a day that the trip does not have": {
			"Foreign Minister Yun Byung-se will travel to Lima, Peru, on 28-29 May. On Monday, he met with Foreign Minister Pedro Roca of Chile in Seoul.",
			[]string{"visit planned 2015-05-28/2015-05-29 PER", "meeting held 2015-05-18 CHL: Pedro Roca"}},
	})
}

func TestMeetingsThatWillTakePlaceAreEachWithOne(t *testing.T) {
	testTold(t, map[string]told{
		"in the plural": {
			"Foreign Minister Yun Byung-se will travel to Lima, Peru, on 28-29 May. Bilateral meetings with Foreign Minister Ana Brun of Chile and Foreign Minister Pedro Roca of Cuba will also take place on 28 May.",
			[]string{"visit planned 2015-05-28/2015-05-29 PER", "meeting planned 2015-05-28 CHL: Ana Brun", "meeting planned 2015-05-28 CUB: Pedro Roca"}},
		"near miss: one meeting": {
			"Foreign Minister Yun Byung-se will travel to Lima, Peru, on 28-29 May. On 28 May he will also hold a trilateral meeting with Foreign Minister Ana Brun of Chile and Foreign Minister Pedro Roca of Cuba.",
			[]string{"visit planned 2015-05-28/2015-05-29 PER", "multilateral planned 2015-05-28 CHL CUB: Ana Brun, Pedro Roca"}},
	})
}

func TestADayBehindARelativeClauseIsNotThatOfTheMeal(t *testing.T) {
	testTold(t, map[string]told{
		"it is still to come": {
			"Vice Foreign Minister Cho Tae-yul hosted a luncheon for Trade Minister Ana Brun of Peru, who is on a visit to attend the signing ceremony to be held in Seoul on May 21.",
			[]string{"meeting held 2015-05-20 PER: Ana Brun"}},
		"near miss: the day of the meal": {
			"Vice Foreign Minister Cho Tae-yul hosted a luncheon for Trade Minister Ana Brun of Peru, who is on a visit, in Seoul on May 19.",
			[]string{"meeting held 2015-05-19 PER: Ana Brun"}},
	})
}

func TestADelegationIncludedThoseWhoCame(t *testing.T) {
	testTold(t, map[string]told{
		"by name": {
			"On May 12, Foreign Minister Yun Byung-se held a meeting with high-ranking officials from Peru, Chile and Cuba. The delegation included Peruvian Deputy Foreign Minister Ana Brun, Chilean Deputy Foreign Minister Pedro Roca and Cuban Deputy Foreign Minister Maria Gil.",
			[]string{"multilateral held 2015-05-12 CHL CUB PER: Ana Brun, Pedro Roca, Maria Gil"}},
		"near miss: the agenda included what others said": {
			"On May 12, Foreign Minister Yun Byung-se held a meeting with high-ranking officials from Peru, Chile and Cuba. The agenda included the proposal of Peruvian Deputy Foreign Minister Ana Brun.",
			[]string{"multilateral held 2015-05-12 CHL CUB PER"}},
	})
}

func TestAnEarlierRoundInANoteSetsNoPlace(t *testing.T) {
	x := engagements(t, "On May 12, Director-General Kim Chul-soo held a consultation with Director-General Ana Brun of Peru.\n※ The previous consultation was held on December 30, 2014, in Lima, Peru.\n"+
		"On May 13, Deputy Minister Lee Min-ho met with Director-General Brun.", published("2015-05-20"))
	if len(x) != 2 || x[1].PlaceCountry != "" {
		t.Errorf("%q, the second in %q", briefs(x), x[len(x)-1].PlaceCountry)
	}
	y := engagements(t, "From May 12 to 14, Director-General Kim Chul-soo visited Peru. On May 13, he met with Director-General Ana Brun of Peru.", published("2015-05-20"))
	if len(y) != 2 || y[1].PlaceCountry != "PER" { // a near miss: where the trip led
		t.Errorf("%q", briefs(y))
	}
}

func TestTheOtherSideIsTheOneLedBySomebody(t *testing.T) {
	testTold(t, map[string]told{
		"after ours": {
			"The ninth ROK-Peru Strategic Dialogue took place on 12 May 2015 in Seoul. The Korean delegation was headed by Director-General Kim Chul-soo, and the Peruvian one by Vice Minister Ana Brun.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
		"near miss: two of ours": {
			"The ninth ROK-Peru Strategic Dialogue took place on 12 May 2015 in Seoul. The Korean delegation was headed by Director-General Kim Chul-soo, and the first one by Director-General Lee Min-ho.",
			[]string{"consultation held 2015-05-12 PER"}},
	})
}
