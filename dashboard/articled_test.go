package dashboard

import "testing"

func TestNamesStandInSentencesAsPeopleSayThem(t *testing.T) {
	for name, want := range map[string]string{
		"United Nations":                       "the United Nations",
		"North Atlantic Treaty Organization":   "the North Atlantic Treaty Organization",
		"Asian Development Bank":               "the Asian Development Bank",
		"European External Action Service":     "the European External Action Service",
		"Ministry of Foreign Affairs of Japan": "the Ministry of Foreign Affairs of Japan",
		"Organization":                         "Organization",
		"ASEAN":                                "ASEAN",
		"Five Eyes":                            "Five Eyes",
		"Friends of Syria":                     "Friends of Syria",
		"ASEAN Plus Three":                     "ASEAN Plus Three",
		"European Union-African Union Summit":  "the European Union-African Union Summit",
		"The Hague Conference on Private Law":  "The Hague Conference on Private Law",
	} {
		if got := withArticle(name); got != want {
			t.Errorf("%q stands as %q, want %q", name, got, want)
		}
	}
}
