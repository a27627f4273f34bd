package extract

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/demarche/demarche/data"
)

func TestDebug(t *testing.T) {
	f := os.Getenv("DBG")
	if f == "" {
		t.Skip("debug")
	}
	b, _ := os.ReadFile(f)
	var rel data.Release
	rel.Source = "kr-mofa"
	if strings.Contains(f, "/b0") {
		rel.Source = os.Getenv("SRC")
	}
	_ = b
	rel = readForDebug(f)
	g, x := testExtractor(t)
	_ = g
	d := newDocument(x, rel)
	for si, s := range d.sents {
		fmt.Printf("--- S%d p%d %s: %s\n", si, s.point, rel.Points[s.point].Kind, strings.Join(strings.Fields(d.words(s.from, s.to)), " "))
		for _, p := range d.people {
			if p.from >= s.from && p.from < s.to {
				fmt.Printf("    P name=%q title=%q %s/%s home=%v off=%d poss=%v grp=%v anaph=%v former=%v\n", p.name, d.words(p.titleFrom, p.titleTo), p.country, p.org, p.home, p.official, p.possessive, p.group, p.anaphor, p.former)
			}
		}
		for _, a := range d.anchors(s) {
			fmt.Printf("    V %q class=%s tense=%d passive=%v\n", d.words(a.from, a.to), a.verb.class, a.tense, a.passive)
		}
		for _, m := range within(d.found.events, s.from, s.to) {
			fmt.Printf("    E %q %s\n", d.words(m.from, m.to), x.tables.events[m.ref].kind)
		}
	}
	fmt.Printf("anchor %v %v ordinals %v latest %d\n", d.years.anchor, d.years.method, d.years.ordinals, d.years.past)
	cs := d.candidates()
	d.settle(cs)
	for _, c := range cs {
		dt := "-"
		if c.date != nil {
			dt = d.words(c.date.from, c.date.to)
		}
		fmt.Printf("C S%d %s %s %v..%v (%s inh=%v) @%s/%s rule=%s trig=%q title=%v weak=%v bg=%v home=%s others=%s F=%v\n", c.sent, c.kind, c.status, c.start, c.end, dt, c.inherited, c.city, c.country, c.rule, d.words(c.trigger.from, c.trigger.to), c.title, c.weak, d.background(c), pn(d, c.home), pn(d, c.others), fn(d.foreign(c)))
	}
}

func pn(d *document, ps []*person) string {
	var o []string
	for _, p := range ps {
		o = append(o, p.name+"|"+d.words(p.titleFrom, p.titleTo))
	}
	return strings.Join(o, "; ")
}
func fn(ps []party) (o []string) {
	for _, p := range ps {
		o = append(o, p.country+p.org)
	}
	return
}
