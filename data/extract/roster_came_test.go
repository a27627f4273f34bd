package extract

import "testing"

func TestTheStatesThatCameAreToldAfterwards(t *testing.T) {
	const forum = "On May 12, Foreign Minister Yun Byung-se attended the Pacific Water Conference hosted by Peru in Lima. "
	testTold(t, map[string]told{
		"among them, by their officials": {
			forum + "Minister-level officials of twenty countries were there, Foreign Minister Pedro Roca of Chile and Foreign Minister Luis Paz of Bolivia among them.",
			[]string{"multilateral held 2015-05-12 BOL CHL PER"}},
		"among them, by name": {
			forum + "Ten were represented by their ministers, Chile and Bolivia among them.",
			[]string{"multilateral held 2015-05-12 BOL CHL PER"}},
		"topics are among them": {
			forum + "Many matters of the region were talked about, trade with Chile and Bolivia among them.",
			[]string{"multilateral held 2015-05-12 PER"}},
		"sent their vice ministers": {
			forum + "Chile, Bolivia and Brazil sent their vice ministers.",
			[]string{"multilateral held 2015-05-12 BOL BRA CHL PER"}},
		"states that only said something": {
			forum + "Chile, Bolivia and Brazil welcomed what was said there.",
			[]string{"multilateral held 2015-05-12 PER"}},
	})
}

func TestAMeetingOfMinistersAbroadIsOneOfMany(t *testing.T) {
	const attended = "Foreign Minister Yun Byung-se took part in the Foreign Ministers’ Meeting on Water"
	testTold(t, map[string]told{
		"set in another state":       {"On May 12, " + attended + " in Lima.", []string{"multilateral held 2015-05-12 PER"}},
		"set at home":                {"On May 12, " + attended + " in Seoul.", nil},
		"its hosts are told later":   {"On May 12, " + attended + " in Lima. Peru and Chile hosted the meeting together.", []string{"multilateral held 2015-05-12 CHL PER"}},
		"a meeting of no ministers'": {"On May 12, Foreign Minister Yun Byung-se took part in the meeting of the staff in Lima.", nil},
		"who met is told next": {
			"On May 12, Foreign Minister Yun Byung-se hosted his Andean counterparts for a roundtable. Ministers of Peru, Chile, Bolivia and the Republic of Korea met on May 12 in Seoul.",
			[]string{"multilateral held 2015-05-12 BOL CHL PER"}},
		"another meeting is its own": {"On May 12, " + attended + " in Lima. On May 13, Peru and Chile hosted a meeting with Minister Yun.", []string{"multilateral held 2015-05-12 PER", "multilateral held 2015-05-13 CHL PER"}},
	})
}

func TestTheOccasionIsNotWhatWasAttended(t *testing.T) {
	const took = "On May 12, Foreign Minister Yun Byung-se took part in Lima, "
	testTold(t, map[string]told{
		"a session between commas": {took + "during the session of the UN General Assembly, in the Foreign Ministers’ Meeting of MIKTA.", []string{"multilateral held 2015-05-12 MIKTA"}},
		"the session itself":       {"On May 12, Foreign Minister Yun Byung-se took part in the session of the UN General Assembly.", []string{"multilateral held 2015-05-12 UN"}},
		"a day between commas":     {took + "on May 12, in the session of the UN General Assembly.", []string{"multilateral held 2015-05-12 UN"}},
	})
}

func TestMembersWhoCameBringTheirOrganisation(t *testing.T) {
	const forum = "On May 12, Foreign Minister Yun Byung-se attended the Pacific Water Conference hosted by Peru in Lima. "
	testTold(t, map[string]told{
		"its member states": {forum + "Around the table were the top diplomats of ASEAN’s ten member states.", []string{"multilateral held 2015-05-12 PER ASEAN"}},
		"it is only named":  {forum + "Around the table were friends of ASEAN’s long history.", []string{"multilateral held 2015-05-12 PER"}},
	})
}
