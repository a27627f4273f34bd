package extract

import "testing"

func TestWhatIsToldTwiceCountsOnce(t *testing.T) {
	testTold(t, map[string]told{
		"the same counterpart": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. Minister Yun held talks with Minister Brun on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"the same state, first without a name": {
			"On May 12, the ROK and Peru held bilateral talks in Lima. Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"another day is another meeting": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. Minister Yun met with Minister Brun again on May 14.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-14 PER: Ana Brun"}},
		"another counterpart is another meeting": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. Minister Yun met with Speaker Pedro Roca of Peru on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Pedro Roca"}},
		"another home official is another meeting": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. Director-General Kim Sook-hee held a policy consultation with a Peruvian delegation on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "consultation held 2015-05-12 PER"}},
		"also is another meeting": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. Minister Yun also met with Peruvian lawmakers on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER"}},
		"a call is not the meeting": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. Minister Yun spoke with Minister Brun over the phone on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "call held 2015-05-12 PER: Ana Brun"}},
		"the same day by words": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. On the same day, Minister Yun met with Foreign Minister Pedro Roca of Chile.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca"}},
		"a trip told twice": {
			"Foreign Minister Yun Byung-se will visit Peru from May 27 to 29. Minister Yun’s visit begins on May 27. He will travel to Peru on May 27.",
			[]string{"visit planned 2015-05-27/2015-05-29 PER"}},
	})
}

func TestWhatOnlyAnnouncesAListIsLeftOut(t *testing.T) {
	testTold(t, map[string]told{
		"each of many is told after it": {
			"On May 12, Foreign Minister Yun Byung-se held meetings with Latin American leaders. He met with Foreign Minister Ana Brun of Peru on May 12. " +
				"He met with Foreign Minister Pedro Roca of Chile on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca"}},
		"one alone is told after it": {
			"On May 12, Foreign Minister Yun Byung-se held meetings with Peruvian leaders. He met with Foreign Minister Pedro Roca of Chile on May 12.",
			[]string{"meeting held 2015-05-12 PER", "meeting held 2015-05-12 CHL: Pedro Roca"}},
	})
}

func TestBackgroundIsLeftOut(t *testing.T) {
	const now = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	want := []string{"meeting held 2015-05-12 PER: Ana Brun"}
	testTold(t, map[string]told{
		"an earlier year":             {now + "Minister Yun visited Chile on June 3, 2013.", want},
		"a day long before":           {now + "Minister Yun met with Foreign Minister Pedro Roca of Chile on February 3.", want},
		"the last meeting":            {now + "The two last met in Busan on May 2.", want},
		"what had happened":           {now + "Minister Yun had met with Foreign Minister Pedro Roca of Chile on May 10.", want},
		"a day not long before isn't": {now + "Minister Yun met with Foreign Minister Pedro Roca of Chile on May 10.", append(want, "meeting held 2015-05-10 CHL: Pedro Roca")},
	})
}

func TestWishesAreNoEngagements(t *testing.T) {
	const now = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	want := []string{"meeting held 2015-05-12 PER: Ana Brun"}
	testTold(t, map[string]told{
		"an agreement to meet": {now + "The two agreed to hold a policy consultation soon.", want},
		"an invitation":        {now + "Minister Brun invited Minister Yun to visit Peru.", want},
		"a hope":               {now + "Minister Yun hoped to meet with Foreign Minister Pedro Roca of Chile.", want},
		"a condition":          {now + "Minister Yun would meet with Foreign Minister Pedro Roca of Chile.", want},
		"a plan with a day isn't": {now + "Minister Yun will meet with Foreign Minister Pedro Roca of Chile on May 28.",
			append(want, "meeting planned 2015-05-28 CHL: Pedro Roca")},
	})
}

func TestTheTitleStandsInWhereTheBodyTellsNothing(t *testing.T) {
	testTold(t, map[string]told{
		"the title tells": {"Trade between both grew.", []string{"meeting held 2015-05-20 USA: Rex Tillerson"}},
		"the body tells":  {"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
	}, titled("Foreign Minister Meets US Secretary of State Rex Tillerson"))
}

func TestThoseListedAsPresentTookPart(t *testing.T) {
	testTold(t, map[string]told{
		"the members of a small grouping, where they are named": {
			"Vice Minister Cho Tae-yul attended the MIKTA Foreign Ministers’ Meeting on May 12. MIKTA is made up of Mexico, Indonesia, the ROK, Turkey and Australia.",
			[]string{"multilateral held 2015-05-12 AUS IDN MEX TUR MIKTA"}},
		"not those of a large one": {
			"Vice Minister Cho Tae-yul attended the ASEAN Regional Forum on May 12. The ARF has Japan, Peru, Chile, Turkey, Norway, Sweden, Finland, Iceland and Denmark in it.",
			[]string{"multilateral held 2015-05-12 ARF"}},
		"states that send somebody": {
			"Vice Minister Cho Tae-yul attended the MIKTA Foreign Ministers’ Meeting on May 12. Peru, Chile and Japan sent ministers.",
			[]string{"multilateral held 2015-05-12 CHL JPN PER MIKTA"}},
		"a demonym in a list of states": {
			"Vice Minister Cho Tae-yul met with the Vice Foreign Ministers of Kazakhstan, Uzbekistan, Kyrgyz, Turkmenistan and Tajikistan on May 12.",
			[]string{"multilateral held 2015-05-12 KAZ KGZ TJK TKM UZB"}},
		"a roster of states": {
			"Vice Minister Cho Tae-yul attended the Fifth International Conference on Water in Lima on May 12. The participants were the Republic of Korea, Peru, Chile and Japan.",
			[]string{"multilateral held 2015-05-12 CHL JPN PER"}},
		"heads of delegations": {
			"The 4th ROK-Peru Policy Consultation was held in Lima on May 12. Deputy Minister Kim Sook-hee headed the ROK delegation and Vice Minister Ana Brun of Peru the other.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
		"states only talked about": {
			"Vice Minister Cho Tae-yul attended the MIKTA Foreign Ministers’ Meeting on May 12. He spoke of Peru, Chile and Japan.",
			[]string{"multilateral held 2015-05-12 MIKTA"}},
	})
}
