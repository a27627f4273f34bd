package extract

import (
	"testing"

	"github.com/demarche/demarche/data"
)

func TestASurnameAtTheHeadOfASentenceIsTheMinisterOfTheDay(t *testing.T) {
	const met = "Cleverly met Foreign Minister Ana Brun of Peru in Lima."
	testTold(t, map[string]told{
		"in office":  {met, []string{"meeting held 2022-09-20 PER: Ana Brun"}},
		"another":    {"Brownly met Foreign Minister Ana Brun of Peru in Lima.", nil},
		"not a verb": {"Cleverly, the talks with Foreign Minister Ana Brun of Peru ended early.", nil},
	}, published("2022-09-20"), from("uk-fcdo"))
	testTold(t, map[string]told{"out of office": {met, nil}}, published("2025-09-20"), from("uk-fcdo"))
}

func TestStatesThatSpeakAtAMeetingTakePartInIt(t *testing.T) {
	testTold(t, map[string]told{
		"of a committee": {
			"At a meeting of the Joint Committee in Seoul on May 12, the Republic of Korea and Peru reaffirmed their ties.",
			[]string{"consultation held 2015-05-12 PER"}},
		"two others": {
			"At a meeting of the Joint Committee in Lima on May 12, Chile and Peru reaffirmed their ties.", nil},
	}, published("2015-05-13"))
}

func TestInitialsAreNoFormOfAddress(t *testing.T) {
	for name, c := range map[string]struct{ given, want string }{
		"two initials":   {"H.R. McMaster", "H.R. McMaster"},
		"his excellency": {"H.E. Ana Brun", "Ana Brun"},
		"a highness":     {"H.R.H. Princess Ana Brun", "Ana Brun"},
	} {
		t.Run(name, func(t *testing.T) {
			e := only(t, "On May 12, Foreign Minister Yun Byung-se met with "+c.given+", National Security Advisor of Peru.", published("2015-05-13"))
			if len(e.Counterparts) != 1 || e.Counterparts[0].Name != c.want {
				t.Errorf("met with %v, want %s", e.Counterparts, c.want)
			}
		})
	}
}

func TestWhoAccompaniedHimIsNobodyMet(t *testing.T) {
	const dinner = "Foreign Minister Yun Byung-se visited Peru from May 10 to 12. He went there for the Gala Dinner held on May 11; "
	const visit = "visit held 2015-05-10/2015-05-12 PER"
	testTold(t, map[string]told{
		"three of ours": {dinner + "Ambassador Cho Min, Director Lee Han-soo and Envoy Park Chul accompanied him there.", []string{visit}},
		"one who hosted": {"Foreign Minister Yun Byung-se visited Peru from May 10 to 12. Foreign Minister Ana Brun of Peru hosted a dinner for him on May 11.",
			[]string{visit, "meeting held 2015-05-11 PER: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestPausedTalksAreNotHeld(t *testing.T) {
	testTold(t, map[string]told{
		"paused": {"The Ministry backs farmers, as the Foreign Minister pauses negotiations with Peru on a free trade agreement in Seoul.", nil},
		"held":   {"The Ministry backs farmers, as the Foreign Minister opens negotiations with Peru on a free trade agreement in Seoul.", []string{"consultation held 2015-05-13 PER"}},
	}, published("2015-05-13"))
}

func TestThoseWhoAttendedAreOfTheMeetingToldBefore(t *testing.T) {
	const attended = "Foreign Minister Yun Byung-se attended the 24th ASEAN Regional Forum (ARF) Foreign Ministers’ Meeting in Manila on May 12. "
	testTold(t, map[string]told{
		"included": {
			attended + "Those who attended the meeting included Foreign Minister Ana Brun of Peru and Foreign Minister Juan Soto of Chile.",
			[]string{"multilateral held 2015-05-12 CHL PER ARF: Ana Brun, Juan Soto"}},
		"another meeting": {
			attended + "On May 13, Minister Yun attended a meeting on fish hosted by Foreign Minister Juan Soto of Chile.",
			[]string{"multilateral held 2015-05-12 ARF", "multilateral held 2015-05-13 CHL: Juan Soto"}},
	}, published("2015-05-13"))
}

func TestAMeetingWithOneOfOursAndAMealWithAnotherAreTwo(t *testing.T) {
	const visit = "State Councilor Ana Brun of Peru will visit the Republic of Korea from May 17 to 19. She will have "
	const stay = "visit planned 2015-05-17/2015-05-19 PER: Ana Brun"
	const meeting = "meeting planned 2015-05-17/2015-05-19 PER: Ana Brun"
	testTold(t, map[string]told{
		"two nouns": {visit + "a meeting with Director Kim Jang-soo and a luncheon with Foreign Minister Yun Byung-se.", []string{stay, meeting, meeting}},
		"one noun":  {visit + "a meeting with Director Kim Jang-soo and Foreign Minister Yun Byung-se.", []string{stay, meeting}},
	}, published("2015-05-13"))
}

func TestWhatGoesOnInACityIsNotItsPlace(t *testing.T) {
	const met = "Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on May 12. At the meeting, which took place ahead of the Meeting of NATO Ministers, they discussed the "
	for name, c := range map[string]struct{ text, city string }{
		"fighting": {met + "developments in Gaza.", ""},
		"a stay":   {"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru in Gaza on May 12.", "Gaza"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, e := range engagements(t, c.text, published("2015-05-13")) {
				if e.Kind == data.Multilateral && e.Place == "Gaza" || e.Kind == data.Meeting && e.Place != c.city {
					t.Errorf("%s: in %q", c.text, e.Place)
				}
			}
		})
	}
}

func TestTheG8IsABodyOfItsOwn(t *testing.T) {
	testTold(t, map[string]told{
		"G8": {"Foreign Minister Yun Byung-se will attend the G-8 Ministerial on May 18.", []string{"multilateral planned 2015-05-18 G8"}},
		"G7": {"Foreign Minister Yun Byung-se will attend the G-7 Ministerial on May 18.", []string{"multilateral planned 2015-05-18 G7"}},
	}, published("2015-05-13"))
}

func TestTheDiscussionAtAMeetingOfManyIsPartOfIt(t *testing.T) {
	const attended = "On May 12, Foreign Minister Yun Byung-se attended a meeting of ambassadors of EU Member States that was hosted by Mr. Juan Soto, Ambassador of the EU to Korea. "
	const held = "multilateral held 2015-05-12 EU: Juan Soto"
	testTold(t, map[string]told{
		"with them":      {attended + "Minister Yun and the ambassadors of EU Member States then had a lively discussion.", []string{held}},
		"with the media": {attended + "Minister Yun also had a discussion with Foreign Minister Ana Brun of Peru.", []string{held, "meeting held 2015-05-12 PER: Ana Brun"}},
	}, published("2015-05-13"))
}
