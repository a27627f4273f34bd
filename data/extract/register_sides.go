package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// meetings are the engagements that the remarks tell, from the home country's side. On a visit to it only those count
// that name one of its officials: that the visitor came is told already.
func (e *record) meetings(told []data.Engagement) []data.Engagement {
	var out []data.Engagement
	for _, t := range told {
		if !e.travel {
			e.swap(&t)
			if len(t.Home) == 0 {
				continue
			}
		}
		e.keepPlace(&t)
		if len(t.Countries)+len(t.Organizations) > 0 {
			out = append(out, t)
		}
	}
	return out
}

// keepPlace gives an engagement the record's place, unless the remarks name a city of the same country: seats and
// sights that they mention lie elsewhere.
func (e *record) keepPlace(t *data.Engagement) {
	country := e.country
	if !e.travel {
		country = e.home
	}
	if t.Kind == data.Call || t.Place != "" && t.PlaceCountry == country {
		return
	}
	t.Place, t.PlaceCountry = "", ""
	t.Evidence = slices.DeleteFunc(t.Evidence, func(ev data.Evidence) bool { return ev.Field == "place" })
	e.setPlace(t)
}

// swap turns what was read from the visitor's side to the home country's.
func (e *record) swap(t *data.Engagement) {
	visitors, met := t.Home, t.Counterparts
	t.Home, t.Counterparts = []data.Person{}, visitors
	for _, p := range met {
		if p.Country == e.home {
			t.Home = append(t.Home, p)
		} else {
			t.Counterparts = append(t.Counterparts, p)
		}
	}
	t.Countries = slices.DeleteFunc(t.Countries, func(c string) bool { return c == e.home })
	if e.country != e.home {
		t.Countries = append(t.Countries, e.country)
	}
	slices.Sort(t.Countries)
	t.Countries = slices.Compact(t.Countries)
	var kept []data.Evidence
	for _, ev := range t.Evidence {
		switch {
		case ev.Field == "home":
			ev.Field = "counterpart"
		case ev.Field == "counterpart" && slices.ContainsFunc(t.Home, func(p data.Person) bool { return p.Name == ev.Value }):
			ev.Field = "home"
		case ev.Field == "country" && ev.Value == e.home:
			continue
		}
		kept = append(kept, ev)
	}
	t.Evidence = kept
	if e.country != e.home {
		e.note(t, "country", e.country, data.FactCountry)
	}
}
