package gazetteer

import (
	"errors"
	"fmt"
	"strings"

	"github.com/demarche/demarche/data"
)

// tables lists the files of a gazetteer in the order in which they refer to each other.
func tables(g *Gazetteer) []table {
	split := func(s string) []string { return strings.Split(s, ",") }
	officials := map[string]int{}
	topics := map[string]int{}
	sessions := map[string]int{}
	return []table{
		{"sources.csv", split("id,name,home_country,home_org,hosts,capital,basis"), g.addSource},
		{"countries.csv", split("code,alpha2,name,names,demonyms,capital,latitude,longitude,region,subregion,basis"), g.addCountry},
		{"historical_states.csv", split("code,name,names,demonyms,capital,latitude,longitude,region,subregion,until,basis"), g.addHistoricalState},
		{"country_names.csv", split("name,code,from,until,basis"), g.addCountryName},
		{"organizations.csv", split("id,name,names,kind,members,seat,basis"), g.addOrganization},
		{"offices.csv", split("id,title,names,rank,basis"), g.addOffice},
		{"officials.csv", split("id,name,names,country,org,basis"), func(r row) error { return g.addOfficial(r, officials) }},
		{"terms.csv", split("official,title,start,end,checked,basis"), func(r row) error { return g.addTerm(r, officials) }},
		{"cities.csv", split("name,names,country,latitude,longitude,basis"), g.addCity},
		{"topics.csv", split("id,name,definition,basis"), func(r row) error { return g.addTopic(r, topics) }},
		{"topic_terms.csv", split("topic,term,basis"), func(r row) error { return g.addTopicTerm(r, topics) }},
		{"sessions.csv", split("id,phrases,organization,first_year,first_number,every_years,months,place,place_country,basis"), func(r row) error { return g.addSession(r, sessions) }},
		{"session_years.csv", split("session,number,year,basis"), func(r row) error { return g.addSessionYear(r, sessions) }},
		{"milestones.csv", split("id,phrases,start,end,fresh_months,basis"), g.addMilestone},
		{"conferences.csv", split("series,phrases,date,place,basis"), g.addConference},
		{"relations.csv", split("home,country,since,source"), g.addRelation},
	}
}

func (g *Gazetteer) addSource(r row) error {
	g.Sources = append(g.Sources, Source{
		Source: data.Source{ID: r.text("id"), Name: r.text("name"), HomeCountry: r.text("home_country"), HomeOrg: r.text("home_org")},
		Hosts:  r.list("hosts"), Capital: r.text("capital"),
	})
	return r.required("id", "name", "basis")
}

func (g *Gazetteer) addCountry(r row) error {
	lat, err1 := r.number("latitude")
	lon, err2 := r.number("longitude")
	g.Countries = append(g.Countries, Country{
		Country: data.Country{Code: r.text("code"), Alpha2: r.text("alpha2"), Name: r.text("name"), Region: r.text("region"),
			Subregion: r.text("subregion"), Capital: r.text("capital"), Latitude: lat, Longitude: lon},
		Names: r.list("names"), Demonyms: r.list("demonyms"),
	})
	return errors.Join(err1, err2, r.required("code", "alpha2", "name", "region", "basis"))
}

func (g *Gazetteer) addOrganization(r row) error {
	g.Organizations = append(g.Organizations, Organization{
		Organization: data.Organization{ID: r.text("id"), Name: r.text("name"), Kind: r.text("kind"), Members: r.list("members")},
		Names:        r.list("names"), Seat: r.text("seat"),
	})
	return r.required("id", "name", "basis")
}

func (g *Gazetteer) addOffice(r row) error {
	g.Offices = append(g.Offices, Office{ID: r.text("id"), Title: r.text("title"), Names: r.list("names"), Rank: r.text("rank")})
	return r.required("id", "title", "rank", "basis")
}

func (g *Gazetteer) addOfficial(r row, index map[string]int) error {
	id := r.text("id")
	if _, twice := index[id]; twice {
		return fmt.Errorf("official %q stands in an earlier row too", id)
	}
	index[id] = len(g.Officials)
	g.Officials = append(g.Officials, Official{
		Official: data.Official{ID: id, Name: r.text("name"), Country: r.text("country"), Org: r.text("org")},
		Names:    r.list("names"),
	})
	return r.required("id", "name", "basis")
}

func (g *Gazetteer) addTerm(r row, index map[string]int) error {
	i, ok := index[r.text("official")]
	if !ok {
		return fmt.Errorf("official %q is not in officials.csv", r.text("official"))
	}
	start, err1 := r.date("start")
	end, err2 := r.date("end")
	checked, err3 := r.date("checked")
	if !start.IsZero() && !end.IsZero() && end.Before(start) {
		return fmt.Errorf("the term ends on %s, before it starts on %s", end, start)
	}
	g.Officials[i].Terms = append(g.Officials[i].Terms,
		data.Term{Official: r.text("official"), Title: r.text("title"), Start: start, End: end, Checked: checked})
	return errors.Join(err1, err2, err3, r.required("title", "basis"))
}

func (g *Gazetteer) addCity(r row) error {
	lat, err1 := r.number("latitude")
	lon, err2 := r.number("longitude")
	g.Cities = append(g.Cities, City{
		City:  data.City{Name: r.text("name"), Country: r.text("country"), Latitude: lat, Longitude: lon},
		Names: r.list("names"),
	})
	return errors.Join(err1, err2, r.required("name", "country", "basis"))
}

func (g *Gazetteer) addTopic(r row, index map[string]int) error {
	index[r.text("id")] = len(g.Topics)
	g.Topics = append(g.Topics, Topic{Topic: data.Topic{ID: r.text("id"), Name: r.text("name"), Definition: r.text("definition")}})
	return r.required("id", "name", "definition", "basis")
}

func (g *Gazetteer) addTopicTerm(r row, index map[string]int) error {
	i, ok := index[r.text("topic")]
	if !ok {
		return fmt.Errorf("topic %q is not in topics.csv", r.text("topic"))
	}
	g.Topics[i].Terms = append(g.Topics[i].Terms, r.text("term"))
	return r.required("term")
}

func (g *Gazetteer) addMilestone(r row) error {
	start, err1 := r.date("start")
	end, err2 := r.date("end")
	fresh, err3 := r.integer("fresh_months")
	if !end.IsZero() && end.Before(start) {
		return fmt.Errorf("the milestone ends on %s, before it starts on %s", end, start)
	}
	g.Milestones = append(g.Milestones, Milestone{ID: r.text("id"), Phrases: r.list("phrases"), Start: start, End: end, FreshMonths: fresh})
	return errors.Join(err1, err2, err3, r.required("id", "phrases", "start", "basis"))
}
