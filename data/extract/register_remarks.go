package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

// recordDocument is a record with the traveller for its home side: remarks leave out whom they speak of, and name hosts
// without their country ("Met with President Fox").
type recordDocument struct {
	*document
	points []int // index in the record's points by index in the document's
	cut    int32 // the first token of the remarks
}

// travellerView reads the traveller's line and the remarks. Offices without a country are the other side's there: the
// hosts' on a travel, the home country's on a visit.
func (x *Extractor) travellerView(e record) *recordDocument {
	traveller, hosts := e.home, e.country
	if !e.travel {
		traveller, hosts = e.country, e.home
	}
	d := &recordDocument{}
	rel := data.Release{Source: e.rel.Source, Text: e.rel.Text, Published: e.start}
	for _, label := range []string{e.who, data.FactRemarks} {
		if i, ok := e.rel.Fact(label); ok {
			rel.Points = append(rel.Points, e.rel.Points[i])
			d.points = append(d.points, i)
		}
	}
	view := *x
	view.sources = map[string]gazetteer.Source{rel.Source: {Source: data.Source{ID: rel.Source, HomeCountry: traveller}}}
	d.document = newDocument(&view, rel)
	for d.cut < int32(len(d.toks)) && len(rel.Points) > 0 && int(d.toks[d.cut].start) < rel.Points[0].End {
		d.cut++
	}
	d.placeHosts(hosts, e)
	return d
}

// placeHosts puts those of the remarks whom nothing but their office places on the hosts' side, unless the gazetteer
// knows them as the home country's officials of that time. A surname alone stands for an official of a third country only
// where that official was in office then.
func (d *recordDocument) placeHosts(hosts string, e record) {
	for _, p := range d.people {
		if p.from < d.cut || p.group && !p.home || p.party.to > p.party.from || p.counterpart {
			continue
		}
		if i, ok := d.inOffice(p, e.home, e.start); ok {
			p.official = i
			p.country, p.org = e.home, ""
			p.home, p.assumed = p.country == d.home, false
			continue
		}
		if p.same != nil && p.same.from < d.cut || p.named() && len(nameParts(p.name)) > 1 && !p.assumed {
			continue
		}
		if _, ok := d.inOffice(p, p.country, e.start); ok && p.country != "" && p.country != d.home {
			continue
		}
		p.home, p.assumed, p.anaphor, p.country, p.org, p.official = false, false, false, hosts, "", -1
	}
	d.noteHome()
}

// original is the index in the record's points of a point of the document.
func (d *recordDocument) original(point int) int { return d.points[point] }

// remarkSentences are the sentences after the traveller's line.
func (d *recordDocument) remarkSentences() []int {
	var out []int
	for i, s := range d.sents {
		if s.from >= d.cut {
			out = append(out, i)
		}
	}
	return out
}

// tell reads the remarks. Each engagement is on one of the record's days: on the one that the remarks give where they
// give one, else on the first, or as many days later as the record lasts.
func (d *recordDocument) tell(e record, who []*person) []data.Engagement {
	var cs []*candidate
	for _, c := range d.candidates() {
		if c.kind == data.Visit || c.sent < len(d.sents) && d.sents[c.sent].from < d.cut {
			continue
		}
		c.status = e.status
		d.dateWithin(c, e)
		cs = append(cs, c)
	}
	for _, c := range d.talks(who, cs) {
		c.status = e.status
		d.dateWithin(c, e)
		cs = append(cs, c)
	}
	cs, umbrellas := d.settle(withoutGroups(cs))
	d.scopes(cs, umbrellas)
	out := d.engagements(cs)
	for k, c := range cs {
		t := &out[k]
		t.Confidence = d.confidences.of(t)
		for i := range t.Evidence {
			t.Evidence[i].Point = d.original(t.Evidence[i].Point)
		}
		if c.date == nil {
			e.note(t, "date", t.Start.String(), data.FactDates)
		}
		t.Rule = data.RegisterRule + t.Rule
	}
	return out
}

// withoutGroups leaves out meetings with groups of officials of a country one of whose officials was met by name.
func withoutGroups(cs []*candidate) []*candidate {
	met := map[string]bool{}
	for _, c := range cs {
		for _, p := range c.others {
			if c.kind == data.Meeting && p.named() {
				met[p.country] = true
			}
		}
	}
	return slices.DeleteFunc(cs, func(c *candidate) bool {
		return c.kind == data.Meeting && len(c.others) > 0 &&
			!slices.ContainsFunc(c.others, func(p *person) bool { return !p.group || !met[p.country] })
	})
}

// dateWithin keeps a date of the remarks that lies within the record's, and gives the record's where there is none.
func (d *recordDocument) dateWithin(c *candidate, e record) {
	last := e.end
	if last.IsZero() {
		last = e.start
	}
	if c.date != nil {
		start, _, _, _ := d.resolve(*c.date)
		if !start.IsZero() && !start.Before(e.start) && !start.After(last) {
			return
		}
	}
	c.date, c.inherited = nil, false
	c.start, c.end, c.method, c.spread = e.start, data.Date{}, data.DateStated, last.Sub(e.start)
}
