package extract

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// A register's record is no prose: who, when and which country are coded, and stand in lines of their own. They make one
// visit, sure as coded. What the remarks tell beside it (register_remarks.go) is read by the rules.

// record is a register's record with its coded facts resolved.
type record struct {
	rel        data.Release
	travel     bool   // a home official went abroad; else a foreign leader came
	who        string // the label of the fact that says who went or came
	home       string // the country of the register's keeper
	country    string // where the official went, or the visitor came from; ISO 3166-1 alpha-3 or a historical state's code
	start, end data.Date
	status     data.Status
}

// Refuse says why a release cannot be read, although it is well formed: a register's record whose dates or country mean
// nothing to the gazetteer. It is nil for all others.
func (x *Extractor) Refuse(r data.Release) error {
	if r.Layout != data.RegisterLayout {
		return nil
	}
	_, err := x.codedRecord(r)
	return err
}

func (x *Extractor) codedRecord(r data.Release) (record, error) {
	e := record{rel: r, travel: r.FactText(data.FactRecord) == data.RecordTravel, home: x.source(r.Source).HomeCountry, status: data.Held}
	e.who = data.FactVisitor
	if e.travel {
		e.who = data.FactOfficial
	}
	if strings.TrimSpace(r.FactText(e.who)) == "" {
		return e, errors.New("the record does not say who travelled")
	}
	first, last, ranged := strings.Cut(r.FactText(data.FactDates), " to ")
	var err error
	if e.start, err = data.ParseDate(first); err != nil {
		return e, fmt.Errorf("the dates of the record: %w", err)
	}
	if ranged {
		if e.end, err = data.ParseDate(last); err != nil {
			return e, fmt.Errorf("the dates of the record: %w", err)
		}
	}
	name := r.FactText(data.FactCountry)
	code, ok := x.gaz.CountryNamed(name, e.start)
	if !ok {
		return e, fmt.Errorf("the country %q of %s is not known; add the name to country_names.csv", name, e.start)
	}
	e.country = code
	if _, ahead := r.Fact(data.FactEntered); ahead {
		e.status = data.Planned // the record was written before what it lists
	}
	return e, nil
}

// register reads a record: the coded visit first, then what the remarks tell of it.
func (x *Extractor) register(r data.Release) []data.Engagement {
	e, err := x.codedRecord(r)
	if err != nil {
		return nil
	}
	d := x.travellerView(e)
	who := d.travellers(e)
	told := d.tell(e, who)
	visit := e.visit(d, who)
	e.addFromRemarks(&visit, d, told)
	d.done()
	return append([]data.Engagement{visit}, e.meetings(told)...)
}

// visit is the engagement that the record codes.
func (e *record) visit(d *recordDocument, who []*person) data.Engagement {
	v := data.Engagement{
		Kind: data.Visit, Status: e.status, Start: e.start, End: e.end, DateMethod: data.DateStated, PlaceCountry: e.home,
		Home: []data.Person{}, Counterparts: []data.Person{}, Countries: []string{}, Organizations: []string{}, Topics: []string{},
		Confidence: 1, Rule: data.RegisterRule + "visit",
	}
	e.note(&v, "kind", string(v.Kind), data.FactRecord)
	if e.status == data.Planned {
		e.note(&v, "status", string(v.Status), data.FactEntered)
	} else {
		e.note(&v, "status", string(v.Status), data.FactRecord)
	}
	e.note(&v, "date", e.start.String(), data.FactDates)
	side := "counterpart"
	if e.travel {
		v.Rule, side = data.RegisterRule+"travel", "home"
	}
	for _, p := range who {
		role := d.role(p)
		if e.travel {
			v.Home = append(v.Home, role)
		} else {
			v.Counterparts = append(v.Counterparts, role)
		}
		v.Evidence = append(v.Evidence, data.Evidence{Field: side, Value: role.Name, Point: d.original(0), Span: d.span(p.from, p.to)})
	}
	if e.country != e.home {
		v.Countries = append(v.Countries, e.country)
		e.note(&v, "country", e.country, data.FactCountry)
	}
	e.setPlace(&v)
	return v
}

// note ties a value to the words of a fact.
func (e *record) note(v *data.Engagement, field, value, label string) {
	if i, ok := e.rel.Fact(label); ok {
		v.Evidence = append(v.Evidence, data.Evidence{Field: field, Value: value, Point: i, Span: e.rel.Points[i].Span})
	}
}

// setPlace gives an engagement the first city of the record's locale, else its country; a visit to the home country is
// set in that.
func (e *record) setPlace(v *data.Engagement) {
	if !e.travel {
		v.PlaceCountry = e.home
		e.note(v, "place", e.home, data.FactRecord)
		return
	}
	v.PlaceCountry = e.country
	i, ok := e.rel.Fact(data.FactLocale)
	city := firstCity(e.rel.FactText(data.FactLocale))
	if !ok || city == "" {
		e.note(v, "place", e.country, data.FactCountry)
		return
	}
	v.Place = city
	start := e.rel.Points[i].Start
	v.Evidence = append(v.Evidence, data.Evidence{Field: "place", Value: city, Point: i, Span: data.Span{Start: start, End: start + len(city)}})
}

// firstCity is the first of the cities of a locale: "London, Cornwall", "Wakefield (Quebec)". A district after a comma is
// part of the city's name: "Mexico, D.F.".
func firstCity(locale string) string {
	end := len(locale)
	for _, sep := range []string{", ", "; ", " (", " and "} {
		if i := strings.Index(locale, sep); i > 0 && i < end && !strings.HasPrefix(locale[i:], ", D.F.") {
			end = i
		}
	}
	return strings.TrimSpace(locale[:end])
}

// addFromRemarks gives the visit the organisations whose gatherings the remarks tell of, and all topics.
func (e *record) addFromRemarks(v *data.Engagement, d *recordDocument, told []data.Engagement) {
	for _, t := range told {
		for _, ev := range t.Evidence {
			if ev.Field == "organization" && !slices.Contains(v.Organizations, ev.Value) {
				v.Organizations = append(v.Organizations, ev.Value)
				v.Evidence = append(v.Evidence, ev)
			}
		}
	}
	for _, h := range d.topicsOf(d.remarkSentences(), nil, false, false) {
		id := d.gaz.Topics[h.topic].Topic.ID
		v.Topics = append(v.Topics, id)
		sp := d.span(h.match.from, h.match.to)
		v.Evidence = append(v.Evidence, data.Evidence{Field: "topic", Value: id, Point: d.original(d.pointAt(sp.Start)), Span: sp})
	}
	slices.Sort(v.Organizations)
	slices.Sort(v.Topics)
}
