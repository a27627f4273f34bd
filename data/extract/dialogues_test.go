package extract

import "testing"

func TestDialoguesOnDifferentFieldsAreTwo(t *testing.T) {
	testTold(t, map[string]told{
		"held on one trip": {
			"Foreign Minister Yun Byung-se was in Peru from May 11 to 12, where he held the Sixth ROK-Peru Foreign Ministers’ Strategic Dialogue and the First ROK-Peru Ministerial-Level Economic Dialogue.",
			[]string{"consultation held 2015-05-11/2015-05-12 PER", "consultation held 2015-05-11/2015-05-12 PER", "visit held 2015-05-11/2015-05-12 PER"}},
		"the day of one is told later": {
			"Foreign Minister Yun Byung-se was in Peru from May 11 to 12, where he held the Sixth ROK-Peru Strategic Dialogue.\nOn May 12, Minister Yun held the Sixth ROK-Peru Strategic Dialogue with Foreign Minister Ana Brun of Peru.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun", "visit held 2015-05-11/2015-05-12 PER"}},
		"near miss: one that is told again without its field": {
			"On May 12, Foreign Minister Yun Byung-se held the Sixth ROK-Peru Strategic Dialogue in Lima. The dialogue was co-chaired by Minister Yun and Foreign Minister Ana Brun of Peru.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestWhatIsYetToComeIsOnlyTalkedAbout(t *testing.T) {
	testTold(t, map[string]told{
		"a summit of ours": {
			"On May 12, Foreign Minister Yun Byung-se met with Ambassador Ana Brun of Peru. In their meeting they discussed the upcoming summit between President Park Geun-hye and President Pedro Roca of Chile.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"near miss: one that is reported": {
			"On May 12, Foreign Minister Yun Byung-se met with Ambassador Ana Brun of Peru. On May 13, a summit between President Park Geun-hye and President Pedro Roca of Chile took place.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-13 CHL: Pedro Roca"}},
	})
}

func TestThoseWhoComeTogetherAtTheMeetingTakePart(t *testing.T) {
	testTold(t, map[string]told{
		"with others besides": {
			"Foreign Minister Yun Byung-se will attend the 11th ASEM Foreign Ministers’ Meeting to take place in Lima, Peru, on June 11 and 12. Foreign Ministers of the 49 ASEM member states will come together at the Meeting, as will the ASEAN Secretary-General.",
			[]string{"multilateral planned 2015-06-11/2015-06-12 ASEAN ASEM"}},
		"near miss: a meeting with a name of its own": {
			"Foreign Minister Yun Byung-se will attend the 11th ASEM Foreign Ministers’ Meeting to take place in Lima, Peru, on June 11 and 12. The Foreign Ministers of Korea and Peru will come together at the ROK-Peru Foreign Ministers’ Meeting on June 11.",
			[]string{"multilateral planned 2015-06-11/2015-06-12 ASEM", "meeting planned 2015-06-11 PER"}},
	})
}

func TestWhatIsDoneAgainAndAgainIsNoEngagement(t *testing.T) {
	testTold(t, map[string]told{
		"to be held each quarter": {
			"The Ministry has founded a club for the Arctic. Ambassador Kwon Sei-joong is to meet quarterly with the Ambassadors of Norway, Sweden and Finland, beginning on June 12.",
			nil},
		"near miss: once": {
			"The Ministry has founded a club for the Arctic. Ambassador Kwon Sei-joong is to meet with the Ambassadors of Norway, Sweden and Finland on June 12.",
			[]string{"multilateral planned 2015-06-12 FIN NOR SWE"}},
	})
}

func TestATitleGluedToThePageIsNoEngagement(t *testing.T) {
	testTold(t, map[string]told{
		"behind a label": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru.\nPress Releases: Vice Minister Cho Tae-yul’s Meeting With Peruvian Ambassador Pedro Roca\nMay 12, 2015",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"near miss: an item of a programme": {
			"Foreign Minister Yun Byung-se will visit Peru on June 12.\n- Meeting with Foreign Minister Ana Brun of Peru on June 12",
			[]string{"visit planned 2015-06-12 PER", "meeting planned 2015-06-12 PER: Ana Brun"}},
	})
}
