package extract

import "testing"

func TestAVisitOfSomeDaysBegins(t *testing.T) {
	testTold(t, map[string]told{
		"tomorrow": {
			"Foreign Minister Yun Byung-se will be on a two-day visit to Peru beginning tomorrow.", []string{"visit planned 2015-05-21/2015-05-22 PER"}},
		"on a day": {
			"Foreign Minister Yun Byung-se was on a three-day official tour of Peru from May 12.", []string{"visit held 2015-05-12/2015-05-14 PER"}},
		"a fast": {
			"Foreign Minister Yun Byung-se will be on a two-day fast next to Peru from May 25.", nil},
	})
}

func TestWhoIsDueToMeet(t *testing.T) {
	testTold(t, map[string]told{
		"is planned": {
			"Foreign Minister Yun Byung-se is also due to meet Foreign Minister Ana Brun of Peru on Friday.", []string{"meeting planned 2015-05-22 PER: Ana Brun"}},
		"due to something else": {
			"Foreign Minister Yun Byung-se met Foreign Minister Ana Brun of Peru on Friday due to the storm.", []string{"meeting held 2015-05-15 PER: Ana Brun"}},
	})
}

func TestAWeekdayBehindAName(t *testing.T) {
	testTold(t, map[string]told{
		"before the place": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru Monday in Seoul.", []string{"meeting held 2015-05-18 PER: Ana Brun"}},
		"of a feast": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru about Palm Sunday in Seoul.", []string{"meeting held 2015-05-20 PER: Ana Brun"}},
	})
}

func TestWhoIsOfAnEmbassy(t *testing.T) {
	testTold(t, map[string]told{
		"behind the office": {
			"On May 12 Vice Minister Cho Tae-yul received a courtesy call from Ms. Ana Brun, Ambassador, Embassy of the Republic of Peru in Korea.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"of one's own": {
			"On May 12 Vice Minister Cho Tae-yul met with Mr. Kim Min-ho, Ambassador, Embassy of the Republic of Korea in Peru.", nil},
	})
}

func TestPeopleOfAStateAreNotTheState(t *testing.T) {
	testTold(t, map[string]told{
		"who work": {
			"Foreign Minister Yun Byung-se will meet with Peruvians who work in Busan on May 25.", nil},
		"its side": {
			"Foreign Minister Yun Byung-se will meet with the Peruvians in Busan on May 25.", []string{"meeting planned 2015-05-25 PER"}},
	})
}

func TestAPronounStandsForAnOffice(t *testing.T) {
	testTold(t, map[string]told{
		"of the home side": {
			"The Foreign Minister is due to meet Foreign Minister Ana Brun of Peru on Friday. She will also meet Foreign Minister Ivo Kral of Chile on Monday.",
			[]string{"meeting planned 2015-05-22 PER: Ana Brun", "meeting planned 2015-05-25 CHL: Ivo Kral"}},
		"of another": {
			"The Peruvian Foreign Minister spoke of fish in Lima. She will meet Foreign Minister Ivo Kral of Chile on Monday.", nil},
	})
}
