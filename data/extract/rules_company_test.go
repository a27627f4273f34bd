package extract

import "testing"

func TestWhoStandsInASentenceOfContactWasMet(t *testing.T) {
	testTold(t, map[string]told{
		"with no verb of meeting": {
			"Foreign Minister Yun Byung-se was in Lima on May 12. Fish was his subject at the table with Trade Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"as two who spoke": {
			"On May 12, President Ana Brun of Peru and Foreign Minister Yun Byung-se conversed over breakfast about fish.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"only an inviter": {
			"Foreign Minister Yun Byung-se will talk about fish in Seoul on May 12, at the invitation extended in a conversation by the people of President Ana Brun of Peru.",
			nil},
		"only wished for": {
			"On May 12, Foreign Minister Yun Byung-se said that a conversation would do President Ana Brun of Peru good.",
			nil},
		"others met": {
			"On May 12, Foreign Minister Yun Byung-se spoke when President Ana Brun of Peru received President Pedro Roca of Chile.",
			nil},
	})
}

func TestWhoPresidedIsOfTheMeetingToldBefore(t *testing.T) {
	testTold(t, map[string]told{
		"beside the home side": {
			"On May 12 in Seoul, Deputy Minister Kim Gunn took part in the ROK-Peru Policy Consultation. In the chair beside him was Vice Minister Ana Brun of Peru.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
	})
}
