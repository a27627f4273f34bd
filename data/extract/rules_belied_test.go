package extract

import (
	"testing"

	"github.com/demarche/demarche/data"
)

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

func TestAnnouncementsOfABriefingTellOfEventsOfTheirOwn(t *testing.T) {
	briefing := func(r *data.Release) { r.Category = data.PressBriefing }
	testTold(t, map[string]told{
		"a guest's call, and a committee on one of the days": {
			"First, State Councilor Ana Brun of Peru will pay an official visit to the Republic of Korea from May 25 to 28. While in the country, State Councilor Brun will pay a courtesy call on President Park Geun-hye.\nThe second announcement: the ROK-Peru Joint Committee will hold its first meeting at the ROK Foreign Ministry on May 28.",
			[]string{"visit planned 2015-05-25/2015-05-28 PER: Ana Brun", "meeting planned 2015-05-25/2015-05-28 PER: Ana Brun", "consultation planned 2015-05-28 PER"}},
	}, briefing)
}

func TestMembersOfOneDelegationAreMetAtOnce(t *testing.T) {
	testTold(t, map[string]told{
		"some are named": {
			"Vice Minister of Foreign Affairs Cho Tae-yong had a luncheon meeting on May 12 with members of the United States Congress, among them Representative Ana Brun and Representative Pedro Roca.",
			[]string{"meeting held 2015-05-12 USA: Ana Brun, Pedro Roca"}},
		"near miss: officials, among them": {
			"In Tokyo, Vice Minister Cho Tae-yong will meet on May 28 with senior Japanese officials, among them Foreign Minister Ana Brun and Vice Foreign Minister Pedro Roca.",
			[]string{"meeting planned 2015-05-28 JPN: Ana Brun", "meeting planned 2015-05-28 JPN: Pedro Roca"}},
	})
}

func TestWhereSomebodyMetIsNobodyWhoWasMet(t *testing.T) {
	testTold(t, map[string]told{
		"at a department": {
			"On May 12, Vice Minister of Foreign Affairs Cho Tae-yong met with U.S. Deputy Secretary of State Ana Brun at the U.S. Department of State.",
			[]string{"meeting held 2015-05-12 USA: Ana Brun"}},
		"going on with something is no journey": {
			"On May 12, Vice Minister of Foreign Affairs Cho Tae-yong met with U.S. Deputy Secretary of State Ana Brun. The Vice Minister condemned North Korea for a launch on May 9, and for going on with provocations.",
			[]string{"meeting held 2015-05-12 USA: Ana Brun"}},
	})
}

func TestWhoHeadedTheDelegationOfABodyIsOfIt(t *testing.T) {
	testTold(t, map[string]told{
		"with two offices": {
			"The 17th ROK-NATO High-Level Consultations took place in Seoul on May 12. Deputy Minister Cho Tae-yong headed the Korean delegation, and Ambassador Ana Brun, Assistant Secretary General for Political Affairs and Security Policy, headed the NATO delegation.",
			[]string{"consultation held 2015-05-12 NATO: Ana Brun"}},
	})
}

func TestCallsOnSeveralOfOursAreOneEach(t *testing.T) {
	testTold(t, map[string]told{
		"separate calls": {
			"Foreign Minister Ana Brun of Peru made separate calls on Prime Minister Chung Hong-won and Foreign Minister Yun Byung-se on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Ana Brun"}},
		"near miss: one meeting with two of ours": {
			"Foreign Minister Ana Brun of Peru held a meeting with Foreign Minister Yun Byung-se and Vice Minister Cho Tae-yong on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestAStandingBodyThatMetConsulted(t *testing.T) {
	testTold(t, map[string]told{
		"it held a meeting": {
			"On May 12 the Cooperation Committee of the Republic of Korea and Peru held a meeting in Lima.",
			[]string{"consultation held 2015-05-12 PER"}},
		"officials of two states share a word": {
			"From May 25 to 28, Foreign Minister Yun Byung-se will visit Peru and Chile. He will meet with senior Peruvian and Chilean officials.",
			[]string{"visit planned 2015-05-25/2015-05-28 CHL PER", "meeting planned 2015-05-25/2015-05-28 PER", "meeting planned 2015-05-25/2015-05-28 CHL"}},
	})
}
