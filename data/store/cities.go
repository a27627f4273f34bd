package store

import "github.com/demarche/demarche/data"

// city is a place as a release names it.
type city struct{ name, country string }

// citiesByName are the names that the gazetteer has for cities by the other names of each: "Washington, DC" is Washington,
// D.C. Of two cities of a country with one other name neither has it.
func citiesByName(cities []data.City) map[city]string {
	out := map[city]string{}
	for _, c := range cities {
		for _, name := range c.Names {
			at := city{name, c.Country}
			if other, ok := out[at]; ok && other != c.Name {
				out[at] = ""
				continue
			}
			out[at] = c.Name
		}
	}
	for _, c := range cities {
		delete(out, city{c.Name, c.Country}) // a name of its own is no other name
	}
	return out
}
