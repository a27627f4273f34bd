package extract

import (
	"strings"

	"github.com/demarche/demarche/data"
)

// resolvePeople finds out who each mention is and which side it stands on: by the words around it first, then by the
// gazetteer, then by fuller mentions elsewhere in the document.
func (d *document) resolvePeople() {
	for _, p := range d.people {
		if p.named() {
			p.name = d.cleanName(p)
			d.recognise(p)
			d.remember(p)
		}
	}
	for _, p := range d.people {
		d.link(p)
		d.chooseSide(p)
	}
}

// cleanName is the name as given, with what bad scraping left in it folded away.
func (d *document) cleanName(p *person) string {
	return strings.Join(strings.Fields(d.words(p.nameFrom, p.nameTo)), " ")
}

// recognise looks the name up in the gazetteer: full names, and surnames where office or party leave one official.
func (d *document) recognise(p *person) {
	if m, ok := d.entity(p.nameFrom); ok && m.class == classOfficial {
		p.official = m.ref
	} else if i, ok := d.officials[nameKey(p.name)]; ok {
		p.official = i
	}
	if p.official >= 0 && p.none() {
		o := d.gaz.Officials[p.official]
		p.country, p.org = o.Country, o.Org
		if o.Org != "" && o.Country != "" && !d.servesAbroad(p) {
			p.org = ""
		}
	}
}

func (d *document) servesAbroad(*person) bool { return false }

// nameKey is a name without regard to order, case, hyphens and accents.
func nameKey(name string) string {
	words := strings.FieldsFunc(strings.ReplaceAll(folded(name), "-", ""), func(r rune) bool { return r == ' ' || r == ',' || r == '.' })
	for i := range words {
		for j := i; j > 0 && words[j] < words[j-1]; j-- {
			words[j], words[j-1] = words[j-1], words[j]
		}
	}
	return strings.Join(words, " ")
}

// nameParts are the folded words of a name.
func nameParts(name string) []string {
	return strings.FieldsFunc(folded(name), func(r rune) bool { return r == ' ' || r == ',' || r == '.' })
}

// remember files a full name under each of its words, so that a surname alone finds it later.
func (d *document) remember(p *person) {
	parts := nameParts(p.name)
	for _, w := range parts {
		have, ok := d.surnames[w]
		if !ok || len(nameParts(have.name)) < len(parts) {
			d.surnames[w] = p
		}
	}
}

// link ties a surname to the full name that the document has for it.
func (d *document) link(p *person) {
	if !p.named() {
		return
	}
	for _, w := range nameParts(p.name) {
		full := d.surnames[w]
		if full == nil || full == p || len(nameParts(full.name)) <= len(nameParts(p.name)) {
			continue
		}
		if !p.none() && !full.none() && p.party.country != full.party.country {
			continue
		}
		p.same = full
		p.name = full.name
		if p.none() {
			p.country, p.org = full.country, full.org
		}
		if p.official < 0 {
			p.official = full.official
		}
		return
	}
}

// chooseSide decides whether a mention is of the home side.
func (d *document) chooseSide(p *person) {
	switch {
	case !p.none():
		p.home = d.isHome(p.party)
	case p.counterpart || p.group:
	case p.official >= 0:
		p.home = d.gaz.Officials[p.official].Country == d.home
	case p.named() && p.same == nil && d.home != "KOR" && koreanName(p.name):
		p.country = "KOR"
	case p.titleTo > p.titleFrom || p.same != nil && p.same.home:
		// An office without a country is the publisher's own.
		p.home = true
	}
	if p.home {
		p.country, p.org = d.home, d.homeOrg
	}
}

// koreanName says whether a name has the shape of a romanised Korean one: a known family name, then "Xxx-xxx".
func koreanName(name string) bool {
	parts := strings.Fields(name)
	return len(parts) == 2 && strings.Contains(parts[1], "-") && koreanFamilies[folded(parts[0])]
}

var koreanFamilies = map[string]bool{}

func init() {
	for f := range strings.FieldsSeq("kim lee yi park choi jung chung jeong kang cho jo yoon yun jang chang lim im han shin oh seo suh kwon hwang ahn an song yoo yu ryu hong ko go moon yang bae paik baek heo huh nam sim shim noh roh ha kwak sung cha joo ju woo min na jin chun jeon won bang kong hyun ham yeo chu doh ra") {
		koreanFamilies[f] = true
	}
}

// role makes the domain's Person of a mention.
func (d *document) role(p *person) data.Person {
	out := data.Person{Name: p.name, Country: p.country, Org: p.org}
	if p.titleTo > p.titleFrom {
		out.Title = strings.Join(strings.Fields(d.words(p.titleFrom, p.titleTo)), " ")
	} else if p.same != nil && p.same.titleTo > p.same.titleFrom {
		out.Title = strings.Join(strings.Fields(d.words(p.same.titleFrom, p.same.titleTo)), " ")
	}
	if p.official >= 0 {
		out.Official = d.gaz.Officials[p.official].Official.ID
	}
	return out
}

// viceRank sorts a title into ranks that people move between: minister, deputy, anything else.
func viceRank(title string) int {
	for _, w := range []string{"vice", "deputy", "under", "assistant", "state secretary", "parliamentary"} {
		if strings.Contains(title, w) {
			return 1
		}
	}
	return 0
}
