package extract

import "testing"

func TestAWeekdayBehindAVerbIsItsDay(t *testing.T) {
	testTold(t, map[string]told{ // 20 May 2015 was a Wednesday
		"met Monday": {
			"Foreign Minister Yun Byung-se met Monday with Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-18 PER: Ana Brun"}},
		"a name": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru at the Friday Club.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestWhatIsSpokenToAnAssemblyReportsNothing(t *testing.T) {
	const said = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru."
	testTold(t, map[string]told{
		"madam moderator": {"Thank you, Madam Moderator,\n\n" + said, nil},
		"mr. president":   {"Mr. President, " + said, nil},
		"a president":     {"President Ana Brun is a friend.\n\n" + said, []string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestWhoSpeaksTakesNoPart(t *testing.T) {
	testTold(t, map[string]told{
		"before a colon": {
			"Mr. Yun Byung-se, Minister of Foreign Affairs: Deputy Minister Kim Gunn will hold a meeting with Foreign Minister Ana Brun of Peru on May 26.",
			[]string{"meeting planned 2015-05-26 PER: Ana Brun"}},
	})
}

func TestTheTitleTellsOfOneMeetingWithAll(t *testing.T) {
	const body = "On May 12, Foreign Minister Yun Byung-se met with Peruvian Foreign Minister Ana Brun and Chilean Foreign Minister Pedro Roca."
	testTold(t, map[string]told{
		"one": {body, []string{"multilateral held 2015-05-12 CHL PER: Ana Brun, Pedro Roca"}},
	}, titled("Foreign Minister’s Meeting with Peruvian and Chilean Counterparts"))
	testTold(t, map[string]told{
		"several": {body, []string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca"}},
	}, titled("Foreign Minister’s Meetings with Peruvian and Chilean Counterparts"))
}

func TestAnEventBringsTogether(t *testing.T) {
	testTold(t, map[string]told{
		"ministers": {
			"On May 12, the Ministerial Meeting on Fish in Seoul, chaired by Foreign Minister Yun Byung-se, brought together Ministers from Peru, Chile and Bolivia.",
			[]string{"multilateral held 2015-05-12 BOL CHL PER"}},
		"ideas": {
			"The book, out on May 12, brought together ideas from Peru, Chile and Bolivia.", nil},
	})
}

func TestWhereSheWillMeet(t *testing.T) {
	testTold(t, map[string]told{
		"with business": {
			"Foreign Minister Yun Byung-se will travel to Peru on May 26, where he will meet with business leaders.",
			[]string{"visit planned 2015-05-26 PER"}},
		"with officials": {
			"Foreign Minister Yun Byung-se will travel to Peru on May 26, where he will meet with senior officials.",
			[]string{"visit planned 2015-05-26 PER", "meeting planned 2015-05-26 PER"}},
	})
}
