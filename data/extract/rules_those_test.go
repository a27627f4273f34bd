package extract

import "testing"

func TestThoseWhoWereMetAreNamedLater(t *testing.T) {
	const calls = "On May 12, a series of telephone conversations was held by Foreign Minister Yun Byung-se. "
	const trip = "Foreign Minister Yun Byung-se will visit Peru from May 22 to 26. "
	testTold(t, map[string]told{
		"spoken with by phone": {
			calls + "Those with whom he spoke were Foreign Minister Ana Brun of Peru and Foreign Minister Pedro Roca of Chile.",
			[]string{"call held 2015-05-12 PER: Ana Brun", "call held 2015-05-12 CHL: Pedro Roca"}},
		"spoken with where no call was told": {
			"On May 12, Foreign Minister Yun Byung-se gave a speech. Those with whom he spoke were Foreign Minister Ana Brun of Peru and Foreign Minister Pedro Roca of Chile.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca"}},
		"to be met on a trip": {
			trip + "Among those he is set to meet are Mayor Ana Brun in Lima and Foreign Minister Pedro Roca of Peru.",
			[]string{"visit planned 2015-05-22/2015-05-26 PER", "meeting planned 2015-05-22/2015-05-26 PER: Ana Brun", "meeting planned 2015-05-22/2015-05-26 PER: Pedro Roca"}},
		"those who are thanked": {
			trip + "Among those he thanked are Mayor Ana Brun in Lima and Foreign Minister Pedro Roca of Peru.",
			[]string{"visit planned 2015-05-22/2015-05-26 PER"}},
	})
}
