package extract

import "testing"

func TestATripMayBeTheSubject(t *testing.T) {
	testTold(t, map[string]told{
		"to a state by an official": {
			"A visit to Peru by Foreign Minister Yun Byung-se is planned for May 25-27.", []string{"visit planned 2015-05-25/2015-05-27 PER"}},
		"where somebody will be": {
			"Peru is where Foreign Minister Yun Byung-se will be from May 25 to 27.", []string{"visit planned 2015-05-25/2015-05-27 PER"}},
		"a visit of nobody": {
			"A visit to Peru is planned for May 25-27.", nil},
	})
}

func TestWhoWasAGuestMet(t *testing.T) {
	testTold(t, map[string]told{
		"of the home side": {
			"On May 12 Foreign Minister Ana Brun of Peru was Foreign Minister Yun Byung-se’s guest at lunch.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"of a hotel": {
			"On May 12 Foreign Minister Ana Brun of Peru was a guest at the Lima Hotel.", nil},
	})
}

func TestOnAScheduleIsAPlannedMeeting(t *testing.T) {
	testTold(t, map[string]told{
		"with a day": {
			"A meeting with Foreign Minister Ana Brun of Peru is on Foreign Minister Yun Byung-se’s schedule for May 25.", []string{"meeting planned 2015-05-25 PER: Ana Brun"}},
		"fish": {
			"Fish are on Foreign Minister Yun Byung-se’s schedule for May 25.", nil},
	})
}

func TestCallsComeFromBothSides(t *testing.T) {
	testTold(t, map[string]told{
		"a guest called": {
			"On May 12 Foreign Minister Ana Brun of Peru called Foreign Minister Yun Byung-se.", []string{"call held 2015-05-12 PER: Ana Brun"}},
		"was on the phone": {
			"Foreign Minister Yun Byung-se was on the phone with Foreign Minister Ana Brun of Peru on May 12.", []string{"call held 2015-05-12 PER: Ana Brun"}},
		"by video": {
			"By video on May 12, Foreign Minister Yun Byung-se and Foreign Minister Ana Brun of Peru held talks.", []string{"call held 2015-05-12 PER: Ana Brun"}},
		"called it useful": {
			"On May 12 Foreign Minister Ana Brun of Peru called the trip useful.", nil},
	})
}

func TestStatesAndCorpsInCeremonies(t *testing.T) {
	testTold(t, map[string]told{
		"two states sign": {
			"On May 12 the Republic of Korea and Peru signed an agreement on fish in Seoul.", []string{"ceremony held 2015-05-12 PER"}},
		"some day": {
			"The Republic of Korea and Peru signed an agreement on fish.", nil},
		"signatures with a day between": {
			"Foreign Minister Yun Byung-se and Foreign Minister Ana Brun of Peru put their signatures on May 12 to an agreement on fish.", []string{"ceremony held 2015-05-12 PER: Ana Brun"}},
		"the corps is briefed": {
			"On May 12 Vice Minister Cho Tae-yul briefed the diplomatic corps in Seoul on fish.", []string{"ceremony held 2015-05-12"}},
		"the press is": {
			"On May 12 Vice Minister Cho Tae-yul briefed the press in Seoul on fish.", nil},
	})
}
