package extract

import "testing"

func TestADayThatNamesSomethingDatesNothing(t *testing.T) {
	testTold(t, map[string]told{
		"an attempt": {
			"Foreign Minister Yun Byung-se will visit Peru on May 26. He will meet with Foreign Minister Ana Brun of Peru about the April 15 coup attempt.",
			[]string{"visit planned 2015-05-26 PER", "meeting planned 2015-05-26 PER: Ana Brun"}},
		"a meeting's day is its own": {
			"At the May 12 meeting in Lima, Foreign Minister Yun Byung-se and Foreign Minister Ana Brun of Peru spoke of trade.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestNobodyDidIt(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	testTold(t, map[string]told{
		"no minister": {met + "No Foreign Minister has been to Chile in May.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"no doubt":    {"There is no rain, and on May 12 Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestAConferenceOfTheSentenceBeforeIsAttended(t *testing.T) {
	testTold(t, map[string]told{
		"hosted by another": {
			"US Secretary of State John Kerry hosted the Conference on Oceans in Boston on May 12 and 13. Foreign Minister Yun Byung-se attended, and spoke of fish.",
			[]string{"multilateral held 2015-05-12/2015-05-13 USA: John Kerry"}},
		"nothing to attend": {"The weather in Boston on May 12 was fair. Foreign Minister Yun Byung-se attended.", nil},
	})
}

func TestBackgroundDoesNotDateWhatIsToCome(t *testing.T) {
	testTold(t, map[string]told{
		"measures adopted": {
			"On May 26, Foreign Minister Yun Byung-se will meet with Foreign Minister Ana Brun of Peru. On May 11 new measures were adopted. He will also meet with Foreign Minister Pedro Roca of Chile.",
			[]string{"meeting planned 2015-05-26 PER: Ana Brun", "meeting planned 2015-05-26 CHL: Pedro Roca"}},
	})
}

func TestSeparateMeetingsOfOneSideAreSeveral(t *testing.T) {
	testTold(t, map[string]told{
		"called so": {
			"On May 12 Foreign Minister Yun Byung-se had separate meetings with Foreign Minister Ana Brun of Peru and Minister of Trade Pedro Roca of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Pedro Roca"}},
	})
}
