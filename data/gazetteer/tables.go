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
		{file: "sources.csv", key: split("id"), columns: split("id,name,home_country,home_org,hosts,capital,reference,fallback,basis"), add: g.addSource},
		{file: "source_marks.csv", key: split("source,place,words"), columns: split("source,place,words,weight,basis"), userFirst: true, add: g.addMark},
		{file: "countries.csv", key: split("code"), columns: split("code,alpha2,name,names,demonyms,capital,latitude,longitude,region,subregion,basis"), add: g.addCountry},
		{file: "historical_states.csv", key: split("code"), columns: split("code,name,names,demonyms,capital,latitude,longitude,region,subregion,until,basis"), add: g.addHistoricalState},
		{file: "country_names.csv", key: split("name,from"), columns: split("name,code,from,until,basis"), add: g.addCountryName},
		{file: "organizations.csv", key: split("id"), columns: split("id,name,names,kind,members,seat,basis"), add: g.addOrganization},
		{file: "offices.csv", key: split("id"), columns: split("id,title,names,rank,basis"), add: g.addOffice},
		{file: "officials.csv", key: split("id"), columns: split("id,name,names,country,org,basis"), add: func(r row) error { return g.addOfficial(r, officials) }},
		{file: "terms.csv", key: split("official,title,start"), columns: split("official,title,start,end,checked,basis"), add: func(r row) error { return g.addTerm(r, officials) }},
		{file: "cities.csv", key: split("name,country"), columns: split("name,names,country,latitude,longitude,basis"), add: g.addCity},
		{file: "topics.csv", key: split("id"), columns: split("id,name,definition,basis"), add: func(r row) error { return g.addTopic(r, topics) }},
		{file: "topic_terms.csv", key: split("topic,term"), columns: split("topic,term,basis"), add: func(r row) error { return g.addTopicTerm(r, topics) }},
		{file: "sessions.csv", key: split("id"), columns: split("id,phrases,organization,first_year,first_number,every_years,months,place,place_country,basis"), add: func(r row) error { return g.addSession(r, sessions) }},
		{file: "session_years.csv", key: split("session,number"), columns: split("session,number,year,basis"), add: func(r row) error { return g.addSessionYear(r, sessions) }},
		{file: "milestones.csv", key: split("id"), columns: split("id,phrases,start,end,fresh_months,basis"), add: g.addMilestone},
		{file: "conferences.csv", key: split("series,date"), columns: split("series,phrases,date,place,basis"), add: g.addConference},
		{file: "relations.csv", key: split("home,country,since"), columns: split("home,country,since,basis"), add: g.addRelation},
		{file: "reference_dates.csv", key: split("source,board,number"), columns: split("source,board,number,date,basis"), add: g.addReferenceDate},
	}
}

func (g *Gazetteer) addCountry(r row) error {
	lat, err1 := r.number("latitude", -90, 90)
	lon, err2 := r.number("longitude", -180, 180)
	g.Countries = append(g.Countries, Country{
		Country: data.Country{Code: r.text("code"), Alpha2: r.text("alpha2"), Name: r.text("name"), Region: r.text("region"),
			Subregion: r.text("subregion"), Capital: r.text("capital"), Latitude: lat, Longitude: lon, Names: r.list("names")},
		Demonyms: r.list("demonyms"),
	})
	return errors.Join(err1, err2, code(r, "code", 3), code(r, "alpha2", 2), r.required("name", "region", "basis"))
}

func (g *Gazetteer) addOrganization(r row) error {
	g.Organizations = append(g.Organizations, Organization{
		Organization: data.Organization{ID: r.text("id"), Name: r.text("name"), Kind: r.text("kind"), Members: r.list("members"), Names: r.list("names")},
		Seat:         r.text("seat"),
	})
	return r.required("id", "name", "basis")
}

func (g *Gazetteer) addOffice(r row) error {
	rank, err := r.oneOf("rank", "head", "minister", "vice-minister", "senior", "director", "ambassador", "organization", "other")
	g.Offices = append(g.Offices, Office{ID: r.text("id"), Title: r.text("title"), Names: r.list("names"), Rank: rank})
	return errors.Join(err, r.required("id", "title", "basis"))
}

func (g *Gazetteer) addOfficial(r row, index map[string]int) error {
	id := r.text("id")
	index[id] = len(g.Officials)
	g.Officials = append(g.Officials, Official{
		Official: data.Official{ID: id, Name: r.text("name"), Names: r.list("names"), Country: r.text("country"), Org: r.text("org")},
	})
	return errors.Join(oneHome(r, "country", "org"), r.required("id", "name", "basis"))
}

// addTerm passes over a term of an official whom no table has; checkReferences names it.
func (g *Gazetteer) addTerm(r row, index map[string]int) error {
	start, err1 := r.date("start")
	end, err2 := r.date("end")
	checked, err3 := r.date("checked")
	if err := errors.Join(err1, err2, err3, r.required("official", "title", "checked", "basis")); err != nil {
		return err
	}
	if !start.IsZero() && !end.IsZero() && end.Before(start) {
		return fmt.Errorf("the term ends on %s, before it starts on %s", end, start)
	}
	if i, ok := index[r.text("official")]; ok {
		g.Officials[i].Terms = append(g.Officials[i].Terms,
			data.Term{Official: r.text("official"), Title: r.text("title"), Start: start, End: end, Checked: checked})
	}
	return nil
}

func (g *Gazetteer) addCity(r row) error {
	lat, err1 := r.number("latitude", -90, 90)
	lon, err2 := r.number("longitude", -180, 180)
	g.Cities = append(g.Cities, City{data.City{Name: r.text("name"), Names: r.list("names"), Country: r.text("country"), Latitude: lat, Longitude: lon}})
	return errors.Join(err1, err2, r.required("name", "country", "basis"))
}

func (g *Gazetteer) addTopic(r row, index map[string]int) error {
	index[r.text("id")] = len(g.Topics)
	g.Topics = append(g.Topics, Topic{Topic: data.Topic{ID: r.text("id"), Name: r.text("name"), Definition: r.text("definition")}})
	return r.required("id", "name", "definition", "basis")
}

// addTopicTerm passes over a term of a topic that no table has; checkReferences names it.
func (g *Gazetteer) addTopicTerm(r row, index map[string]int) error {
	if i, ok := index[r.text("topic")]; ok {
		g.Topics[i].Terms = append(g.Topics[i].Terms, r.text("term"))
	}
	return r.required("topic", "term", "basis")
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
