package dashboard

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/dashboard/lang"
	"github.com/demarche/demarche/queries"
)

// faulty is the heading of a page of a user's query that can't be read or run.
const faulty = "This question has a fault"

// found is the query of a name.
func found(catalog queries.Catalog, name string) (queries.Query, error) {
	q, err := catalog.Get(name)
	var broken *queries.BrokenError
	switch {
	case errors.As(err, &broken):
		return q, broken
	case err != nil:
		return q, &unknownQuestion{failure{http.StatusNotFound, "There is no such question", "%s.", []any{capitalised(err.Error())}}}
	}
	return q, nil
}

// faultsOf are the faults of a user's file, a line each.
func faultsOf(l *lang.Language, err error) string {
	var one *queries.Error
	var all interface{ Unwrap() []error }
	switch {
	case errors.As(err, &all):
		var lines []string
		for _, e := range all.Unwrap() {
			lines = append(lines, faultsOf(l, e))
		}
		return strings.Join(lines, "\n")
	case errors.As(err, &one):
		return one.In(l.Say)
	}
	return err.Error()
}

var (
	lineOfError = regexp.MustCompile(`(?m)^LINE (\d+): (.*)\n( *)\^`)
	byteOfError = regexp.MustCompile(`error at byte (\d+): `)
)

// ownFault says where in a user's file an error of the database is. Users' files are the server's own people's: they may
// be told what the database said.
func ownFault(q queries.Query, err error) error {
	if errors.Is(err, context.DeadlineExceeded) {
		return failed(http.StatusServiceUnavailable, tooLong, "The question took longer than the 30 seconds that one may take, and was stopped. "+
			"A shorter period helps where it takes one; otherwise whoever wrote its SQL can make it count less, such as by a condition or by joining fewer rows.")
	}
	text, place := err.Error(), ""
	if at := byteOfError.FindStringSubmatch(text); at != nil {
		offset, _ := strconv.Atoi(at[1])
		line, column := q.Place(offset)
		place = fmt.Sprintf(":%d:%d", line, column)
		text = strings.Replace(text, at[0], "error: ", 1)
	}
	if at := lineOfError.FindStringSubmatch(text); at != nil {
		place = placeOf(q, at[1], at[2], len(at[3])-len("LINE : ")-len(at[1]))
		text = strings.TrimSpace(strings.Replace(text, at[0], "", 1))
	}
	return failed(http.StatusUnprocessableEntity, faulty, "%s: %s", q.Name+".sql"+place, strings.TrimPrefix(text, "query "+q.Name+": "))
}

// checkColumns compares the columns that a user's query gave with those of its header, by which pages and charts show them.
func checkColumns(q queries.Query, res analytics.Result) error {
	for i, c := range q.Columns {
		at := res.Index(c.Name)
		switch {
		case at < 0:
			names := make([]string, len(res.Columns))
			for j, given := range res.Columns {
				names[j] = given.Name
			}
			return failed(http.StatusUnprocessableEntity, faulty, "%s.sql:%d:1: the SQL gives no column %s; it gives %s", q.Name, q.ColumnLines[i], c.Name, strings.Join(names, ", "))
		case !c.Type.Fits(string(res.Columns[at].Type)):
			return failed(http.StatusUnprocessableEntity, faulty, "%s.sql:%d:1: column %s is %s, and the SQL gives %s; write %[3]s::%[4]s in the SQL, or declare another type",
				q.Name, q.ColumnLines[i], c.Name, c.Type, res.Columns[at].Type)
		}
	}
	return nil
}

// ownPeriods is the granularity of what a user's query gives over time: the one it was asked for, or that of its days. A chart has
// room for one value of each line in each period: to add up two would be a guess.
func ownPeriods(q queries.Query, res analytics.Result, asked string) (string, error) {
	x := q.Chart.Roles["x"]
	if column, ok := q.Column(x); !ok || column.Type != queries.Date {
		return asked, nil
	}
	granularity := cmp.Or(asked, chart.GranularityOf(daysOf(res, x)))
	type spot struct {
		first  time.Time
		series string
	}
	seen := map[spot]bool{}
	for _, r := range rowsOf(res) {
		if r.null(x) {
			continue
		}
		at := spot{first: chart.PeriodAt(r.day(x), granularity).First}
		for _, role := range []string{"series", "y"} {
			if name := q.Chart.Roles[role]; name != "" {
				at.series += " " + fmt.Sprint(r.res.Value(r.i, name))
			}
		}
		if seen[at] {
			return "", failed(http.StatusUnprocessableEntity, faulty, "%s.sql: the chart has one value for each %s, and the SQL gives several for %s; group by it, or name the column that parts them as series",
				q.Name, granularity, at.first.Format(time.DateOnly)+at.series)
		}
		seen[at] = true
	}
	return granularity, nil
}

// daysOf are the days that a column has.
func daysOf(res analytics.Result, column string) []time.Time {
	var out []time.Time
	for _, r := range rowsOf(res) {
		if !r.null(column) {
			out = append(out, r.day(column))
		}
	}
	return out
}

// placeOf is the place of a caret that the database set under a line, of which it shows a part where it is long.
func placeOf(q queries.Query, number, shown string, caret int) string {
	n, _ := strconv.Atoi(number)
	line := ""
	if lines := strings.Split(q.SQL, "\n"); n >= 1 && n <= len(lines) {
		line = lines[n-1]
	}
	part := strings.TrimSuffix(strings.TrimPrefix(shown, "..."), "...")
	if cut := len(shown) - len(strings.TrimPrefix(shown, "...")); cut > 0 {
		caret += strings.Index(line, part) - cut
	}
	return fmt.Sprintf(":%d:%d", n+q.FirstLine-1, max(caret, 0)+1)
}

// ownMenu are the user's queries by their sections, the faulty ones last.
func ownMenu(catalog queries.Catalog, current string, link func(name string) string) []menuGroup {
	var out []menuGroup
	at := map[string]int{}
	add := func(section, name, title string) {
		i, there := at[section]
		if !there {
			i = len(out)
			at[section] = i
			out = append(out, menuGroup{Name: section})
		}
		out[i].Items = append(out[i].Items, menuItem{ID: name, Name: title, Link: link(name), Current: name == current})
	}
	for _, q := range catalog.Own() {
		add(q.Section, q.Name, q.Title)
	}
	for _, b := range catalog.Broken() {
		add("Faulty", b.Name, b.Name+".sql")
	}
	return out
}
