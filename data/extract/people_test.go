package extract

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// personText puts a mention in a line: "name | title | party", with a mark for the home side and for those not present.
func personText(d *document, p *person) string {
	name := p.name
	if p.group {
		name = "(group)"
	}
	side := p.country
	if p.org != "" {
		side = p.org
	}
	out := name + " | " + d.words(p.titleFrom, p.titleTo) + " | " + side
	if p.home {
		out += " home"
	}
	if p.former {
		out += " former"
	}
	if p.possessive {
		out += " possessive"
	}
	return out
}

func people(tb testing.TB, text string, opts ...option) []string {
	return personTexts(parse(tb, text, opts...))
}

func personTexts(d *document) []string {
	out := []string{}
	for _, p := range d.people {
		out = append(out, personText(d, p))
	}
	return out
}

func testPeople(t *testing.T, cases map[string][]string) {
	t.Helper()
	for text, want := range cases {
		t.Run(text, func(t *testing.T) {
			if diff := cmp.Diff(want, people(t, text)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAnOfficeComesBeforeItsName(t *testing.T) {
	testPeople(t, map[string][]string{
		"He met with US Secretary of State Rex Tillerson.":    {"Rex Tillerson | US Secretary of State | USA"},
		"He met with Foreign Minister Ana Brun of Paraguay.":  {"Ana Brun | Foreign Minister | PRY"},
		"He met with Foreign Minister of Paraguay Ana Brun.":  {"Ana Brun | Foreign Minister of Paraguay | PRY"},
		"He met with Paraguay’s Foreign Minister Ana Brun.":   {"Ana Brun | Paraguay’s Foreign Minister | PRY"},
		"He met with Foreign Minister (Paraguay) Ana Brun.":   {"Ana Brun | Foreign Minister (Paraguay) | PRY"},
		"He met with Foreign Minister Ana Brun (Paraguay).":   {"Ana Brun | Foreign Minister | PRY"},
		"He met with First Vice Minister Lim Sung-nam.":       {"Lim Sung-nam | First Vice Minister | KOR home"},
		"He met with the Paraguayan Foreign Minister.":        {" | Paraguayan Foreign Minister | PRY"},
		"He met with Ambassador to the ROK Ana Brun of Peru.": {"Ana Brun | Ambassador to the ROK | PER"},
		"He met with Director-General of the Asian and Oceanian Affairs Bureau of the Japanese Foreign Ministry Kenji Kanasugi.": {
			"Kenji Kanasugi | Director-General of the Asian and Oceanian Affairs Bureau of the Japanese Foreign Ministry | JPN"},
		"He met with Peruvian External Affairs Minister Dr. Ana Brun.": {"Ana Brun | Peruvian External Affairs Minister | PER"},
		"He met with Malaysian Prime Minister Dato’ Seri Ana Brun.":    {"Ana Brun | Malaysian Prime Minister | MYS"},
		"He met with the Minister’s Director Ana Brun.":                {"Ana Brun | Minister’s Director | KOR home"},
		"He met with Japanese Director-General for Asian Affairs, Taro Honda.": {
			"Taro Honda | Japanese Director-General for Asian Affairs | JPN"},
	})
}

func TestANameComesBeforeItsOffice(t *testing.T) {
	testPeople(t, map[string][]string{
		"He met with Ana Brun, Director of the U.S. Secretary of State’s Policy Planning Staff, in Lima.": {"Ana Brun | Director of the U.S. Secretary of State’s Policy Planning Staff | USA"},
		"He met with Ms. Ana Brun CMG OBE, Political Director of the United Kingdom, in Lima.":            {"Ana Brun | Political Director of the United Kingdom | GBR"},
		"He met with Mr. Pedro Roca, Joint Secretary (UN Political).":                                     {"Pedro Roca | Joint Secretary (UN Political) | KOR home"},
		"He met with Ana Brun, Foreign Minister of Paraguay.":                                             {"Ana Brun | Foreign Minister of Paraguay | PRY"},
		"He met with Ana Brun, Minister of Foreign Affairs and Senegalese Abroad.":                        {"Ana Brun | Minister of Foreign Affairs and Senegalese Abroad | SEN"},
		"He met with Ana Brun, Minister of Foreign Affairs and Senegalese officials.":                     {"Ana Brun | Minister of Foreign Affairs | KOR home", "(group) | Senegalese officials | SEN"},
		"He met with Ana Brun, Minister of Science, Technology and Telecommunications of Peru.":           {"Ana Brun | Minister of Science, Technology and Telecommunications of Peru | PER"},
		"He met with Vice Minister Ana Brun of the Foreign Ministry of Peru.":                             {"Ana Brun | Vice Minister | PER"},
		"He met with Ana Brun, Paraguay’s Foreign Minister.":                                              {"Ana Brun | Paraguay’s Foreign Minister | PRY"},
		"He met with Ana M. Brun, the Foreign Minister of Peru.":                                          {"Ana M. Brun | Foreign Minister of Peru | PER"},
		"He met with Sergey Lavrov.": {"Sergey Lavrov |  | RUS"},
		"He met with Sergey Lavrov, Minister of Foreign Affairs of the Russian Federation.": {
			"Sergey Lavrov | Minister of Foreign Affairs of the Russian Federation | RUS"},
		"He met with Omar Al-Sharqi, Foreign Minister of Qatar.":            {"Omar Al-Sharqi | Foreign Minister of Qatar | QAT"},
		"He met with Omar al-Sharqi, Foreign Minister of Qatar.":            {"Omar al-Sharqi | Foreign Minister of Qatar | QAT"},
		"He met with Ana-Marie Brun, Foreign Minister of Peru.":             {"Ana-Marie Brun | Foreign Minister of Peru | PER"},
		"He met with Hamad bin Isa, Foreign Minister of Oman.":              {"Hamad bin Isa | Foreign Minister of Oman | OMN"},
		"He met with Ana van der Brun, Foreign Minister of Belgium.":        {"Ana van der Brun | Foreign Minister of Belgium | BEL"},
		"He met with Sayyid Omar Al-Sharqi, Foreign Minister of Oman.":      {"Omar Al-Sharqi | Foreign Minister of Oman | OMN"},
		"In talks of two hours - Brun, Foreign Minister of Peru, was glad.": {" | Foreign Minister of Peru | PER"},     // a dash
		"He met with Brun, Foreign Minister of Paraguay.":                   {" | Foreign Minister of Paraguay | PRY"}, // one word is too little
	})
}

func TestHonorificsOpenAName(t *testing.T) {
	testPeople(t, map[string][]string{
		"He met with Mr. Brun of Paraguay.":                             {"Brun |  | PRY"},
		"He met with H.E. Mrs. Ana Brun, Foreign Minister of Paraguay.": {"Ana Brun | Foreign Minister of Paraguay | PRY"},
		"He met with H.E. Foreign Minister Ana Brun of Paraguay.":       {"Ana Brun | Foreign Minister | PRY"},
		"He met with Mr. Brun, Pedro Ramon, Minister of Foreign Affairs of Paraguay.": {
			"Brun, Pedro Ramon | Minister of Foreign Affairs of Paraguay | PRY"},
		"He met with Mr. Lavrov, Sergey Viktorovich, Minister of Foreign Affairs of the Russian Federation.": {
			"Lavrov, Sergey Viktorovich | Minister of Foreign Affairs of the Russian Federation | RUS"},
		"He met with mr. Brun for it.": {},
		"His Excellency agreed.":       {},
	})
}

func TestListsOfNamesAreTakenApart(t *testing.T) {
	testPeople(t, map[string][]string{
		"He met with Foreign Ministers Ana Brun and Pedro Roca of Paraguay and Peru, respectively.": {
			"Ana Brun | Foreign Ministers | PRY", "Pedro Roca | Foreign Ministers | PER"},
		"He met with Foreign Ministers Ana Brun, Pedro Roca, and Luis Vega of Paraguay, Peru, and Chile.": {
			"Ana Brun | Foreign Ministers | PRY", "Pedro Roca | Foreign Ministers | PER", "Luis Vega | Foreign Ministers | CHL"},
		"He met with Senators Ana Brun and Pedro Roca of the US.": {
			"Ana Brun | Senators | USA", "Pedro Roca | Senators | USA"},
		"He met with the Foreign Ministers of Paraguay and Peru.": {
			" | Foreign Ministers of Paraguay and Peru | PRY", " | Foreign Ministers of Paraguay and Peru | PER"},
		"He met with the Paraguayan and Peruvian Foreign Ministers.": {
			" | Peruvian Foreign Ministers | PRY", " | Peruvian Foreign Ministers | PER"},
		"They met with Foreign Minister Ana Brun of Paraguay and Foreign Minister Pedro Roca of Peru.": {
			"Ana Brun | Foreign Minister | PRY", "Pedro Roca | Foreign Minister | PER"},
	})
}

func TestOfficesThatOnlyNameAMeetingAreNobody(t *testing.T) {
	testPeople(t, map[string][]string{
		"They held a Foreign Ministers’ Meeting.":        {},
		"They held the ROK-US Foreign Ministers’ talks.": {},
		"They held a Vice Ministers’ policy dialogue.":   {},
		"They saw the Foreign Ministers of Peru.":        {" | Foreign Ministers of Peru | PER"},
	})
}

func TestCounterpartsBelongToTheStateBeforeThem(t *testing.T) {
	testPeople(t, map[string][]string{
		"He met with his Paraguayan counterpart Ana Brun.":            {"Ana Brun | Paraguayan counterpart | PRY"},
		"He met with his Paraguayan counterpart, Ana Brun.":           {"Ana Brun | Paraguayan counterpart | PRY"},
		"He met with his counterpart of Paraguay Ana Brun.":           {"Ana Brun | counterpart | PRY"},
		"He met with his Paraguayan opposite number.":                 {" | Paraguayan opposite number | PRY"},
		"He met with his Paraguayan and Peruvian counterparts.":       {" | Paraguayan and Peruvian counterparts | PRY", " | Paraguayan and Peruvian counterparts | PER"},
		"He met with his counterparts from Paraguay and Peru at noon": {" | counterparts | PRY", " | counterparts | PER"},
		"He met with 30 counterparts.":                                {"(group) | counterparts | "},
		"They held opposite views.":                                   {},
	})
}

func TestGroupsNeedAState(t *testing.T) {
	testPeople(t, map[string][]string{
		"He met with senior Omani officials.":                                 {"(group) | Omani officials | OMN"},
		"He met with officials from Oman.":                                    {"(group) | officials from Oman | OMN"},
		"He met with Israeli political leaders.":                              {"(group) | Israeli political leaders | ISR"},
		"He met with members of the US House Foreign Affairs Committee today": {"(group) | members of the US House Foreign Affairs Committee | USA"},
		"He met with senior officials.":                                       {},
		"He met with many people.":                                            {},
	})
}

func TestTwoOfficesCanBeOnePerson(t *testing.T) {
	testPeople(t, map[string][]string{
		"He met with Deputy Prime Minister and Foreign Minister Ana Brun of Paraguay.": {
			"Ana Brun | Deputy Prime Minister and Foreign Minister | PRY"},
		"He met with Deputy Prime Minister and Foreign Minister of Vietnam Pham Binh Minh.": {
			"Pham Binh Minh | Deputy Prime Minister and Foreign Minister of Vietnam | VNM"},
		"He met with Ana Brun, Deputy Prime Minister of Peru and Foreign Minister.": {
			"Ana Brun | Deputy Prime Minister of Peru and Foreign Minister | PER"},
		"He met with Ana Brun, Prime Minister of Peru and Foreign Minister of Chile.": {
			"Ana Brun | Prime Minister of Peru | PER", " | Foreign Minister of Chile | CHL"},
		"He met with Prime Minister Ana Brun and Foreign Minister Pedro Roca of Peru.": {
			"Ana Brun | Prime Minister | KOR home", "Pedro Roca | Foreign Minister | PER"},
	})
}

func TestPossessivesAreMentionedNotPresent(t *testing.T) {
	testPeople(t, map[string][]string{
		"He welcomed US Secretary of State Rex Tillerson’s visit.": {"Rex Tillerson | US Secretary of State | USA possessive"},
		"He welcomed US Secretary of State Rex Tillerson.":         {"Rex Tillerson | US Secretary of State | USA"},
	})
}

func TestFormerOfficialsAreMarked(t *testing.T) {
	testPeople(t, map[string][]string{
		"He spoke of former Prime Minister Ana Brun of Peru.": {"Ana Brun | Prime Minister | PER former"},
		"He spoke of Prime Minister Ana Brun of Peru.":        {"Ana Brun | Prime Minister | PER"},
	})
}

func TestASurnameIsTiedToTheFullName(t *testing.T) {
	testPeople(t, map[string][]string{
		"He met with Foreign Minister Ana Brun of Peru. Minister Brun agreed.": {
			"Ana Brun | Foreign Minister | PER", "Ana Brun | Minister | PER"},
		"Minister Brun came. He met with Foreign Minister Ana Brun of Peru.": {
			"Ana Brun | Minister | PER", "Ana Brun | Foreign Minister | PER"},
		"He met with Foreign Minister Ana Brun of Peru. Chilean Minister Brun agreed.": {
			"Ana Brun | Foreign Minister | PER", "Brun | Chilean Minister | CHL"},
		"He met with Foreign Minister Ana Brun of Peru. Minister Roca of Chile agreed.": {
			"Ana Brun | Foreign Minister | PER", "Roca | Minister | CHL"},
	})
}

func TestAnOfficeThatOneStateHasTellsTheState(t *testing.T) {
	testPeople(t, map[string][]string{
		"He met with Secretary of Defense Ana Brun.":        {"Ana Brun | Secretary of Defense | USA"},
		"He met with State Councilor Ana Brun.":             {"Ana Brun | State Councilor | CHN"},
		"He met with Defense Minister Ana Brun of Peru.":    {"Ana Brun | Defense Minister | PER"},
		"He met with Secretary of Defense Ana Brun of Peru": {"Ana Brun | Secretary of Defense | PER"},
	})
}

func TestAnOfficeWithoutAStateIsThePublishersOwn(t *testing.T) {
	const text = "Foreign Minister Ana Brun spoke."
	if diff := cmp.Diff([]string{"Ana Brun | Foreign Minister | KOR home"}, people(t, text)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"Ana Brun | Foreign Minister | SGP home"}, people(t, text, from("sg-mfa"))); diff != "" {
		t.Error(diff)
	}
}

func TestKoreanNamesAreKnownByTheirShape(t *testing.T) {
	l := extractor(t).lex
	for name, want := range map[string]string{"Kim Sook-hee": "KOR", "Yoo Ji-min": "KOR", "Kim Sookhee": "", "Jean Marc-luc": "",
		"Kim": "", "Kim Sook-hee Lee": "", "": ""} {
		if got := l.nationality(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
	// Abroad, such a name stands for an official of the ROK.
	if diff := cmp.Diff([]string{"Kim Sook-hee | Minister | KOR"}, people(t, "He met with Minister Kim Sook-hee.", from("sg-mfa"))); diff != "" {
		t.Error(diff)
	}
}

func TestDepartmentsAndVerbsAreNoNames(t *testing.T) {
	testPeople(t, map[string][]string{
		"He met with Foreign Minister Development Cooperation of Peru.": {" | Foreign Minister Development Cooperation of Peru | PER"},
		"He met with Foreign Minister On Monday of Peru.":               {" | Foreign Minister | KOR home"},
		"The Foreign Minister stressed it.":                             {" | Foreign Minister | KOR home"},
	})
	got := people(t, "Nothing.", titled("Foreign Minister Yun Byung-se Meets US Secretary of State Rex Tillerson"))
	if diff := cmp.Diff([]string{"Yun Byung-se | Foreign Minister | KOR home", "Rex Tillerson | US Secretary of State | USA"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestNamesAreComparedWithoutOrderHyphensAndAccents(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Yun Byung-se", "Byung-se YUN", true}, {"Mevlüt Çavuşoğlu", "Mevlut Cavusoglu", true}, {"Lavrov, Sergey", "Sergey Lavrov", true},
		{"John F. Kerry", "John F Kerry", true}, {"John Kerry", "Jon Kerry", false}, {"Kim Sook", "Kim Soo-k", true},
	} {
		if got := string(nameKey(nil, nameParts(c.a))) == string(nameKey(nil, nameParts(c.b))); got != c.same {
			t.Errorf("%q and %q: %v, want %v", c.a, c.b, got, c.same)
		}
	}
}

func TestAnyWordOfTheTablesCanStandWhereANameDoes(t *testing.T) {
	for _, word := range extractor(t).lex.words {
		for _, text := range []string{"Minister " + strings.ToTitle(word[:1]) + word[1:] + "s Kim", word + " Byung-se, Minister"} {
			if d := parse(t, text); len(d.toks) == 0 {
				t.Errorf("%q has no words", text)
			}
		}
	}
}

// FuzzPeople looks for texts whose people lie outside their words, have a name without letters, or are others when read
// again.
func FuzzPeople(f *testing.F) {
	for _, s := range []string{"US Secretary of State Rex Tillerson", "Foreign Ministers A and B of X and Y, respectively", "H.E. Mr. Lavrov, Sergey Viktorovich, Minister of",
		"his Polish and Romanian counterparts", "Deputy Prime Minister and Foreign Minister (Peru) A. B. de la C-d", "members of the (", "Minister’s", "Director-General-",
		"the Foreign Ministers of Japan and", "Ms.", "officials from 13 States", ", Minister and Minister",
		"HAYASHI Yoshimasa and Kang, Kyung-wha", "Ambassador-at-Large (ret.) General Kim Il-", "Minister Yun Byung-\nse", "Minister \xff\xfe Kim", "외교부 장관 Kang",
		"President of the President of the Republic of", "Sir X. d’Este-O'Neill"} {
		f.Add(s, "kr-mofa")
		f.Add(s, "eu-eeas")
	}
	f.Fuzz(func(t *testing.T, text, source string) {
		d := parse(t, text, from(source))
		last := int32(0)
		for _, p := range d.people {
			n := int32(len(d.toks))
			if p.from < last || p.to <= p.from || p.to > n || p.titleFrom > p.titleTo || p.titleTo > n || p.nameFrom > p.nameTo || p.nameTo > n {
				t.Fatalf("%q: a mention at %d to %d, name %d to %d, title %d to %d, of %d tokens", text, p.from, p.to, p.nameFrom, p.nameTo, p.titleFrom, p.titleTo, n)
			}
			last = p.from
			if p.named() && strings.TrimSpace(p.name) == "" {
				t.Fatalf("%q: a name without words", text)
			}
			if known := d.home+d.homeOrg != ""; known && p.home && !d.isHome(p.party) {
				t.Fatalf("%q: %q is at home in %v", text, p.name, p.party)
			}
			if utf8.ValidString(text) && !utf8.ValidString(p.name) {
				t.Fatalf("%q: the name %q cuts a letter", text, p.name)
			}
		}
		if diff := cmp.Diff(personTexts(d), personTexts(parse(t, text, from(source)))); diff != "" {
			t.Fatalf("%q: read again, the people are others: %s", text, diff)
		}
	})
}

func TestSidesAreGivenToThoseWhoLeadThem(t *testing.T) {
	testPeople(t, map[string][]string{
		"The ROK and the Peruvian delegations were led by Pedro Roca, Director for Fish, and Ana Brun, Director for Sheep, respectively.": {
			"Pedro Roca | Director | KOR home", "Ana Brun | Director | PER"},
		"The ROK and the Peruvian delegations met Pedro Roca, Director for Fish, and Ana Brun, Director for Sheep.": {
			"Pedro Roca | Director | KOR home", "Ana Brun | Director | KOR home"},
		"Ten delegates from Peru, including Prime Minister Ana Brun, will attend.": {
			"(group) | delegates from Peru | PER", "Ana Brun | Prime Minister | PER"},
		"Ten delegates from Peru will attend, as will many others, including Prime Minister Ana Brun.": {
			"(group) | delegates from Peru | PER", "Ana Brun | Prime Minister | KOR home"},
	})
}

func TestNamesAndTitlesThatLookLikeOthers(t *testing.T) {
	testTold(t, map[string]told{
		"a name that ends as an honorific": {
			"On May 12, Foreign Minister Yun Byung-se met with Lim Guan Eng, Finance Minister of Malaysia.",
			[]string{"meeting held 2015-05-12 MYS: Lim Guan Eng"}},
		"with the office first": {
			"On May 12, Foreign Minister Yun Byung-se met with Finance Minister Lim Guan Eng of Malaysia.",
			[]string{"meeting held 2015-05-12 MYS: Lim Guan Eng"}},
		"an engineer": {
			"On May 12, Foreign Minister Yun Byung-se met with Finance Minister Eng. Ana Brun of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"newly appointed": {
			"On May 12, Foreign Minister Yun Byung-se met with Ana Brun, newly appointed Foreign Minister of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"His Holiness": {
			"On May 12, Foreign Minister Yun Byung-se met with His Holiness Pope Juan Roca of Peru.",
			[]string{"meeting held 2015-05-12 PER: Pope Juan Roca"}},
		"who sends greetings takes no part": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru and received greetings of President Juan Roca.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}
