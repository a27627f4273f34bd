package chart

import (
	"slices"
	"time"
)

func drawBar(r rows) ([]byte, error) {
	if r.role("series") >= 0 {
		return drawBarSeries(r)
	}
	var entries []entry
	before := r.before()
	for _, row := range r.values[:min(len(r.values), MostBars)] {
		e := r.entry(row)
		e.Tip = e.Name + ": " + r.count(e.Value)
		if e.Tip, e.Before = r.against(e.Tip, row, before); e.Before != nil {
			e.Figure += "  " + Signed(e.Value-*e.Before)
		}
		entries = append(entries, e)
	}
	return ranking(r.opt.Theme, r.query.Title, entries, r.extent())
}

func (r rows) entry(row []any) entry {
	name := text(row, r.role("category"))
	if text(row, r.index("split")) != "source" { // codes of publishers are names as they stand
		name = Title(name)
	}
	return entry{Name: r.opt.Lang.Say(name), Value: number(row, r.role("value")), Link: r.link(row, nil), Figure: r.figure(number(row, r.role("value")))}
}

// drawBarSeries draws a ranking whose bars are made of parts: one row for each category and part.
func drawBarSeries(r rows) ([]byte, error) {
	category := func(row []any) string { return text(row, r.role("category")) }
	var names []string
	for _, row := range r.values {
		if name := category(row); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	at := func(row []any) (int, *Period) { return slices.Index(names, category(row)), nil }
	return partedRanking(r.opt.Theme, names, r.strands(r.role("series"), names, at), r.extent())
}

func drawStacked(r rows) ([]byte, error) {
	ticks, strands := r.timeline(r.role("series"))
	return stack(r.opt.Theme, ticks, strands, r.extent(), r.shadow(strands), r.marks())
}

func drawLine(r rows) ([]byte, error) {
	ticks, strands := r.timeline(r.role("series"))
	return lines(r.opt.Theme, ticks, strands, r.extent(), r.shadows(strands), r.marks(), r.query.Own)
}

func drawHeatmap(r rows) ([]byte, error) {
	ticks, strands := r.timeline(r.role("y"))
	r.tellEarlier(strands)
	return heat(r, ticks, strands)
}

func drawChange(r rows) ([]byte, error) {
	var list []change
	for _, row := range r.values {
		c := change{entry: r.entry(row), Previous: number(row, r.role("previous"))}
		c.Chance = r.opt.ByChance(c.Value, c.Previous, time.Time{})
		c.Tip = r.opt.Lang.Say("%s: %s, %s before (%s)", c.Name, r.count(c.Value), r.figure(c.Previous), r.points(c.Value-c.Previous))
		if c.Chance {
			c.Tip += r.opt.Lang.Say(", may be chance")
		}
		list = append(list, c)
	}
	return changes(r.opt.Theme, list, [2]string{r.opt.Lang.Say("More than chance"), r.opt.Lang.Say("May be chance")})
}

func drawMap(r rows) ([]byte, error) {
	return r.world(r.places())
}

func drawPoints(r rows) ([]byte, error) {
	return points(r.opt.Theme, r.query.Title, r.places())
}

func (r rows) places() []place {
	var out []place
	before := r.before()
	for _, row := range r.values {
		p := place{Code: text(row, r.role("code")), Name: text(row, r.role("name")), Value: number(row, r.role("value")), Link: r.link(row, nil)}
		latitude, north := numberOK(row, r.role("latitude"))
		longitude, east := numberOK(row, r.role("longitude"))
		p.Latitude, p.Longitude, p.Located = latitude, longitude, north && east
		p.Tip, _ = r.against(p.Name+": "+r.count(p.Value), row, before)
		out = append(out, p)
	}
	return out
}
