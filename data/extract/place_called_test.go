package extract

import "testing"

func TestWhereCallsAndTripsAreSet(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a call on the head of a government, and what followed": {
			"On May 12, Foreign Minister Yun Byung-se paid a courtesy call on Prime Minister of Japan Shinzo Abe. Following the courtesy call, the Minister had a luncheon meeting with Foreign Minister of Japan Taro Kono.",
			[]string{"JPN", "JPN"}},
		"near miss: beside an assembly": {
			"On the margins of the UN General Assembly on May 12, Foreign Minister Yun Byung-se paid a courtesy call on Prime Minister of Japan Shinzo Abe.",
			[]string{""}},
		"near miss: the President of a parliament": {
			"On May 12, Foreign Minister Yun Byung-se paid a courtesy call on President of the National Assembly of Peru Ana Brun.",
			[]string{""}},
		"the Union on a trip to where it sits": {
			"From May 25 to 28, Foreign Minister Yun Byung-se will visit Belgium and France. On May 26, the Minister will meet with EU High Representative Federica Mogherini.",
			[]string{"", "BEL"}},
		"a city that is only part of a name": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru and discussed cooperation (trade, attendance by officials at the PyeongChang Olympic Winter Games).",
			[]string{""}},
		"what is told of a stay in two states": {
			"From May 25 to 28, Foreign Minister Yun Byung-se will visit Peru and Chile, where he will attend the 34th Session of ECLAC.",
			[]string{"", ""}},
		"near miss: a stay in one": {
			"From May 25 to 28, Foreign Minister Yun Byung-se will visit Peru, where he will attend the 34th Session of ECLAC.",
			[]string{"PER", "PER"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := []string{}
			for _, e := range engagements(t, c.text, published("2015-05-20")) {
				got = append(got, e.PlaceCountry)
			}
			if len(got) != len(c.want) {
				t.Fatalf("%s: places %q, want %q", c.text, got, c.want)
			}
			for i := range got {
				if got[i] != c.want[i] {
					t.Errorf("%s: places %q, want %q", c.text, got, c.want)
				}
			}
		})
	}
}
