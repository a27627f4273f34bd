package extract

import "testing"

// What was only possible, wished for or over before is no engagement, however much its verb sounds like one.
func TestTheTenseTellsWhetherItHappens(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	alone := []string{"meeting held 2015-05-12 PER: Ana Brun"}
	testTold(t, map[string]told{
		"a visit that would be welcome":       {met + "Were Minister Yun to visit Chile in May, it would come at a good time.", alone},
		"a visit that will be":                {met + "He is to visit Chile on May 14.", append(alone, "visit planned 2015-05-14 CHL")},
		"a stay with another before it":       {"Foreign Minister Yun Byung-se was in Peru on an official visit on May 12, having been to Chile on May 11.", []string{"visit held 2015-05-12 PER"}},
		"a list that had began":               {met + "He told her that he had been to the UN, seen Foreign Minister Pedro Roca of Chile, and asked for help.", alone},
		"a list of what was done":             {"On May 12, Foreign Minister Yun Byung-se had tea, saw Foreign Minister Ana Brun of Peru, and asked for help.", alone},
		"what is to be held is planned":       {"A policy consultation is to be held between the Republic of Korea and Peru on May 26.", []string{"consultation planned 2015-05-26 PER"}},
		"what was agreed to be done some day": {met + "For the anniversary, it was agreed, the two governments will hold a policy consultation.", alone},
		"what was agreed with a day":          {met + "It was agreed that the Republic of Korea and Peru will hold a policy consultation in Lima on May 26.", append(alone, "consultation planned 2015-05-26 PER")},
		"where one was meanwhile": {
			"A meeting was held on May 12 between Foreign Minister Yun Byung-se and Foreign Minister Ana Brun of Peru, while Minister Yun was visiting Lima to attend the World Economic Forum.", alone},
		"a trip of its own": {
			"Foreign Minister Yun Byung-se visited Lima on May 12 to attend the World Economic Forum.",
			[]string{"visit held 2015-05-12 PER", "multilateral held 2015-05-12 WEF"}},
	})
}

func TestChairsAndMayors(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se met with Ana Brun, "
	testTold(t, map[string]told{
		"a chair":             {met + "Chair of the Water Board of Peru.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"a mayor":             {met + "Mayor of Lima.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"a mayor at home":     {met + "Mayor of Seoul.", nil},
		"one who is to chair": {"Foreign Minister Yun Byung-se to Chair Meeting on Water of Peru on May 12.", nil},
	})
}
