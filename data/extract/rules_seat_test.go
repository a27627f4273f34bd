package extract

import "testing"

func TestASeatOfPowerIsNobodyWhereItTellsThePlace(t *testing.T) {
	testTold(t, map[string]told{
		"one met there": {"On May 12, Foreign Minister Yun Byung-se met with National Security Advisor Ana Brun of the US at the White House.",
			[]string{"meeting held 2015-05-12 USA: Ana Brun"}},
		"two met in two places": {"On May 12, Foreign Minister Yun Byung-se met with National Security Advisor Ana Brun at the White House and with Defense Secretary Pedro Roca at the Pentagon in the US.",
			[]string{"meeting held 2015-05-12 USA: Ana Brun", "meeting held 2015-05-12 USA: Pedro Roca"}},
		"a seat that was called on": {"On May 12, Foreign Minister Yun Byung-se held talks with the White House.",
			[]string{"meeting held 2015-05-12 USA"}},
	})
}

func TestAChairOfSomethingChairsNothing(t *testing.T) {
	testTold(t, map[string]told{
		"in brackets": {"On May 12, Deputy Minister Kim Gunn met with Senator Ana Brun (chair of the Subcommittee on Asia) and Senator Pedro Roca (chair of the Board) in Washington, US.",
			[]string{"meeting held 2015-05-12 USA: Ana Brun", "meeting held 2015-05-12 USA: Pedro Roca"}},
		"who does chair": {"On May 12, Deputy Minister Kim Gunn and Deputy Minister Ana Brun of Peru chaired the 3rd ROK-Peru Policy Consultation.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
	})
}
