package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// BlindReading is what the remarks of a register's record give away of the country that the record codes.
type BlindReading struct {
	Travel  bool     // a travel abroad; else a visit to the home country
	Remarks bool     // whether there are any
	Coded   string   // the country coded; ISO 3166-1 alpha-3 or a historical state's code
	Read    []string // countries of the engagements that the remarks tell, with the country and the locale hidden; sorted
	Named   []string // the same, with the country of the traveller where the gazetteer knows name and office; visits only
}

// ReadBlind reads the remarks of a record as if nobody had coded a country: what is measured against the coded one. ok is
// false where the release is no record, or none that can be used.
func (x *Extractor) ReadBlind(r data.Release) (b BlindReading, ok bool) {
	if r.Layout != data.RegisterLayout {
		return b, false
	}
	e, err := x.codedRecord(r)
	if err != nil {
		return b, false
	}
	b = BlindReading{Travel: e.travel, Coded: e.country}
	_, b.Remarks = r.Fact(data.FactRemarks)
	visitor := e
	e.country, e.travel = "", true // a visit too is read from the home country's side: the visitor's is not known
	d := x.travellerView(e)
	for _, t := range d.tell(e, d.travellers(e)) {
		b.Read = append(b.Read, t.Countries...)
	}
	d.done()
	b.Read = distinct(b.Read)
	b.Named = b.Read
	if !b.Travel {
		b.Named = distinct(append(slices.Clone(b.Read), x.knownBy(visitor)...))
	}
	return b, true
}

// knownBy lists the countries of which the gazetteer has an official of the traveller's name and office at the time.
func (x *Extractor) knownBy(e record) []string {
	d := x.travellerView(e)
	var out []string
	for _, p := range d.travellers(e) {
		for _, i := range d.bearers(p, e.start) {
			if c := x.gaz.Officials[i].Country; c != "" {
				out = append(out, c)
			}
		}
	}
	d.done()
	return out
}

func distinct(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}
