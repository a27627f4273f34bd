package report

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/demarche/demarche/dashboard/chart"
)

func head(text string) Cell    { return Cell{Text: text} }
func numberHead(s string) Cell { return Cell{Text: s, Number: true} }
func numberCell(n int) Cell    { return Cell{Text: chart.Number(float64(n)), Number: true} }
func strongNumber(n int) Cell {
	return Cell{Text: chart.Number(float64(n)), Number: true, Strong: true}
}
func refsCell(refs []int) Cell   { return Cell{Refs: refs} }
func capped[T any](list []T) []T { return list[:min(len(list), mostRows)] }

// monthsTable has a column for each of the thirteen months and a row for each kind, and one for all.
func (a *asker) monthsTable() (Table, error) {
	first := a.month.Add(-12)
	r, err := a.rows("engagements-by-month", a.held(first, a.month), nil, "period", "kind", "held")
	if err != nil {
		return Table{}, err
	}
	t := Table{Head: []Cell{head("Kind")}}
	var months []time.Time
	for m := first; !a.month.First().Before(m.First()); m = m.Add(1) {
		months = append(months, m.First())
		t.Head = append(t.Head, numberHead(m.First().Format("Jan 06")))
	}
	var kinds []string
	numbers := map[string][]int{}
	all := make([]int, len(months))
	for _, row := range r.list {
		kind, at := r.text(row, "kind"), slices.IndexFunc(months, r.date(row, "period").Equal)
		if at < 0 {
			continue
		}
		if numbers[kind] == nil {
			kinds = append(kinds, kind)
			numbers[kind] = make([]int, len(months))
		}
		numbers[kind][at] = r.number(row, "held")
		all[at] += r.number(row, "held")
	}
	for _, kind := range kinds {
		t.Rows = append(t.Rows, numbersRow(capitalized(kindNouns[kind][1]), numbers[kind], numberCell))
	}
	if len(kinds) > 0 {
		t.Rows = append(t.Rows, numbersRow("All", all, strongNumber))
	}
	return t, nil
}

func numbersRow(name string, numbers []int, cell func(int) Cell) []Cell {
	row := []Cell{head(name)}
	for _, n := range numbers {
		row = append(row, cell(n))
	}
	return row
}

// rankingTable has the month, the month before and the last twelve months, as far as the snapshot reaches back.
func (a *asker) rankingTable(what string, list []ranked, d Data) Table {
	before, year := d.covers(a.month.Add(-1)), d.covers(a.month.Add(-11))
	t := Table{Caption: caption(len(list)), Head: []Cell{head(what), numberHead(a.month.First().Format("Jan 06"))}}
	if before {
		t.Head = append(t.Head, numberHead(a.month.Add(-1).First().Format("Jan 06")))
	}
	if year {
		t.Head = append(t.Head, numberHead("12 months"))
	}
	t.Head = append(t.Head, head("No."))
	for _, r := range capped(list) {
		row := []Cell{head(r.name), strongNumber(r.now)}
		if before {
			row = append(row, numberCell(r.before))
		}
		if year {
			row = append(row, numberCell(r.year))
		}
		t.Rows = append(t.Rows, append(row, refsCell(r.refs)))
	}
	return t
}

func peopleTable(list []ranked) Table {
	t := Table{Caption: caption(len(list)), Head: []Cell{head("Name"), head("Office"), numberHead("Held"), head("No.")}}
	for _, r := range capped(list) {
		t.Rows = append(t.Rows, []Cell{head(r.name), head(r.office()), strongNumber(r.now), refsCell(r.refs)})
	}
	return t
}

// office is the office of an official and whom it serves, unless the office says that itself.
func (r ranked) office() string {
	switch {
	case r.note == "":
		return r.where
	case strings.Contains(r.note, r.where):
		return r.note
	}
	return r.note + ", " + r.where
}

// caption says how many lines are left out.
func caption(n int) string {
	if n <= mostRows {
		return ""
	}
	return fmt.Sprintf("The first %d of %d", mostRows, n)
}
