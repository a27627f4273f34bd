package report

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/render"
	"github.com/demarche/demarche/queries"
)

// Templates lists the names of the reports that there are.
func Templates() []string { return []string{"monthly"} }

// Maker makes reports from a snapshot. It is safe for concurrent use.
type Maker struct {
	Catalog queries.Catalog
	Draw    *render.Renderer
}

// ErrNoMonth says that no month can be chosen, because no engagement of the filter has a date.
var ErrNoMonth = errors.New("no engagement of this selection was held on a known date")

// Monthly gathers the monthly brief of a month. The filter says which engagements it is about; its period, status and
// granularity are those of the brief. A month without engagements gives a brief that says so.
func (m Maker) Monthly(ctx context.Context, snapshot *analytics.Snapshot, month Month, filter analytics.Filter) (Brief, error) {
	filter.From, filter.To, filter.Status, filter.Granularity = time.Time{}, time.Time{}, nil, ""
	a := &asker{ctx: ctx, snapshot: snapshot, catalog: m.Catalog, month: month, filter: filter}
	b, err := a.brief(m.Draw)
	if err != nil {
		return Brief{}, fmt.Errorf("monthly brief of %s: %w", month, err)
	}
	return b, nil
}

// WriteMonthly writes the monthly brief as one HTML page.
func (m Maker) WriteMonthly(ctx context.Context, w io.Writer, snapshot *analytics.Snapshot, month Month, filter analytics.Filter) error {
	b, err := m.Monthly(ctx, snapshot, month, filter)
	if err != nil {
		return err
	}
	return b.WriteHTML(w)
}

// LastMonth is the month that a brief is most likely wanted for: the last one that the releases cover to its end and
// that has an engagement that was held, or else the last with one. Without any the error is ErrNoMonth.
func (m Maker) LastMonth(ctx context.Context, snapshot *analytics.Snapshot, filter analytics.Filter) (Month, error) {
	filter.From, filter.To, filter.Status, filter.Granularity = time.Time{}, time.Time{}, []string{"held"}, "month"
	a := &asker{ctx: ctx, snapshot: snapshot, catalog: m.Catalog, filter: filter}
	res, _, err := a.ask("engagements-by-month", filter, nil)
	if err != nil {
		return Month{}, fmt.Errorf("find the last month: %w", err)
	}
	r := newRows(res)
	var full, last Month
	for _, row := range r.list {
		month := MonthOf(r.date(row, "period"))
		if r.number(row, "held") == 0 {
			continue
		}
		last = month
		if r.yes(row, "complete") {
			full = month
		}
	}
	switch {
	case full != Month{}:
		return full, nil
	case last != Month{}:
		return last, nil
	}
	return Month{}, ErrNoMonth
}

// asker runs queries of the catalog for one brief.
type asker struct {
	ctx      context.Context
	snapshot *analytics.Snapshot
	catalog  queries.Catalog
	month    Month
	filter   analytics.Filter
}

// ask runs a query with what of the filter it declares, and further arguments.
func (a *asker) ask(name string, filter analytics.Filter, extra analytics.Args) (analytics.Result, queries.Query, error) {
	q, err := a.catalog.Get(name)
	if err != nil {
		return analytics.Result{}, q, err
	}
	args := filter.Args(q)
	for key, value := range extra {
		args = args.With(key, value)
	}
	res, err := a.snapshot.Run(a.ctx, q, args)
	return res, q, err
}

// rows runs a query and reads it by column.
func (a *asker) rows(name string, filter analytics.Filter, extra analytics.Args, columns ...string) (rows, error) {
	res, q, err := a.ask(name, filter, extra)
	if err != nil {
		return rows{}, err
	}
	r := newRows(res)
	if err := r.need(columns...); err != nil {
		return rows{}, fmt.Errorf("query %s: %w", q.Name, err)
	}
	return r, nil
}

// held is the filter for engagements held in the months from first to last.
func (a *asker) held(first, last Month) analytics.Filter {
	f := a.filter
	f.From, f.To, f.Status = first.First(), last.Last(), []string{"held"}
	return f
}

// command is the command line that gives the numbers of a query.
func command(q queries.Query, f analytics.Filter, extra analytics.Args) string {
	var b strings.Builder
	b.WriteString("demarche query " + q.Name)
	values := f.Values()
	for key, value := range extra {
		values.Set(key, fmt.Sprint(value))
	}
	for _, p := range q.Params {
		if v := values.Get(p.Name); v != "" {
			b.WriteString(" --param " + shellWord(p.Name+"="+v))
		}
	}
	return b.String()
}

// shellWord quotes a word for a shell where it needs that.
func shellWord(s string) string {
	if !slices.ContainsFunc([]rune(s), func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("=,-_.:/", r))
	}) {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}
