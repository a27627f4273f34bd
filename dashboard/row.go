package dashboard

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
)

// row reads one row of a result by column names. Missing columns and NULL read as the zero value.
type row struct {
	res analytics.Result
	i   int
}

func rowsOf(res analytics.Result) []row {
	out := make([]row, len(res.Rows))
	for i := range out {
		out[i] = row{res, i}
	}
	return out
}

func (r row) text(column string) string {
	v, _ := r.res.Value(r.i, column).(string)
	return v
}

func (r row) int(column string) int64 {
	v, _ := r.res.Value(r.i, column).(int64)
	return v
}

// number is a count or a share.
func (r row) number(column string) float64 {
	if v, ok := r.res.Value(r.i, column).(float64); ok {
		return v
	}
	return float64(r.int(column))
}

func (r row) yes(column string) bool {
	v, _ := r.res.Value(r.i, column).(bool)
	return v
}

func (r row) null(column string) bool { return r.res.Value(r.i, column) == nil }

// day is a date; the zero time where there is none.
func (r row) day(column string) time.Time {
	v, _ := r.res.Value(r.i, column).(time.Time)
	return v
}

func (r row) list(column string) []string {
	items, _ := r.res.Value(r.i, column).([]any)
	out := make([]string, len(items))
	for i, item := range items {
		out[i] = fmt.Sprint(item)
	}
	return out
}

const longDay = "2 January 2006"

// date says a day, or the days from first to last, for people: "22 March 2017", "22–24 March 2017".
func (a *session) date(first, last time.Time) string {
	if first.IsZero() {
		return ""
	}
	if last.IsZero() || last.Equal(first) {
		return a.day(first)
	}
	if a.lang == nil && first.Year() == last.Year() && first.Month() == last.Month() {
		return strconv.Itoa(first.Day()) + "–" + last.Format(longDay)
	}
	return a.day(first) + " – " + a.day(last)
}

// written writes any value of a result for people. numeric says whether to set it flush right.
func (a *session) written(value any) (text string, numeric bool) {
	switch v := value.(type) {
	case nil:
		return "", false
	case int64:
		return chart.Number(float64(v)), true
	case float64:
		return strconv.FormatFloat(v, 'f', 2, 64), true
	case bool:
		if v {
			return a.say("yes"), false
		}
		return a.say("no"), false
	case time.Time:
		if v.Equal(v.Truncate(24 * time.Hour)) {
			return a.lang.Day(v, "2 Jan 2006"), false
		}
		return v.Format("2 Jan 2006 15:04"), false
	case []any:
		items := make([]string, len(v))
		for i, item := range v {
			items[i], _ = a.written(item)
		}
		return strings.Join(items, ", "), false
	}
	return fmt.Sprint(value), false
}

// headings are the columns whose name alone would not say enough.
var headings = map[string]string{
	"percent": "Share, %", "change_percent": "Change, %", "previous_percent": "Share before, %", "change_points": "Change, points", "previous_engagements": "Engagements before", "first_date": "First", "last_date": "Latest", "start_date": "Date", "times_longest": "Times the long interval",
	"country_name": "Country", "organization": "Organisation", "organizations": "Organisations", "current": "Now", "previous": "Before", "waited_days": "Days since", "longest_days": "Long interval, days",
	"usual_days": "Usually, days", "silent_days": "Silent, days", "official": "Identifier", "shown": "Shown as", "scored": "Measured by",
}

// heading makes a column's name fit for a table: "first_name" gives "First name".
func heading(column string) string {
	if name := headings[column]; name != "" {
		return name
	}
	return chart.Title(strings.ReplaceAll(column, "_", "-"))
}

// headingIn is heading in a result, where people have a title that is no title of a text.
func headingIn(res analytics.Result, column string) string {
	if column == "title" && res.Index("name") >= 0 {
		return "Office"
	}
	return heading(column)
}

// shellWord quotes a path for a command line that people copy.
func shellWord(path string) string {
	if strings.ContainsAny(path, " \t'\"$&;|<>()*?`\\") {
		return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
	}
	return path
}
