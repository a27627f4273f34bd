package reconcile

import (
	"strings"
	"testing"

	"github.com/demarche/demarche/data"
)

// report makes a report of a release from a meeting of Yun and Tillerson in Seoul, changed.
func report(t testing.TB, release string, changes ...func(*Report)) Report {
	t.Helper()
	r := Report{Release: release, Number: 1, Source: "kr-mofa", HomeID: "KOR"}
	r.Kind, r.Status, r.Confidence, r.DateMethod = data.Meeting, data.Held, 0.9, data.DateStated
	r.Start = data.Date{Year: 2017, Month: 3, Day: 17}
	r.Place, r.PlaceCountry = "Seoul", "KOR"
	r.Home = []data.Person{{Name: "Yun Byung-se", Title: "Minister of Foreign Affairs", Country: "KOR"}}
	r.Counterparts = []data.Person{{Name: "Rex Tillerson", Title: "Secretary of State", Country: "USA"}}
	r.Countries = []string{"USA"}
	for _, change := range changes {
		change(&r)
	}
	r.ID = release + "#" + string(rune('0'+r.Number))
	return r
}

type change = func(*Report)

func kind(k data.Kind) change     { return func(r *Report) { r.Kind = k } }
func status(s data.Status) change { return func(r *Report) { r.Status = s } }
func countries(list ...string) change {
	return func(r *Report) { r.Countries = list }
}
func organizations(list ...string) change {
	return func(r *Report) { r.Organizations = list }
}
func topics(list ...string) change { return func(r *Report) { r.Topics = list } }
func city(city, country string) change {
	return func(r *Report) { r.Place, r.PlaceCountry = city, country }
}
func unsure(days int) change { return func(r *Report) { r.DateUncertainty = days } }
func number(n int) change    { return func(r *Report) { r.Number = n } }

func days(start, end string) change {
	return func(r *Report) {
		r.Start, _ = data.ParseDate(start)
		r.End, _ = data.ParseDate(end)
	}
}

// people are "Name/Title/COUNTRY"; parts may be missing.
func people(list ...string) []data.Person {
	var out []data.Person
	for _, p := range list {
		parts := strings.Split(p+"//", "/")
		out = append(out, data.Person{Name: parts[0], Title: parts[1], Country: parts[2]})
	}
	return out
}

func with(list ...string) change  { return func(r *Report) { r.Counterparts = people(list...) } }
func homes(list ...string) change { return func(r *Report) { r.Home = people(list...) } }

func recognised(ids ...string) change {
	return func(r *Report) {
		for i := range ids {
			r.Counterparts[i].Official = ids[i]
		}
	}
}

func changes(list ...change) []change { return list }

func TestPairs(t *testing.T) {
	nobody := changes(with(), homes(), city("", ""))
	tests := []struct {
		name string
		a, b []change
		one  bool
	}{
		{"the same meeting in two releases is one", nil, nil, true},
		{"announced and reported are one", changes(status(data.Planned)), nil, true},
		{"a surname matches the full name", changes(with("Tillerson/Secretary/USA")), nil, true},
		{"the home side may be named by surname", changes(homes("Yun")), nil, true},
		{"names in the other order match", changes(homes("Byungse Yun")), nil, true},
		{"an office alone matches the one who holds it", changes(with("/U.S. Secretary of State/USA")), nil, true},
		{"nobody named contradicts nothing", nobody, nil, true},
		{"nobody named on either side is one on the same day", nobody, nobody, true},
		{"a day of slack is for time zones, with the same people", changes(days("2017-03-18", "")), nil, true},
		{"an uncertain date may be off by its uncertainty", changes(days("2017-03-20", ""), unsure(2)), nil, true},
		{"talks are a consultation elsewhere", changes(kind(data.Consultation)), nil, true},
		{"a signing is a meeting elsewhere, with the same people", changes(kind(data.Ceremony)), nil, true},
		{"talks by phone that one release calls talks", changes(kind(data.Call), city("", "")), changes(city("", "")), true},
		{"talks of three that one release calls a meeting",
			changes(kind(data.Multilateral), countries("JPN", "USA")), changes(countries("JPN", "USA")), true},
		{"another suburb is no contradiction where names agree", changes(city("Incheon", "KOR")), nil, true},
		{"one country more in one of them", changes(countries("JPN", "USA")), nil, true},
		{"recognised persons are the same however they are spelt",
			changes(with("Serguei Lavrow//RUS"), recognised("rus-lavrov"), countries("RUS")),
			changes(with("Sergey Lavrov//RUS"), recognised("rus-lavrov"), countries("RUS")), true},
		{"a meeting within days of talks", changes(kind(data.Consultation), days("2017-03-17", "2017-03-18")), nil, true},
		{"a visit with a visit", changes(kind(data.Visit)), changes(kind(data.Visit), days("2017-03-16", "2017-03-18")), true},
		{"one conference in two releases",
			changes(kind(data.Multilateral), with(), countries("USA"), organizations("ASEAN"), city("Manila", "PHL"), topics("maritime")),
			changes(kind(data.Multilateral), with(), countries("USA", "CHN"), organizations("ASEAN"), city("Manila", "PHL"), topics("maritime")), true},

		{"another counterpart of the same country is another meeting", changes(with("Joseph Yun//USA")), nil, false},
		{"another home official is another meeting", changes(homes("Lim Sung-nam")), nil, false},
		{"another office is another meeting", changes(with("/Deputy Secretary of State/USA")), nil, false},
		{"another country is another meeting", changes(countries("JPN"), with("Kishida Fumio//JPN")), nil, false},
		{"a shared first name is nobody shared", changes(with("Rex Harrison//USA")), nil, false},
		{"recognised persons differ however alike their names are",
			changes(with("Kim Sung//USA"), recognised("usa-kim-sung")), changes(with("Sung Kim//USA"), recognised("usa-sung-kim")), false},
		{"a visit is no meeting", changes(kind(data.Visit)), nil, false},
		{"two days apart are two meetings", changes(days("2017-03-19", "")), nil, false},
		{"a day apart without names are two", append(changes(days("2017-03-18", "")), nobody...), nobody, false},
		{"a date that may be years off counts as given", changes(days("2017-03-21", ""), unsure(365)), nil, false},
		{"the same day of another year", changes(days("2016-03-17", "")), nil, false},
		{"a call is no meeting in a place", changes(kind(data.Call)), nil, false},
		{"a call to another capital the same day", changes(kind(data.Call), city("", ""), countries("JPN"), with("Kishida Fumio//JPN")), nil, false},
		{"nobody can be in two countries", changes(city("Washington, D.C.", "USA")), nil, false},
		{"another city, and nobody named", changes(with(), city("Busan", "KOR")), changes(with()), false},
		{"another kind, and nobody named", changes(with(), kind(data.Consultation)), changes(with()), false},
		{"a bilateral meeting beside talks of three", changes(kind(data.Multilateral), countries("JPN", "USA")), nil, false},
		{"two meetings on the sidelines of one summit",
			changes(countries("VNM"), with("Pham Binh Minh//VNM"), organizations("ASEAN")), changes(organizations("ASEAN")), false},
		{"two conferences of the UN on one day about other things",
			changes(kind(data.Multilateral), with(), countries(), organizations("UN"), city("New York", "USA"), topics("climate-environment")),
			changes(kind(data.Multilateral), with(), countries(), organizations("UN"), city("New York", "USA"), topics("human-rights")), false},
		{"two conferences of other bodies with one member",
			changes(kind(data.Multilateral), with(), organizations("ASEAN")), changes(kind(data.Multilateral), with(), organizations("MIKTA")), false},
		{"the guest's visit and the host's own trip",
			changes(kind(data.Visit)), changes(kind(data.Visit), city("Washington, D.C.", "USA")), false},
		{"the other ministry's view is its own", nil, changes(func(r *Report) { r.Source, r.HomeID = "us-state", "USA" }), false},
		{"without a date nothing is joined", changes(days("", "")), changes(days("", "")), false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, b := report(t, "kr-mofa:1", tt.a...), report(t, "kr-mofa:2", tt.b...)
			if got := len(Reconcile([]Report{a, b})) == 1; got != tt.one {
				t.Errorf("one engagement: %v, want %v", got, tt.one)
			}
			if got := len(Reconcile([]Report{b, a})) == 1; got != tt.one {
				t.Errorf("the other way round, one engagement: %v, want %v", got, tt.one)
			}
		})
	}
}

func TestReportsOfOneReleaseAreNeverJoined(t *testing.T) {
	reports := []Report{report(t, "kr-mofa:1"), report(t, "kr-mofa:1", number(2)), report(t, "kr-mofa:2")}
	got := Reconcile(reports)
	if len(got) != 2 {
		t.Fatalf("%d engagements, want 2", len(got))
	}
	if got[0].Releases+got[1].Releases != 3 {
		t.Errorf("the releases count %d and %d, want 3 together", got[0].Releases, got[1].Releases)
	}
}

func TestAChainDoesNotJoinItsEnds(t *testing.T) {
	first := report(t, "kr-mofa:1", days("2017-03-16", ""))
	middle := report(t, "kr-mofa:2", days("2017-03-17", ""))
	last := report(t, "kr-mofa:3", days("2017-03-18", ""))
	if got := Reconcile([]Report{first, middle, last}); len(got) != 2 {
		t.Errorf("%d engagements, want 2: three days are more than a time zone", len(got))
	}
}

func TestTheMostAlikeAreJoined(t *testing.T) {
	reports := []Report{
		report(t, "kr-mofa:1", kind(data.Ceremony)), report(t, "kr-mofa:1", number(2)),
		report(t, "kr-mofa:2", kind(data.Ceremony)),
	}
	for _, e := range Reconcile(reports) {
		if e.Kind == data.Ceremony && e.Releases != 2 {
			t.Errorf("the ceremony has %d releases, want 2", e.Releases)
		}
	}
}
