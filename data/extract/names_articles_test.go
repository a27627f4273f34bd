package extract

import "testing"

func TestArabicArticlesStandInsideNames(t *testing.T) {
	testTold(t, map[string]told{
		"in small letters": {
			"On May 12, Foreign Minister Yun Byung-se met with President Abdel Fattah el-Sisi of Egypt.",
			[]string{"meeting held 2015-05-12 EGY: Abdel Fattah el-Sisi"}},
		"a word joined to another is none": {
			"On May 12, Foreign Minister Yun Byung-se met with President Ana Brun of Peru as co-chair.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestCounterpartsMayHaveAnHonorific(t *testing.T) {
	testTold(t, map[string]told{
		"before the name": {
			"On May 12, Foreign Minister Yun Byung-se met with his Peruvian counterpart Dr. Ana Brun, Minister for Foreign Affairs, in Lima.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"without a name": {
			"On May 12, Foreign Minister Yun Byung-se met with his Peruvian counterpart. Dr. Cho Tae-yul was there.",
			[]string{"meeting held 2015-05-12 PER"}},
	})
}

func TestWhoATextIsAttributedToTookNoPart(t *testing.T) {
	home := func(text string) []string {
		var names []string
		for _, p := range only(t, text, published("2015-05-20"), from("us-state")).Home {
			names = append(names, p.Name)
		}
		return names
	}
	const call = "Secretary of State John Kerry spoke today with Peruvian Foreign Minister Ana Brun."
	if got := home("The following is attributable to Spokesperson Jen Psaki: " + call); len(got) != 1 || got[0] != "John Kerry" {
		t.Errorf("%q took part", got)
	}
	if got := home("Spokesperson Jen Psaki and " + call); len(got) != 2 {
		t.Errorf("%q took part, want both", got)
	}
}

func TestAtItsSeatAnOrganisationIsAtHome(t *testing.T) {
	testTold(t, map[string]told{
		"in Brussels": {
			"The European Union and Brazil held their 10th Human Rights Dialogue in Brussels on 12 May. The dialogue was co-chaired by EU Special Representative Olof Skoog and Ambassador Clara Solon.",
			[]string{"consultation held 2015-05-12 BRA: Clara Solon"}},
		"in Lima": {
			"EU High Representative Kaja Kallas met with Foreign Minister Ana Brun in Lima on 12 May.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	}, from("eu-eeas"))
}
