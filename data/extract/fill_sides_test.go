package extract

import "testing"

func TestCounterpartsWithoutAStateAreOfTheOneThatIsTold(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"the side that asked for a call": {"At the request of the Peruvian side, Minister Yun had a telephone conversation with Foreign Minister Ana Brun on the evening of May 19.", "PER"},
		"the state in the name":          {"Deputy Minister Yoon Soon-gu held the 8th ROK-Chile High-Level Policy Consultation in Seoul on May 17 with Undersecretary Ana Brun.", "CHL"},
		"a seat beside the official":     {"On May 19, Foreign Minister Yun Byung-se and Russian Foreign Minister Ana Brun signed a treaty on the telephone line between Seoul and the Kremlin.", "RUS"},
		"near miss: a state of her own":  {"Deputy Minister Yoon Soon-gu held the 8th ROK-Chile High-Level Policy Consultation in Seoul on May 17 with Undersecretary Ana Brun of Peru.", "PER"},
	} {
		t.Run(name, func(t *testing.T) {
			es := engagements(t, c.text, published("2015-05-20"))
			if len(es) != 1 || len(es[0].Counterparts) != 1 || es[0].Counterparts[0].Country != c.want {
				t.Errorf("%s: %q, want a counterpart of %s", c.text, briefs(es), c.want)
			}
		})
	}
}

func TestAnOfficialOfABodyStandsBesideAnother(t *testing.T) {
	es := engagements(t, "On May 19, Foreign Minister Yun Byung-se held a trilateral meeting with Director Ana Brun of UNICEF and the UN High Commissioner for Human Rights.", published("2015-05-20"))
	n := 0
	for _, e := range es {
		n += len(e.Counterparts)
	}
	if n != 2 {
		t.Errorf("%d counterparts in %q, want 2: only a seat of government is no one", n, briefs(es))
	}
}
