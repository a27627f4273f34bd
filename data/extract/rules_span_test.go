package extract

import "testing"

func TestAStayLastsSomeDays(t *testing.T) {
	testTold(t, map[string]told{
		"from a weekday, to a weekday": {
			"Foreign Minister Yun Byung-se will travel to Lima from Monday, May 25, to Wednesday, May 27.", []string{"visit planned 2015-05-25/2015-05-27 PER"}},
		"a visit of three days": {
			"Foreign Minister Yun Byung-se will arrive in Lima on May 25 for a three-day official visit.", []string{"visit planned 2015-05-25/2015-05-27 PER"}},
		"a fair of three days": {
			"Foreign Minister Yun Byung-se will arrive in Lima on May 25 to open the three-day fish fair.", []string{"visit planned 2015-05-25 PER"}},
	})
}

func TestAGuestMeetsTwo(t *testing.T) {
	testTold(t, map[string]told{
		"one behind the other": {
			"Foreign Minister Ana Brun of Peru will visit Seoul on May 25. She will call on Foreign Minister Yun Byung-se and have a meeting with Vice Minister Cho Tae-yul.",
			[]string{"visit planned 2015-05-25 PER: Ana Brun", "meeting planned 2015-05-25 PER: Ana Brun", "meeting planned 2015-05-25 PER: Ana Brun"}},
		"no guest": {
			"Foreign Minister Ana Brun of Peru will visit Seoul on May 25. Fish will be served and have a taste of Vice Minister Cho Tae-yul.",
			[]string{"visit planned 2015-05-25 PER: Ana Brun"}},
	})
}

func TestALeaderIsOfTheDelegation(t *testing.T) {
	testTold(t, map[string]told{
		"of a state": {
			"On May 12 Vice Minister Cho Tae-yul met with a delegation of the Senate of Peru led by Senator Ana Brun.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"of another state": {
			"On May 12 Vice Minister Cho Tae-yul met with a delegation led by Senator Ana Brun of Peru.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestWhereAnEventGoesOn(t *testing.T) {
	testTold(t, map[string]told{
		"tells the place": {
			"On May 12 Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru in New York, where the UN General Assembly is going on.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"was attended": {
			"On May 12 Foreign Minister Yun Byung-se attended the UN General Assembly in New York.", []string{"multilateral held 2015-05-12 UN"}},
	})
}

func TestAgreementsOfTwoStates(t *testing.T) {
	testTold(t, map[string]told{
		"signed by one of each": {
			"The ROK-Peru agreement on fish was signed on May 12 by Vice Minister Cho Tae-yul and Foreign Minister Ana Brun of Peru.", []string{"ceremony held 2015-05-12 PER: Ana Brun"}},
		"signed by an official of each alone": {
			"The ROK-Peru agreement on fish was signed on May 12 by Vice Minister Cho Tae-yul.", []string{"ceremony held 2015-05-12 PER"}},
		"of one's own": {
			"The agreement on fish was signed on May 12 by Vice Minister Cho Tae-yul.", nil},
	})
}

func TestTwoPlusTwoConsults(t *testing.T) {
	testTold(t, map[string]told{
		"of vice ministers": {
			"The second ROK-Peru 2+2 vice ministerial meeting was held in Seoul on May 12.", []string{"consultation held 2015-05-12 PER"}},
		"a sum": {
			"The second class on 2+2 was held in Seoul on May 12.", nil},
	})
}
