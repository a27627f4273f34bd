package extract

import "testing"

func TestADayOfPublicationThatTheTextBelies(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"three past meetings long after it": {
			"On 17 September, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on the sidelines of the 70th Session of the UN General Assembly. On 18 September, he met with Foreign Minister Pedro Roca of Chile. On 19 September, he met with Foreign Minister Rosa Vega of Cuba.",
			"2015-09-17"},
		"near miss: what is to come": {
			"On 17 September, Foreign Minister Yun Byung-se will meet with Foreign Minister Ana Brun of Peru. On 18 September, he will meet with Foreign Minister Pedro Roca of Chile. On 19 September, he will meet with Foreign Minister Rosa Vega of Cuba.",
			"2014-09-17"},
	} {
		t.Run(name, func(t *testing.T) {
			es := engagements(t, c.text, published("2014-04-20"))
			if len(es) == 0 || es[0].Start.String() != c.want {
				t.Errorf("%s: %q, want a start on %s", c.text, briefs(es), c.want)
			}
		})
	}
}

func TestPeopleOfOneHouseAreNotOne(t *testing.T) {
	testTold(t, map[string]told{
		"long names with one ending": {
			"On May 12, Foreign Minister Yun Byung-se called on Qatar Prime Minister Sheikh Abdullah Bin Nasser Bin Khalifa Al Thani. On May 13, he called on Qatar Foreign Minister Sheikh Mohammed Bin Abdulrahman Al Thani.",
			[]string{"meeting held 2015-05-12 QAT: Abdullah Bin Nasser Bin Khalifa Al Thani", "meeting held 2015-05-13 QAT: Mohammed Bin Abdulrahman Al Thani"}},
		"near miss: a surname stands for the one told": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Maria Brun of Peru. Minister Brun and he discussed trade.",
			[]string{"meeting held 2015-05-12 PER: Ana Maria Brun"}},
	})
}

func TestAnInvitationIsNoVisit(t *testing.T) {
	testTold(t, map[string]told{
		"conveyed to a head of state": {
			"On May 12, Foreign Minister Yun Byung-se called on Foreign Minister Ana Brun of Peru, to whom he conveyed the invitation of the President to Peru's President Pedro Roca to pay a State Visit to Korea.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestACallOnSomebodyIsAMeeting(t *testing.T) {
	testTold(t, map[string]told{
		"part of a programme": {
			"Foreign Minister Yun Byung-se visited Peru on May 12. The programme of his visit had in it a call on Foreign Minister Ana Brun.",
			[]string{"visit held 2015-05-12 PER", "meeting held 2015-05-12 PER: Ana Brun"}},
		"near miss: by telephone": {
			"On May 12, Foreign Minister Yun Byung-se had a phone call on May 12 with Foreign Minister Ana Brun of Peru.",
			[]string{"call held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestADialogueThatTwoCoChairedIsOne(t *testing.T) {
	testTold(t, map[string]told{
		"held by the states, and co-chaired by their ministers": {
			"On May 12 the Republic of Korea and Peru held the 13th Strategic Dialogue, which Foreign Minister Yun Byung-se and Peruvian Foreign Minister Ana Brun co-chaired in Lima.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
	})
}
