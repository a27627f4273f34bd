package marked

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/demarche/demarche/data"
)

// methods say in words how a date was found.
var methods = map[data.DateMethod]string{
	data.DateStated:    "day, month and year are in the text",
	data.DatePage:      "year from the page's own date",
	data.DateElsewhere: "year from another date in the text",
	data.DateOrdinal:   "year from a numbered session or other event",
	data.DateOffice:    "year from who held which office",
	data.DateNeighbour: "year from neighbouring releases",
	data.DatePublished: "day of publication, as the text has none",
}

// list writes the engagements, each with the words it was read from.
func (p *printer) list() {
	if len(p.engagements) == 0 {
		p.WriteString("No engagement found.\n")
	}
	for i, e := range p.engagements {
		if i > 0 {
			p.WriteString("\n")
		}
		kind := strings.ToUpper(string(e.Kind[:min(1, len(e.Kind))])) + string(e.Kind[min(1, len(e.Kind)):])
		fmt.Fprintf(p, "%s\n", p.paint(fmt.Sprintf("%d. %s, %s", i+1, kind, e.Status), "1"))
		p.fact("date", dateOf(e))
		p.fact("place", joined(e.Place, e.PlaceCountry))
		p.fact("home", people(e.Home)...)
		p.fact("counterparts", people(e.Counterparts)...)
		p.fact("countries", strings.Join(e.Countries, ", "))
		p.fact("organizations", strings.Join(e.Organizations, ", "))
		p.fact("topics", strings.Join(e.Topics, ", "))
		p.fact("confidence", p.confidence(e))
		p.fact("rule", e.Rule)
		p.evidence(e)
	}
}

// fact writes values under a name, each on a line of its own.
func (p *printer) fact(name string, values ...string) {
	if strings.Join(values, "") == "" {
		values = []string{"none"}
	}
	for i, v := range values {
		if i > 0 {
			name = ""
		}
		head := p.dim(fmt.Sprintf("   %-14s", name))
		p.line(head, strings.Repeat(" ", 17), []piece{{text: clean(v)}})
	}
}

// dateOf says when, how that was found and by how much it may be off.
func dateOf(e data.Engagement) string {
	if e.Start.IsZero() {
		return ""
	}
	when := e.Start.String()
	if !e.End.IsZero() {
		when += " to " + e.End.String()
	}
	how, known := methods[e.DateMethod]
	if !known {
		how = string(e.DateMethod)
	}
	if e.DateUncertainty > 0 {
		how += ", give or take " + days(e.DateUncertainty)
	}
	return when + " (" + string(e.DateMethod) + ": " + how + ")"
}

func days(n int) string {
	if n == 1 {
		return "1 day"
	}
	return strconv.Itoa(n) + " days"
}

// people says who, one a value.
func people(ps []data.Person) []string {
	out := make([]string, len(ps))
	for i, p := range ps {
		of := p.Country
		if p.Org != "" {
			of = p.Org
		}
		out[i] = joined(p.Name, p.Title, of)
		if p.Name != "" && p.Official == "" {
			out[i] += " (not in the gazetteer)"
		}
	}
	return out
}

// confidence says how sure the reading is and what makes it less so.
func (p *printer) confidence(e data.Engagement) string {
	says := strconv.FormatFloat(e.Confidence, 'f', 2, 64)
	if p.opt.Doubts == nil {
		return says
	}
	if doubts := p.opt.Doubts(e); len(doubts) > 0 {
		says += ", lowered by: " + strings.Join(doubts, "; ")
	}
	return says
}

// evidence writes the words of each value, with the number of their point.
func (p *printer) evidence(e data.Engagement) {
	if len(e.Evidence) == 0 {
		return
	}
	fmt.Fprintf(p, "   %s\n", p.dim("read from"))
	for _, ev := range e.Evidence {
		f := fieldNamed(ev.Field)
		head := "     " + p.paint(f.letter, f.sgr) + fmt.Sprintf(" %-12s ", f.name)
		value := clean(strings.Join(strings.Fields(ev.Value), " "))
		pad := strings.Repeat(" ", max(0, 24-width(value)))
		words := "“" + clean(strings.Join(strings.Fields(ev.Of(p.release.Text)), " ")) + "”"
		head += p.paint(value, f.sgr) + pad + p.dim(fmt.Sprintf(" %3d ", ev.Point))
		p.line(head, strings.Repeat(" ", width(plain(head))), []piece{{text: words}})
	}
}

// joined joins what is not "".
func joined(parts ...string) string {
	var there []string
	for _, part := range parts {
		if part != "" {
			there = append(there, part)
		}
	}
	return strings.Join(there, ", ")
}
