package extract

import "testing"

func TestWhoWasMetAmongManyIsToldLater(t *testing.T) {
	const many = "On May 12 Foreign Minister Yun Byung-se had bilateral meetings with his counterparts from 10 countries. "
	testTold(t, map[string]told{
		"one by one": {
			many + "Foreign Minister Ana Brun of Peru hoped for more trade.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"who is only spoken of": {many + "They spoke of Foreign Minister Ana Brun of Peru.", []string{}},
	})
}

func TestConversationsThatASentenceBeginsWith(t *testing.T) {
	testTold(t, map[string]told{
		"one after another": {
			"In a telephone conversation with Foreign Minister Ana Brun of Peru on May 12, and in another with Foreign Minister Pedro Roca of Chile, Foreign Minister Yun Byung-se took up the launch.",
			[]string{"call held 2015-05-12 PER: Ana Brun", "call held 2015-05-12 CHL: Pedro Roca"}},
		"a book with somebody": {
			"In a book with Foreign Minister Ana Brun of Peru on May 12, Foreign Minister Yun Byung-se took up the launch.", nil},
	})
}

func TestWhereSomebodyIsAttendingIsBackground(t *testing.T) {
	testTold(t, map[string]told{
		"where he is attending": {
			"On May 12, in New York, where he is attending the 70th session of the UN General Assembly, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"where he will attend": {
			"Foreign Minister Yun Byung-se will go to New York on May 26, where he will attend the 70th session of the UN General Assembly.",
			[]string{"visit planned 2015-05-26 UN", "multilateral planned 2015-05-26 UN"}},
		"a guest is here for a forum": {
			"On May 12 Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. Minister Brun is in Korea on May 11-13 for the ROK-Peru Cooperation Forum.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"somebody is named to a panel": {
			"On May 12 the Chair named Ambassador Oh Joon of the Republic of Korea to the High Level Meeting of the OECD.", nil},
		"somebody has been somewhere": {
			"On May 12 Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. Both have been to Chile.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestMealsAndMeetingsAtTheMinistry(t *testing.T) {
	testTold(t, map[string]told{
		"a guest comes for a meeting": {
			"On May 26 President Ana Brun of the OECD will come to the Foreign Ministry for a meeting with Foreign Minister Yun Byung-se.",
			[]string{"meeting planned 2015-05-26 OECD: Ana Brun"}},
		"a delegation is invited to a dinner": {
			"A delegation of leading members of Peru’s Senate was invited to a dinner by Vice Minister Cho Tae-yul on May 12.",
			[]string{"meeting held 2015-05-12 PER"}},
		"for those who are told next": {
			"An Iftar dinner will be given by Foreign Minister Yun Byung-se on May 26. Diplomats from member states of the OIC will be his guests.",
			[]string{"ceremony planned 2015-05-26 OIC"}},
		"for nobody abroad": {
			"An Iftar dinner will be given by Foreign Minister Yun Byung-se on May 26. Children will be his guests.", nil},
	})
}

func TestSeveralMeetingsAnnouncedAtOnceAreKeptWhereOnlySomeAreToldAgain(t *testing.T) {
	const many = "1. On May 12 Foreign Minister Yun Byung-se met one after the other with the Foreign Ministers of Peru, Chile, Bolivia and Ecuador."
	testTold(t, map[string]told{
		"two of four": {
			many + "\n2. When he met with Foreign Minister Ana Brun of Peru, Minister Yun spoke of trade.\n3. Minister Yun met with Foreign Minister Pedro Roca of Chile and spoke of fish.",
			[]string{"meeting held 2015-05-12 BOL", "meeting held 2015-05-12 ECU", "meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca"}},
	})
}

func TestThoseWhoAreAmongManyAreMet(t *testing.T) {
	const forum = "The 6th Korea-Pacific Water Meeting will be held on May 26. Foreign Minister Yun Byung-se has invited to it the 18 members of the Pacific Islands Forum (PIF). "
	alone := []string{"multilateral planned 2015-05-26 PIF"}
	testTold(t, map[string]told{
		"those of some states": {
			forum + "On the sidelines, Minister Yun will also have bilateral meetings with his counterparts from ten countries. Those of Peru and Chile are among them.",
			append(alone, "meeting planned 2015-05-26 PER", "meeting planned 2015-05-26 CHL")},
		"those who only agree": {
			forum + "On the sidelines, Minister Yun will also have bilateral meetings with his counterparts from ten countries. Those of Peru and Chile are glad.", alone},
	})
}
