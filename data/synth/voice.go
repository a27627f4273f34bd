package synth

import (
	"fmt"
	"slices"

	"github.com/demarche/demarche/data/gazetteer"
)

// voice is a ministry that publishes: how it speaks of its country, and whom it meets most.
type voice struct {
	source   string
	country  string // "" for an organisation
	party    string // the country's code or the organisation's name
	own      string // "the Republic of Korea"
	tag      string // "ROK"
	dayFirst bool   // "22 March"
	weight   float64
	capital  city
	partners []string // codes, the closest first; all states of the world
	frames   choice[*frame]
	home     choice[pattern] // ways to write officials of its own
	guest    choice[pattern] // and of other states
	address  pattern
	mirrors  []pattern
}

// readVoices reads the ministries, their ways to write people, their pages and their addresses.
func readVoices(g *gazetteer.Gazetteer, w *world) ([]*voice, error) {
	var voices []*voice
	named := map[string]*voice{}
	err := readTable("voices.csv", "source,weight,own,tag,order,partners", func(c []string) error {
		i := slices.IndexFunc(g.Sources, func(s gazetteer.Source) bool { return s.ID == c[0] })
		if i < 0 {
			return fmt.Errorf("the source %q is not in the gazetteer", c[0])
		}
		src := g.Sources[i]
		v := &voice{source: c[0], country: src.HomeCountry, party: src.HomeCountry + src.HomeOrg, own: c[2], tag: c[3], dayFirst: c[4] == "day"}
		if j := slices.IndexFunc(g.Cities, func(x gazetteer.City) bool { return x.City.Name == src.Capital }); j >= 0 {
			v.capital = city{g.Cities[j].City.Name, g.Cities[j].City.Country}
		}
		for _, p := range append(list(c[5]), w.codes...) {
			if w.states[p] != nil && p != v.country && !slices.Contains(v.partners, p) {
				v.partners = append(v.partners, p)
			}
		}
		voices, named[c[0]] = append(voices, v), v
		var err error
		v.weight, err = weight(c[1])
		return err
	})
	if err != nil {
		return nil, err
	}
	if err := readPersons(voices); err != nil {
		return nil, err
	}
	if err := readFrames(named); err != nil {
		return nil, err
	}
	if err := readAddresses(named); err != nil {
		return nil, err
	}
	for _, v := range voices {
		if len(v.frames.items) == 0 || len(v.address.pieces) == 0 || v.capital.name == "" {
			return nil, fmt.Errorf("%s has %d page layouts in frames.txt, the address %v in addresses.csv and the capital %q", v.source, len(v.frames.items), v.address, v.capital.name)
		}
	}
	return voices, nil
}

func readPersons(voices []*voice) error {
	return readTable("persons.csv", "side,source,weight,text", func(c []string) error {
		weight, err := weight(c[2])
		if err != nil {
			return err
		}
		p, err := parsePattern(c[3])
		for _, v := range voices {
			if c[1] != "" && c[1] != v.source {
				continue
			}
			switch c[0] {
			case "home":
				v.home.add(p, weight)
			case "guest":
				v.guest.add(p, weight)
			default:
				return fmt.Errorf("the side %q is neither home nor guest", c[0])
			}
		}
		return err
	})
}

func readAddresses(named map[string]*voice) error {
	return readTable("addresses.csv", "source,address,mirrors", func(c []string) error {
		v := named[c[0]]
		if v == nil {
			return fmt.Errorf("the source %q is not in voices.csv", c[0])
		}
		var err error
		if v.address, err = parsePattern(c[1]); err != nil {
			return err
		}
		for _, m := range list(c[2]) {
			p, err := parsePattern(m)
			if err != nil {
				return err
			}
			v.mirrors = append(v.mirrors, p)
		}
		return nil
	})
}
