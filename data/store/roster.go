package store

import (
	"maps"
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store/names"
)

// roster gives every named person an identifier: that of the gazetteer where it has the person, else the country or
// organisation and the name.
type roster struct {
	known      map[string]data.Official
	byName     map[rosterKey]string         // of the gazetteer; "" where two share a name
	unknown    map[rosterKey]map[string]int // how often each spelling of a name was met
	strange    map[string]data.Official     // identifiers that came in with a report, but are not in the gazetteer
	keys       map[[3]string]rosterKey      // by country, organisation and name as spelt
	chosen     map[rosterKey]string         // identifiers of the unknown, once settled
	settled    bool
	names      map[string]string // of identifiers, once settled
	discovered []data.Official   // by identifier, once settled: those whom the gazetteer has not
}

// rosterKey is the same for one person however the name is ordered and hyphenated. Country or org is empty.
type rosterKey struct{ country, org, name string }

func newRoster(officials []data.Official) *roster {
	r := &roster{
		known: map[string]data.Official{}, byName: map[rosterKey]string{}, unknown: map[rosterKey]map[string]int{},
		strange: map[string]data.Official{}, keys: map[[3]string]rosterKey{}, chosen: map[rosterKey]string{},
	}
	for _, o := range officials {
		r.known[o.ID] = o
		key := r.key(data.Person{Name: o.Name, Country: o.Country, Org: o.Org})
		if other, ok := r.byName[key]; ok && other != o.ID {
			r.byName[key] = ""
			continue
		}
		r.byName[key] = o.ID
	}
	return r
}

// key takes each spelling apart once, until the roster is settled: from then on it is only read.
func (r *roster) key(p data.Person) rosterKey {
	spelt := [3]string{p.Country, p.Org, p.Name}
	key, ok := r.keys[spelt]
	if ok {
		return key
	}
	key = rosterKey{country: p.Country, name: names.Parse(p.Name).Key()}
	if p.Country == "" {
		key.org = p.Org
	}
	if !r.settled {
		r.keys[spelt] = key
	}
	return key
}

// recognise fills in the identifier of a person whom the gazetteer has under just this name.
func (r *roster) recognise(p *data.Person) {
	if p.Name != "" && p.Official == "" {
		p.Official = r.byName[r.key(*p)]
	}
}

// meet counts a person who takes part in an engagement.
func (r *roster) meet(p data.Person) {
	if p.Name == "" {
		return
	}
	if p.Official != "" {
		if _, ok := r.known[p.Official]; !ok {
			r.meetStrange(p)
		}
		return
	}
	key := r.key(p)
	if key.name == "" {
		return
	}
	if r.unknown[key] == nil {
		r.unknown[key] = map[string]int{}
	}
	r.unknown[key][p.Name]++
}

func (r *roster) meetStrange(p data.Person) {
	if o, ok := r.strange[p.Official]; !ok || p.Name < o.Name {
		r.strange[p.Official] = data.Official{ID: p.Official, Name: p.Name, Country: p.Country, Org: p.Org}
	}
}

// settle chooses one spelling for each unknown person and lists those whom the gazetteer has not.
func (r *roster) settle() {
	found := map[string]data.Official{}
	for id, o := range r.strange {
		found[id] = o
	}
	for key, spellings := range r.unknown {
		name := commonest(spellings)
		id := strings.Trim(names.Slug(key.country+" "+key.org)+"-"+names.Slug(name), "-")
		r.chosen[key] = id
		if _, ok := r.known[id]; ok {
			continue
		}
		o := data.Official{ID: id, Name: name, Country: key.country, Org: key.org}
		if other, ok := found[id]; !ok || o.Name < other.Name {
			found[id] = o
		}
	}
	r.names = make(map[string]string, len(found)+len(r.known))
	for _, id := range slices.Sorted(maps.Keys(found)) {
		r.discovered = append(r.discovered, found[id])
		r.names[id] = found[id].Name
	}
	for id, o := range r.known {
		r.names[id] = o.Name
	}
	r.settled = true
}

// commonest is the spelling met most often, the first by alphabet of several.
func commonest(spellings map[string]int) string {
	best := ""
	for s, n := range spellings {
		if best == "" || n > spellings[best] || (n == spellings[best] && s < best) {
			best = s
		}
	}
	return best
}

// id is the identifier of a person, "" for one without a name. Call it once settle is done, from anywhere.
func (r *roster) id(p data.Person) string {
	if p.Name == "" || p.Official != "" {
		return p.Official
	}
	return r.chosen[r.key(p)]
}
