package synth

import (
	"fmt"
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

// The levels of officials, as in levels.csv. Ambassadors are known by their titles.
const (
	levelChief        = "chief"
	levelDeputy       = "deputy"
	levelSenior       = "senior"
	levelHead         = "head"
	levelMinister     = "minister"
	levelOrganization = "organization"
	levelAmbassador   = "ambassador"
)

// world is what there is: states, organisations, and who serves them when.
type world struct {
	states  map[string]*state
	codes   []string        // of the states that take part, in order
	bodies  []string        // organisations that have officials, in order
	groups  []group         // organisations with members, for gatherings
	holders map[post][]term // who held a post; a state's code or an organisation's name
	hubs    []city
}

type state struct {
	code, name, plain string // "USA", "the United States", "United States"
	demonym           string
	capital           city
	cities            []city // the capital among them
}

type city struct{ name, country string }

type group struct {
	name    string
	members []string
}

type post struct{ party, level string }

// term is someone's time in an office.
type term struct {
	name, title string
	start, end  data.Date
}

func (t term) covers(day data.Date) bool {
	return !t.start.IsZero() && !day.Before(t.start) && (t.end.IsZero() || !day.After(t.end))
}

// newWorld reads what the gazetteer says of states, people and organisations.
func newWorld(g *gazetteer.Gazetteer) (*world, error) {
	w := &world{states: map[string]*state{}, holders: map[post][]term{}}
	levels, err := officeLevels(g)
	if err != nil {
		return nil, err
	}
	w.addPeople(g, levels)
	if err := w.addStates(g); err != nil {
		return nil, err
	}
	for _, o := range g.Organizations {
		members := slices.DeleteFunc(slices.Clone(o.Members), func(m string) bool { return w.states[m] == nil })
		if len(members) >= 4 {
			w.groups = append(w.groups, group{o.ID, members})
		}
		if len(w.holders[post{o.ID, levelOrganization}]) > 0 {
			w.bodies = append(w.bodies, o.ID)
		}
	}
	if len(w.codes) < 2 || len(w.groups) == 0 || len(w.bodies) == 0 {
		return nil, fmt.Errorf("the gazetteer has %d states with a foreign minister and cities, %d groups and %d organisations with officials; "+
			"the generator needs some of each", len(w.codes), len(w.groups), len(w.bodies))
	}
	return w, nil
}

// officeLevels gives the level of every title that levels.csv ranks.
func officeLevels(g *gazetteer.Gazetteer) (map[string]string, error) {
	levels := map[string]string{}
	err := readTable("levels.csv", "level,office", func(c []string) error {
		i := slices.IndexFunc(g.Offices, func(o gazetteer.Office) bool { return o.ID == c[1] })
		if i < 0 {
			return fmt.Errorf("the office %q is not in the gazetteer", c[1])
		}
		for _, title := range append([]string{g.Offices[i].Title}, g.Offices[i].Names...) {
			if _, twice := levels[title]; !twice {
				levels[title] = c[0]
			}
		}
		return nil
	})
	return levels, err
}

func (w *world) addPeople(g *gazetteer.Gazetteer, levels map[string]string) {
	for _, o := range g.Officials {
		party := o.Country
		if party == "" {
			party = o.Org
		}
		for _, t := range o.Terms {
			level, title := levels[t.Title], t.Title
			if post, isAmbassador := strings.CutPrefix(t.Title, "Ambassador to "); isAmbassador && post != "" {
				level, title = levelAmbassador, "Ambassador"
			}
			if level == "" && o.Country == "" {
				level = levelOrganization
			}
			if level == "" || strings.ContainsAny(o.Name, "(,") {
				continue
			}
			key := post{party, level}
			w.holders[key] = append(w.holders[key], term{o.Name, title, t.Start, t.End})
		}
	}
}

// addStates takes the states that are still there, with a foreign minister, a demonym and a plain name.
func (w *world) addStates(g *gazetteer.Gazetteer) error {
	articles, err := readLines("articles.txt")
	if err != nil {
		return err
	}
	hubs, err := readLines("hubs.txt")
	if err != nil {
		return err
	}
	cities := map[string][]city{}
	for _, c := range g.Cities {
		at := city{c.City.Name, c.City.Country}
		cities[at.country] = append(cities[at.country], at)
		if slices.Contains(hubs, at.name) {
			w.hubs = append(w.hubs, at)
		}
	}
	for _, c := range g.Countries {
		s := &state{code: c.Code, name: c.Country.Name, plain: c.Country.Name, cities: cities[c.Code]}
		if slices.Contains(articles, c.Code) {
			s.name = "the " + s.name
		}
		capital := slices.IndexFunc(s.cities, func(x city) bool { return x.name == c.Capital })
		if !c.Until.IsZero() || len(c.Demonyms) == 0 || capital < 0 || strings.ContainsAny(s.name, "(,") || len(w.holders[post{c.Code, levelChief}]) == 0 {
			continue
		}
		s.capital, s.demonym = s.cities[capital], c.Demonyms[0]
		w.states[c.Code], w.codes = s, append(w.codes, c.Code)
	}
	slices.Sort(w.codes)
	return nil
}
