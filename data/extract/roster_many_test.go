package extract

import "testing"

func TestStatesOfALongListInANote(t *testing.T) {
	testTold(t, map[string]told{
		"parted by semicolons, the home country among them": {
			"Foreign Minister Yun Byung-se took part in the APEC Ministerial Meeting in Lima, Peru, on May 12, with ministers of the 6 APEC economies present.\n* Korea; Australia; Chile; Japan; Peru; Viet Nam",
			[]string{"multilateral held 2015-05-12 AUS CHL JPN PER VNM APEC"}},
		"with the forms of states": {
			"Foreign Minister Yun Byung-se held the 2nd Korea-Pacific Islands Foreign Ministers’ Meeting with ministers of fourteen Pacific Island countries on May 12.\n* Fourteen Pacific Island countries: Cook Islands, Federated States of Micronesia, Republic of Fiji, Republic of Kiribati, Republic of the Marshall Islands, Republic of Nauru, Niue, Republic of Palau, Independent State of Papua New Guinea, Independent State of Samoa, Solomon Islands, Kingdom of Tonga, Tuvalu, and Republic of Vanuatu",
			[]string{"multilateral held 2015-05-12 COK FJI FSM KIR MHL NIU NRU PLW PNG SLB TON TUV VUT WSM"}},
		"near miss: a list of another length": {
			"Foreign Minister Yun Byung-se took part in the APEC Ministerial Meeting in Lima, Peru, on May 12, with ministers of the 6 APEC economies present.\n* Trade grew with Australia; Chile; Japan",
			[]string{"multilateral held 2015-05-12 APEC"}},
	})
}

func TestMeetingsWithStatesInBrackets(t *testing.T) {
	testTold(t, map[string]told{
		"are one with each": {
			"On May 12, Foreign Minister Yun Byung-se had foreign ministers’ meetings with three countries (Peru, Chile and Cuba).",
			[]string{"meeting held 2015-05-12 PER", "meeting held 2015-05-12 CHL", "meeting held 2015-05-12 CUB"}},
		"near miss: one meeting": {
			"On May 12, Foreign Minister Yun Byung-se had a foreign ministers’ meeting with three countries (Peru, Chile and Cuba).",
			[]string{"multilateral held 2015-05-12 CHL CUB PER"}},
	})
}

func TestWhatIsHeldEveryFewYearsIsNoEngagement(t *testing.T) {
	testTold(t, map[string]told{
		"told in a note": {
			"Foreign Minister Yun Byung-se held the 2nd Korea-Central Asia Forum on May 12 in Seoul.\n** The Korea-Central Asia Forum is held every three years.",
			[]string{"multilateral held 2015-05-12"}},
		"near miss: one of them": {
			"The 2nd Korea-Peru Strategic Dialogue was held on May 12 in Seoul.",
			[]string{"consultation held 2015-05-12 PER"}},
	})
}

func TestAHeadlineOfTwoMinisters(t *testing.T) {
	testTold(t, map[string]told{
		"and what it was ahead of": {
			"- Foreign Minister Yun and Trade Minister Joo Attend APEC Ministerial Meeting Held in Lima, Peru, on May 12 ahead of APEC Leaders’ Meeting -\nForeign Minister Yun Byung-se and Trade Minister Joo Hyung-hwan took part in the APEC Ministerial Meeting in Lima, Peru, on May 12.",
			[]string{"multilateral held 2015-05-12 APEC"}},
		"near miss: a meeting held ahead of another": {
			"Foreign Minister Yun Byung-se held a meeting with Foreign Minister Ana Brun of Peru on May 12 ahead of the APEC Leaders’ Meeting.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestWhatWasLongAgreedUpon(t *testing.T) {
	testTold(t, map[string]told{
		"is no ceremony yet": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. The two Ministers agreed that to mark the 50th anniversary of the normalization of their bilateral relations, the governments of the two countries will hold a reception, a joint academic conference and a festival.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"near miss: one with a day": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. The two Ministers will hold a reception for diplomats on May 22.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "ceremony planned 2015-05-22"}},
	})
}
