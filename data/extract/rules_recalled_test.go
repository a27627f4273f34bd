package extract

import "testing"

func TestWhereCounterpartsComeFromIsNoDestination(t *testing.T) {
	const visit = "Foreign Minister Yun Byung-se visited Jeddah, Saudi Arabia, on May 11 "
	testTold(t, map[string]told{
		"for meetings with those of a body": {
			visit + "for meetings with counterparts from the Gulf Cooperation Council.",
			[]string{"visit held 2015-05-11 SAU", "meeting held 2015-05-11 GCC"}},
		"for business at the body": {
			"Foreign Minister Yun Byung-se visited Brussels on May 11 for consultations at the EU.",
			[]string{"visit held 2015-05-11 EU"}},
	}, published("2015-05-13"))
}

func TestAnEnvoyBehindStatesIsNoCounterpartOfTheirs(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se held meetings with his counterparts from Peru, Chile, and the "
	testTold(t, map[string]told{
		"an envoy of a body": {
			met + "UN Special Envoy for Yemen.",
			[]string{"meeting held 2015-05-12 PER", "meeting held 2015-05-12 CHL", "meeting held 2015-05-12 UN"}},
		"a third state": {
			met + "Philippines.",
			[]string{"multilateral held 2015-05-12 CHL PER PHL"}},
	}, published("2015-05-13"))
}

func TestATitleGivesTheRestOfATripThatTheTextBreaksOff(t *testing.T) {
	const legs = "Minister Yun Byung-se traveled to Lima, Peru, on May 3-4. On May 5 the Minister traveled to Santiago, Chile."
	testTold(t, map[string]told{
		"more states and days": {legs, []string{"visit held 2015-05-03/2015-05-09 BOL CHL PER"}},
	}, published("2015-05-13"), titled("Travel to Peru, Chile and Bolivia, May 3-9, 2015"))
	testTold(t, map[string]told{
		"days of something else": {legs, []string{"visit held 2015-05-03/2015-05-05 CHL PER"}},
	}, published("2015-05-13"), titled("Travel to Peru and Chile before the Games, June 3-9, 2015"))
}

func TestWhoSaysThatAnotherMetIsAtNothing(t *testing.T) {
	const met = "Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on May 12."
	for name, c := range map[string]struct{ text, home string }{
		"one of a name alone": {"Deputy Minister Kim Chul-soo briefed the press. Kim Chul-soo said that " + met, "Yun Byung-se"},
		"of himself":          {"Foreign Minister Yun Byung-se said that he met with Foreign Minister Ana Brun of Peru on May 12.", "Yun Byung-se"},
	} {
		t.Run(name, func(t *testing.T) {
			if e := only(t, c.text, published("2015-05-13")); len(e.Home) != 1 || e.Home[0].Name != c.home {
				t.Errorf("%s: ours are %v, want %s", c.text, e.Home, c.home)
			}
		})
	}
}

func TestTheFirstMeetingOfAnOfficeIsNoSeries(t *testing.T) {
	testTold(t, map[string]told{
		"of his new role": {
			"Foreign Minister Yun Byung-se had the first bilateral meeting of his new role with Foreign Minister Ana Brun of Peru on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"of directors-general": {
			"The 9th ROK-Peru meeting of the Directors-General for Consular Affairs was held on May 12.",
			[]string{"consultation held 2015-05-12 PER"}},
	}, published("2015-05-13"))
}

func TestRemarksOnAVisitTellOfIt(t *testing.T) {
	const text = "Foreign Minister Yun Byung-se visited Peru from May 11 to 12."
	testTold(t, map[string]told{"on a visit": {text, []string{"visit held 2015-05-11/2015-05-12 PER"}}},
		published("2015-05-13"), titled("Spokesperson’s Remarks on Foreign Minister Yun Byung-se’s Visit to Peru"))
	testTold(t, map[string]told{"on fish": {text, nil}}, published("2015-05-13"), titled("Spokesperson’s Remarks on Fish in Peru"))
}

func TestWhoHostsAnEventTogetherTakesPart(t *testing.T) {
	const attended = "On May 12, Foreign Minister Yun Byung-se attended the Ministerial Meeting on Fish, "
	testTold(t, map[string]told{
		"a relative clause": {attended + "which the Republic of Korea, Peru, Chile and Bolivia co-hosted.", []string{"multilateral held 2015-05-12 BOL CHL PER"}},
		"by two":            {attended + "co-hosted by Peru and Chile.", []string{"multilateral held 2015-05-12 CHL PER"}},
		"whose hosts":       {"On May 12, Foreign Minister Yun Byung-se attended a food security event whose hosts are Peru and Chile.", []string{"multilateral held 2015-05-12 CHL PER"}},
		"the co-chairs":     {"On May 12, Foreign Minister Yun Byung-se attended the Ministerial Meeting of the MIKTA, of which Peru and Chile are the co-chairs.", []string{"multilateral held 2015-05-12 CHL PER MIKTA"}},
		"what they love":    {attended + "which Peru, Chile and Bolivia eat.", nil},
	}, published("2015-05-13"))
}

func TestWhatIsCalledToMindIsBackground(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	const held = "meeting held 2015-05-12 PER: Ana Brun"
	testTold(t, map[string]told{
		"last month": {
			met + "It was a pleasure to host you last month in Lima for the fifth round of our ROK-Chile Strategic Dialogue.", []string{held}},
		"who came last month": {
			"Foreign Minister Yun Byung-se, who took office last month, hosted Foreign Minister Juan Soto in Seoul for the fifth round of our ROK-Chile Strategic Dialogue.",
			[]string{"consultation held 2015-05-13 CHL: Juan Soto"}},
		"at the time": {
			met + "He told her of the telephone conversation with President Juan Soto of Chile at the time.", []string{held}},
		"noted a day later": {
			met + "The two sides noted with appreciation that the ROK-Peru Joint Economic Committee was convened in Lima on May 11.", []string{held}},
		"told of on its own": {
			met + "The ROK-Peru Joint Economic Committee was convened in Lima on May 11.", []string{held, "consultation held 2015-05-11 PER"}},
		"what it comes after": {
			met + "The meeting comes after the Leaders’ Meeting (May 11, Washington), which Chile hosted on the occasion of the NATO Summit.", []string{held}},
	}, published("2015-05-13"))
}

func TestWouldIsWhatIsToComeOnAVisitAhead(t *testing.T) {
	const call = "During the visit, he would call on President Ana Brun."
	testTold(t, map[string]told{
		"a visit to come": {
			"Foreign Minister Yun Byung-se will visit Peru from May 18 to 20. " + call,
			[]string{"visit planned 2015-05-18/2015-05-20 PER", "meeting planned 2015-05-18/2015-05-20 PER: Ana Brun"}},
		"a visit made": {
			"Foreign Minister Yun Byung-se visited Peru from May 10 to 12. " + call,
			[]string{"visit held 2015-05-10/2015-05-12 PER"}},
	}, published("2015-05-13"))
}

func TestTheOverviewOfAMeetingIsNoneOfItsOwn(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	testTold(t, map[string]told{
		"given below": {
			met + "The overview of the meeting is given below (Participant on our side: Director-General Kim Chul-soo, and on the Peruvian side: Director-General Luis Paz).",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"a dinner given": {
			met + "A dinner was given by Director-General Luis Paz of Peru for Director-General Kim Chul-soo on May 13.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-13 PER: Luis Paz"}},
	}, published("2015-05-13"))
}
