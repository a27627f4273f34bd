package chart

import (
	"slices"
	"time"
)

// timeline lays the rows out on an axis. Where x is a date the axis has every period from the first to the last, also
// those without a row; else it has the values of x in the order of the rows.
func (r rows) timeline(series int) ([]tick, []strand) {
	periods := r.periods()
	if periods == nil {
		return r.categories(series)
	}
	names := make([]string, len(periods))
	ticks := make([]tick, len(periods))
	partial := r.partial()
	for i, p := range periods {
		names[i] = p.Label(r.opt.Lang)
		ticks[i] = tick{p.Label(r.opt.Lang), Cut(p, r.opt, partial[p.Label(r.opt.Lang)]), r.opt.Shares.Unknown(p.First)}
	}
	at := func(row []any) (int, *Period) {
		day, ok := row[r.role("x")].(time.Time)
		if !ok {
			return -1, nil
		}
		p := PeriodAt(day, r.opt.Granularity)
		clipped := p.Clip(r.opt.From, r.opt.To)
		return slices.Index(names, p.Label(r.opt.Lang)), &clipped
	}
	return ticks, r.strands(series, names, at)
}

// Cut says in words why a period of a chart is not whole, "" where it is: for its own reason, or because the query says
// that the releases do not cover it to its end (partial).
func Cut(p Period, opt Options, partial bool) string {
	why := p.Cut(opt.Lang, opt.From, opt.To, opt.Today)
	switch {
	case why != "" || !partial:
		return why
	case !opt.Today.IsZero() && p.First.After(opt.Today):
		return opt.Lang.Say("planned")
	}
	return opt.Lang.Say("incomplete")
}

// partial has the labels of the periods that the column "complete" says are not covered to their end.
func (r rows) partial() map[string]bool {
	out := map[string]bool{}
	complete, x := r.index("complete"), r.role("x")
	if complete < 0 {
		return out
	}
	for _, row := range r.values {
		day, ok := row[x].(time.Time)
		if whole, known := row[complete].(bool); ok && known && !whole {
			out[PeriodAt(day, r.opt.Granularity).Label(r.opt.Lang)] = true
		}
	}
	return out
}

// Clip keeps the part of the period inside the bounds, so that a click counts what the bar counts.
func (p Period) Clip(from, to time.Time) Period {
	if !from.IsZero() && from.After(p.First) {
		p.First = from
	}
	if !to.IsZero() && to.Before(p.Last) {
		p.Last = to
	}
	return p
}

func (r rows) categories(series int) ([]tick, []strand) {
	x := r.role("x")
	var names []string
	var ticks []tick
	for _, row := range r.values {
		if name := text(row, x); !slices.Contains(names, name) {
			names = append(names, name)
			label := name
			if r.opt.Lang.Has(name) { // years and the like stand for themselves
				label = r.opt.Lang.Say(name)
			}
			ticks = append(ticks, tick{Label: label})
		}
	}
	at := func(row []any) (int, *Period) { return slices.Index(names, text(row, x)), nil }
	return ticks, r.strands(series, names, at)
}

// periods lists the periods from the first row's to the last one's; nil where x is no date.
func (r rows) periods() []Period {
	x := r.role("x")
	var first, last time.Time
	for _, row := range r.values {
		day, ok := row[x].(time.Time)
		if !ok {
			continue
		}
		if first.IsZero() || day.Before(first) {
			first = day
		}
		if day.After(last) {
			last = day
		}
	}
	if first.IsZero() {
		return nil
	}
	if days := last.Sub(first).Hours() / 24; r.opt.Granularity == "day" && days > maxPeriods || r.opt.Granularity == "week" && days > 7*maxPeriods {
		return r.periodsTold()
	}
	return periodsBetween(first, last, r.opt.Granularity)
}

// periodsTold lists the periods that have a row, where an axis with all of them would be too long.
func (r rows) periodsTold() []Period {
	var out []Period
	for _, row := range r.values {
		if day, ok := row[r.role("x")].(time.Time); ok {
			out = append(out, PeriodAt(day, r.opt.Granularity))
		}
	}
	slices.SortFunc(out, func(p, q Period) int { return p.First.Compare(q.First) })
	return slices.Compact(out)
}

// strands gathers the rows into one strand for each value of the series column, in the order of the rows, with a
// cell for each of the names. A series column of -1 gives one strand, named after what it counts.
func (r rows) strands(series int, names []string, at func([]any) (int, *Period)) []strand {
	var out []strand
	for _, row := range r.values {
		i, period := at(row)
		if i < 0 {
			continue
		}
		name := r.strandName(row, series)
		s := slices.IndexFunc(out, func(s strand) bool { return s.Name == name })
		if s < 0 {
			s = len(out)
			out = append(out, strand{text(row, series), name, make([]cell, len(names))})
		}
		c := &out[s].Cells[i]
		c.Value += number(row, r.role("value"))
		c.Known = true
		c.Link = r.link(row, period)
		c.Tip = names[i] + ", " + name + ": " + r.count(c.Value)
		if series < 0 {
			c.Tip = names[i] + ": " + r.count(c.Value)
		}
	}
	return inOrder(out)
}

// strandName is the display name of the row's strand: the role "name" where there is one beside the series.
func (r rows) strandName(row []any, series int) string {
	if name := text(row, r.role("name")); name != "" {
		return name
	}
	if series < 0 {
		return r.opt.Lang.Say(r.query.Title)
	}
	return r.opt.Lang.Say(Title(text(row, series)))
}
