package store

import (
	"testing"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store/reconcile"
)

func TestSummaryLine(t *testing.T) {
	words := newSummarizer(data.Reference{
		Sources:   []data.Source{{ID: "kr-mofa", HomeCountry: "KOR"}, {ID: "eeas", HomeOrg: "EU"}},
		Countries: []data.Country{{Code: "KOR", Name: "Republic of Korea"}, {Code: "USA", Name: "United States"}, {Code: "JPN", Name: "Japan"}},
	})
	yun, tillerson := data.Person{Name: "Yun Byung-se"}, data.Person{Name: "Rex Tillerson", Country: "USA"}
	tests := []struct {
		name string
		e    data.Engagement
		want string
	}{
		{"nobody is named", data.Engagement{Kind: data.Meeting, Countries: []string{"USA"}}, "The Republic of Korea met the United States"},
		{"only offices are named", data.Engagement{Kind: data.Meeting, Home: []data.Person{{Title: "Vice Minister"}},
			Counterparts: []data.Person{{Title: "Ambassador", Country: "USA"}}, Countries: []string{"USA"}},
			"Vice Minister met Ambassador (United States)"},
		{"two of one country", data.Engagement{Kind: data.Meeting, Status: data.Planned, Home: []data.Person{yun},
			Counterparts: []data.Person{tillerson, {Name: "Joseph Yun", Country: "USA"}}, Countries: []string{"USA"}, PlaceCountry: "USA"},
			"Yun Byung-se will meet Rex Tillerson and Joseph Yun (United States) in the United States"},
		{"a country nobody is named for", data.Engagement{Kind: data.Consultation, Home: []data.Person{yun},
			Counterparts: []data.Person{tillerson}, Countries: []string{"JPN", "USA"}},
			"Yun Byung-se held consultations with Rex Tillerson (United States) and Japan"},
		{"an office that names its country", data.Engagement{Kind: data.Meeting, Home: []data.Person{yun},
			Counterparts: []data.Person{{Title: "officials of Japan", Country: "JPN"}}, Countries: []string{"JPN"}}, "Yun Byung-se met officials of Japan"},
		{"a code without a name stays", data.Engagement{Kind: data.Meeting, Countries: []string{"XKX"}}, "The Republic of Korea met XKX"},
		{"many countries", data.Engagement{Kind: data.Ceremony, Home: []data.Person{yun}, Countries: []string{"A", "B", "C", "D", "E"}},
			"Yun Byung-se attended a ceremony with A, B, C and 2 others"},
		{"nothing is known of the other side", data.Engagement{Kind: data.Call}, "The Republic of Korea spoke by phone with foreign representatives"},
		{"an organisation alone", data.Engagement{Kind: data.Meeting, Organizations: []string{"UN"}}, "The Republic of Korea met UN"},
		{"a visit abroad", data.Engagement{Kind: data.Visit, Home: []data.Person{yun}, Place: "Tokyo", PlaceCountry: "JPN", Countries: []string{"JPN"}},
			"Yun Byung-se visited Tokyo (Japan)"},
		{"a visit to countries", data.Engagement{Kind: data.Visit, Status: data.Planned, Home: []data.Person{yun}, Countries: []string{"JPN", "USA"}},
			"Yun Byung-se will visit Japan and the United States"},
		{"a visit from abroad", data.Engagement{Kind: data.Visit, Counterparts: []data.Person{tillerson}, PlaceCountry: "KOR", Countries: []string{"USA"}},
			"Rex Tillerson (United States) visited the Republic of Korea"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.e.Status == "" {
				tt.e.Status = data.Held
			}
			if got := words.line(&reconcile.Engagement{Source: "kr-mofa", Engagement: tt.e}); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestRosterFindsOnePersonInManySpellings(t *testing.T) {
	r := newRoster([]data.Official{{ID: "rus-lavrov", Name: "Sergey Lavrov", Country: "RUS"}, {ID: "a", Name: "Kim Sung", Country: "KOR"}, {ID: "b", Name: "Sung Kim", Country: "KOR"}})
	known := data.Person{Name: "LAVROV Sergey", Country: "RUS"}
	r.recognise(&known)
	if known.Official != "rus-lavrov" {
		t.Errorf("Lavrov is %q", known.Official)
	}
	namesakes := data.Person{Name: "Kim Sung", Country: "KOR"}
	if r.recognise(&namesakes); namesakes.Official != "" {
		t.Errorf("a name that two officials have is %q", namesakes.Official)
	}
	spellings := []data.Person{{Name: "Lim Sung-nam", Country: "KOR"}, {Name: "Sung-nam Lim", Country: "KOR"}, {Name: "Lim Sung-nam", Country: "KOR"}}
	for _, p := range spellings {
		r.meet(p)
	}
	r.meet(data.Person{Name: "Jens Stoltenberg", Org: "NATO"})
	r.settle()
	for _, p := range spellings {
		if id := r.id(p); id != "kor-lim-sung-nam" {
			t.Errorf("%s is %q", p.Name, id)
		}
	}
	if len(r.discovered) != 2 || r.discovered[1].ID != "nato-jens-stoltenberg" || r.discovered[1].Org != "NATO" {
		t.Errorf("discovered %+v", r.discovered)
	}
}

func TestSummariesCallPeopleAsTheListOfOfficialsDoes(t *testing.T) {
	r := newRoster([]data.Official{{ID: "kor-kang", Name: "Kang Kyung-wha", Country: "KOR"}})
	spelt := []data.Person{{Name: "Kang, Kyung-wha", Country: "KOR"}, {Name: "Someone Else", Country: "KOR"}}
	for i := range spelt {
		r.recognise(&spelt[i])
		r.meet(spelt[i])
	}
	r.settle()
	e := &reconcile.Engagement{Engagement: data.Engagement{Home: spelt}}
	listed := (&peopleWriter{roster: r}).asListed(e)
	if got := [2]string{listed.Home[0].Name, listed.Home[1].Name}; got != [2]string{"Kang Kyung-wha", "Someone Else"} {
		t.Errorf("the summary names %q", got)
	}
	if e.Home[0].Name != "Kang, Kyung-wha" {
		t.Error("the engagement has lost how the page spells the name")
	}
}
