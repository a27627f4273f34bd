package extract

import "testing"

func TestHostsOfSeveralStopsAreMetOneByOne(t *testing.T) {
	const trip = "Foreign Minister Yun Byung-se will visit Peru and Chile on May 26-28. "
	const visit = "visit planned 2015-05-26/2015-05-28 CHL PER"
	testTold(t, map[string]told{
		"leaders of the stops": {trip + "He will meet the leaders of Peru and Chile.",
			[]string{visit, "meeting planned 2015-05-26/2015-05-28 PER", "meeting planned 2015-05-26/2015-05-28 CHL"}},
		"all together": {trip + "He will meet together with the leaders of Peru and Chile.",
			[]string{visit, "multilateral planned 2015-05-26/2015-05-28 CHL PER"}},
		"leaders of others": {trip + "He will meet the leaders of Bolivia and Ecuador.",
			[]string{visit, "multilateral planned 2015-05-26/2015-05-28 BOL ECU"}},
	})
}

func TestAUnionConsultsForItself(t *testing.T) {
	testTold(t, map[string]told{
		"the EU": {"The ROK-EU Foreign & Security Policy Consultations were held in Seoul on May 12.", []string{"consultation held 2015-05-12 EU"}},
		"a grouping": {"The ROK-Visegrad Group Foreign Ministers’ Meeting was held in Seoul on May 12.",
			[]string{"multilateral held 2015-05-12 V4"}},
	})
}

func TestGroupsWithoutOfficeAreNoCounterparts(t *testing.T) {
	testTold(t, map[string]told{
		"students":  {"On May 12, Foreign Minister Yun Byung-se received a delegation of Peruvian students.", nil},
		"diplomats": {"On May 12, Foreign Minister Yun Byung-se received a delegation of Peruvian diplomats.", []string{"meeting held 2015-05-12 PER"}},
		"behind a committee's letters": {"On May 12, Foreign Minister Yun Byung-se met with members of the visiting Fish and Security Committee (FSC) of the Council of the European Union.",
			[]string{"meeting held 2015-05-12 EU"}},
	})
}

func TestASpokespersonWhoAnnouncesTakesNoPart(t *testing.T) {
	testTold(t, map[string]told{
		"announced": {"Peru and the ROK will hold their Policy Consultation on May 26 in Seoul, Foreign Ministry spokesperson Noh Kwang-il announced here.",
			[]string{"consultation planned 2015-05-26 PER"}},
	})
}

func TestChairingMinistersAbroadIsMultilateral(t *testing.T) {
	testTold(t, map[string]told{
		"abroad":  {"Foreign Minister Yun Byung-se will chair the Korea-Atlantis Ministerial Meeting in Lima on May 26.", []string{"multilateral planned 2015-05-26 PER"}},
		"at home": {"Foreign Minister Yun Byung-se will chair the Meeting of Economic Ministers in Seoul on May 26.", nil},
	})
}
