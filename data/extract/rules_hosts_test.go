package extract

import "testing"

func TestOfficialsWithoutAStateAreThoseOfTheStop(t *testing.T) {
	const trip = "Foreign Minister Yun Byung-se will visit Peru and Chile on May 26-28. "
	const visit = "visit planned 2015-05-26/2015-05-28 CHL PER"
	testTold(t, map[string]told{
		"counterparts of all states": {
			trip + "Minister Yun will hold talks with his counterparts.",
			[]string{visit, "meeting planned 2015-05-26/2015-05-28 PER", "meeting planned 2015-05-26/2015-05-28 CHL"}},
		"talks at a stop": {
			trip + "In Peru, Minister Yun will have official talks in Lima on May 26.",
			[]string{visit, "meeting planned 2015-05-26 PER"}},
		"each of the stops ahead": {
			trip + "In Peru and Chile, Minister Yun will meet with senior officials.",
			[]string{visit, "meeting planned 2015-05-26/2015-05-28 PER", "meeting planned 2015-05-26/2015-05-28 CHL"}},
		"leaders of business": {
			trip + "Minister Yun will hold talks with business leaders.", []string{visit}},
		"at home": {
			"On May 12, Foreign Minister Yun Byung-se held talks with senior officials in Seoul.", nil},
	})
}

func TestAGuestIsHosted(t *testing.T) {
	testTold(t, map[string]told{
		"to lunch": {
			"Foreign Minister Ana Brun of Peru will visit Seoul on May 26. Minister Brun will be hosted to lunch by Foreign Minister Yun Byung-se, and meet with Prime Minister Hwang Kyo-ahn.",
			[]string{"visit planned 2015-05-26 PER: Ana Brun", "meeting planned 2015-05-26 PER: Ana Brun", "meeting planned 2015-05-26 PER: Ana Brun"}},
		"a seminar is": {
			"The seminar will be hosted by Foreign Minister Yun Byung-se on May 26.", nil},
	})
}

func TestLeadingADelegationIsATripOrAnEvent(t *testing.T) {
	testTold(t, map[string]told{
		"to states": {
			"Ambassador Kim Gunn will lead an interagency team to Peru and Chile from May 26 to 28.",
			[]string{"visit planned 2015-05-26/2015-05-28 CHL PER"}},
		"to a dialogue": {
			"On May 26, Ambassador Kim Gunn will lead the Korean delegation to the ROK-Peru Strategic Dialogue in Lima.",
			[]string{"consultation planned 2015-05-26 PER"}},
		"as a post": {
			"Ambassador Kim Gunn, who leads the delegation to the Six-Party Talks, will visit Peru on May 26.",
			[]string{"visit planned 2015-05-26 PER"}},
		"to success": {
			"On May 26, Ambassador Kim Gunn will lead the delegation to success.", nil},
	})
}

func TestTheTwoSidesOfAMeetingSign(t *testing.T) {
	const met = "On May 26, Foreign Minister Yun Byung-se will meet with Foreign Minister Ana Brun of Peru. "
	testTold(t, map[string]told{
		"between their states": {
			met + "The two sides will sign a memorandum of understanding between Korea and Peru.",
			[]string{"meeting planned 2015-05-26 PER: Ana Brun", "ceremony planned 2015-05-26 PER: Ana Brun"}},
		"between others": {
			met + "Chile and Bolivia will sign a memorandum of understanding.",
			[]string{"meeting planned 2015-05-26 PER: Ana Brun"}},
	})
}

func TestAnEventToldTwiceInASentenceIsOne(t *testing.T) {
	testTold(t, map[string]told{
		"held and chaired": {
			"The ROK-Peru Policy Consultations were held in Seoul on May 12, co-chaired by Deputy Minister Kim Gunn and Vice Foreign Minister Ana Brun of Peru.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
		"a visit of last year": {
			"The ROK-Peru Policy Consultations were held in Seoul on May 12. The plan was adopted during the visit of President Park Geun-hye to Peru on June 14 last year.",
			[]string{"consultation held 2015-05-12 PER"}},
	})
}

func TestEngagingOfficialsIsMeetingThem(t *testing.T) {
	const trip = "Foreign Minister Yun Byung-se will visit Peru on May 26. "
	const visit = "visit planned 2015-05-26 PER"
	testTold(t, map[string]told{
		"officials":           {trip + "In Lima, he will engage senior government officials.", []string{visit, "meeting planned 2015-05-26 PER"}},
		"a second verb":       {trip + "In Lima, he will praise the strength of the ROK-U.S. alliance and meet with senior officials.", []string{visit, "meeting planned 2015-05-26 PER"}},
		"what one engages in": {trip + "In Lima, he will engage in talks on fish.", []string{visit}},
		"alumni":              {trip + "In Lima, he will engage with alumni of the programme.", []string{visit}},
	})
}

func TestAnOfficeAloneMayBeASecondMeeting(t *testing.T) {
	const trip = "Foreign Minister Yun Byung-se will visit Peru on May 26. "
	const visit, first = "visit planned 2015-05-26 PER", "meeting planned 2015-05-26 PER: Ana Brun"
	testTold(t, map[string]told{
		"another office": {trip + "In Lima, he will meet with Foreign Minister Ana Brun and pay a courtesy call on the President of Peru.",
			[]string{visit, first, "meeting planned 2015-05-26 PER"}},
		"the same person": {trip + "In Lima, he will meet with Foreign Minister Ana Brun and hold talks with the Peruvian Foreign Minister on fish.",
			[]string{visit, first}},
	})
}

func TestAddressingAMeetingIsAttendingIt(t *testing.T) {
	testTold(t, map[string]told{
		"of ministers": {"On May 12, Foreign Minister Yun Byung-se addressed the G20 Foreign Ministers’ Meeting in Lima.",
			[]string{"multilateral held 2015-05-12 G20"}},
		"of students": {"On May 12, Foreign Minister Yun Byung-se addressed students of the university at a meeting in Lima.", nil},
	})
}

func TestADialogueAbroadIsAttended(t *testing.T) {
	testTold(t, map[string]told{
		"abroad":  {"On May 12, Foreign Minister Yun Byung-se attended the Pacific Fish Dialogue in Lima.", []string{"multilateral held 2015-05-12 PER"}},
		"at home": {"On May 12, Foreign Minister Yun Byung-se attended the Pacific Fish Dialogue in Seoul.", nil},
	})
}
