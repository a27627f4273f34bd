// Package extract finds the engagements that a release reports, with the words that each field was read from.
//
// It is a chain of small passes over the tokens of one release: phrases of the tables are matched in one go (lexicon,
// match), people are read by the grammar of titles and names (person*), dates by theirs (dates, years); then each verb
// that can tell of an engagement is read by one rule (rules*), what is background is dropped and what tells of the same
// engagement is joined (merge). What the rules know of words stands in tables: phrases/*.csv here, and the gazetteer.
//
// A record of a register has its facts coded; it is read another way (register*.go), and only its remarks go through the
// rules.
//
// The package does not reconcile engagements across releases; that is the store's work.
package extract

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

// Extractor finds engagements. It is safe for concurrent use.
type Extractor struct {
	gaz       *gazetteer.Gazetteer
	lex       *lexicon
	tables    *tables
	sources   map[string]gazetteer.Source
	officials map[string]int32 // by nameKey

	confidences confidences
	bySurnames  map[string][]int32   // officials by each word of their names
	termRanks   [][]titleRank        // by official: of the titles of the terms
	served      map[int32][]string   // by official of an organisation: states that they were ministers of
	forums      map[string][]string  // by country: the forums that bear its name
	seats       map[string]data.City // by forum: where it is always held
	houses      map[string]data.City // by organisation: where it sits

	spare *sync.Pool // of *document
}

// New builds an extractor on a gazetteer. It fails only where the built-in phrase tables are broken.
func New(g *gazetteer.Gazetteer) (*Extractor, error) {
	t, err := readTables()
	if err != nil {
		return nil, fmt.Errorf("reading the phrase tables: %w", err)
	}
	x := &Extractor{gaz: g, tables: t, spare: &sync.Pool{}, sources: map[string]gazetteer.Source{}, officials: map[string]int32{},
		bySurnames: map[string][]int32{}}
	if x.confidences, err = readConfidences(confidenceFile); err != nil {
		return nil, err
	}
	x.lex = newLexicon(g, t)
	for _, s := range g.Sources {
		x.sources[s.Source.ID] = s
	}
	x.forums, x.seats, x.houses, x.served = ownForums(g), seats(g, "forum"), seats(g, "organization"), services(g)
	for i, o := range g.Officials {
		x.termRanks = append(x.termRanks, ranksOf(o.Terms))
		for _, n := range append(o.Names, o.Official.Name) {
			parts := nameParts(n)
			x.officials[string(nameKey(nil, parts))] = int32(i)
			for _, w := range parts {
				if ids := x.bySurnames[w]; len(ids) == 0 || ids[len(ids)-1] != int32(i) {
					x.bySurnames[w] = append(ids, int32(i))
				}
			}
		}
	}
	return x, nil
}

func ranksOf(terms []data.Term) []titleRank {
	out := make([]titleRank, len(terms))
	for i, t := range terms {
		out[i] = rankOf(folded(t.Title))
	}
	return out
}

// Extract finds the engagements of a release, in the order in which it tells them.
func (x *Extractor) Extract(r data.Release) []data.Engagement {
	if r.Layout == data.RegisterLayout {
		return x.register(r)
	}
	d := newDocument(x, r)
	cs, umbrellas := d.settle(d.candidates())
	d.scopes(cs, umbrellas)
	out := d.engagements(cs)
	for i := range out {
		out[i].Confidence = d.confidences.of(&out[i])
	}
	d.done()
	return out
}

// ownForums lists for each publisher's country the forums that are named after it.
func ownForums(g *gazetteer.Gazetteer) map[string][]string {
	out := map[string][]string{}
	for _, s := range g.Sources {
		home := s.HomeCountry
		for _, c := range g.Countries {
			if c.Code != home {
				continue
			}
			out[home] = nil // of the country's last row, as of the publisher's
			for _, o := range g.Organizations {
				if namedAfter(o, c) {
					out[home] = append(out[home], o.ID)
				}
			}
		}
	}
	return out
}

// seats are the cities that bodies of a kind have in the table: forums, which are always held there, or organisations, which sit there.
func seats(g *gazetteer.Gazetteer, kind string) map[string]data.City {
	out := map[string]data.City{}
	for _, o := range g.Organizations {
		if o.Kind != kind || o.Seat == "" {
			continue
		}
		i := slices.IndexFunc(g.Cities, func(c gazetteer.City) bool { return c.City.Name == o.Seat })
		if _, found := out[o.ID]; i >= 0 && !found {
			out[o.ID] = g.Cities[i].City
		}
	}
	return out
}

func namedAfter(o gazetteer.Organization, c gazetteer.Country) bool {
	for _, n := range append(c.Names, c.Country.Name) {
		for _, sep := range []string{"-", " ", "–"} {
			if strings.HasPrefix(o.ID, n+sep) || strings.HasSuffix(o.ID, sep+n) {
				return o.Kind != "organization"
			}
		}
	}
	return false
}
