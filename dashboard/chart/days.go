package chart

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"github.com/demarche/demarche/dashboard/lang"
)

const (
	dayCell  = 16 // pixels of a day
	weekdays = 46 // pixels for the names of the days of the week
	yearTop  = 24 // pixels above the first calendar, for the names of the months
	yearStep = 7*dayCell + 48
	mostDays = 4 // calendars of a year, the latest
)

// drawCalendar draws one calendar a year, a cell a day, the latest year on top.
func drawCalendar(r rows) ([]byte, error) {
	t := r.opt.Theme
	most := 0.0
	byYear, byDay := map[int][]datum{}, map[string]datum{}
	for _, row := range r.values {
		day, ok := row[r.role("day")].(time.Time)
		if !ok {
			continue
		}
		value := number(row, r.role("value"))
		most = math.Max(most, value)
		iso := day.Format(time.DateOnly)
		byDay[iso] = datum{
			Value: []any{iso, value}, Tip: r.opt.Lang.Day(day, "Monday, 2 January 2006") + ": " + r.count(value),
			Link: r.opt.leads(map[string]string{"from": iso, "to": iso}),
		}
		byYear[day.Year()] = append(byYear[day.Year()], byDay[iso])
	}
	var calendars, years []any
	var all []series
	scale := r.classes(most)
	for _, year := range r.calendarYears() {
		s := series{Cursor: "pointer", SingleSeries: charts.SingleSeries{Name: fmt.Sprint(year), Type: "heatmap", CoordSystem: "calendar", Data: byYear[year]}}
		s.CalendarIndex = len(calendars)
		scale.Series = append(scale.Series, len(all))
		all = append(all, s)
		if marked := r.markedDays(year, byDay); marked != nil {
			signs := r.signs(marked)
			signs.CoordSystem, signs.CalendarIndex = "calendar", len(calendars)
			all = append(all, signs)
		}
		top := yearTop + yearStep*len(calendars)
		years = append(years, yearName(t, year, top))
		calendars = append(calendars, oneCalendar(r.opt.Lang, t, year, top))
	}
	base := charts.NewGraph() // the only kind of go-echarts that brings no axes along
	base.SetGlobalOptions(charts.WithLegendOpts(opts.Legend{Show: opts.Bool(false)}))
	height := yearTop + yearStep*len(calendars) + 16
	return finish(base.BaseConfiguration, t, all, meta{Height: height, Width: weekdays + 16 + 54*dayCell},
		map[string]any{"calendar": calendars, "title": years, "visualMap": scale})
}

// calendarYears are the years that have a calendar, the latest first.
func (r rows) calendarYears() []int {
	var years []int
	for _, row := range r.values {
		if day, ok := row[r.role("day")].(time.Time); ok && !slices.Contains(years, day.Year()) {
			years = append(years, day.Year())
		}
	}
	slices.Sort(years)
	slices.Reverse(years)
	return years[:min(len(years), mostDays)]
}

func oneCalendar(l *lang.Language, t Theme, year, top int) any {
	label := map[string]any{"color": t.Muted, "fontSize": 12, "nameMap": strings.Fields(l.Say("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"))}
	day := map[string]any{"color": t.Muted, "fontSize": 11, "firstDay": 1, "nameMap": strings.Fields(l.Say("Sun Mon Tue Wed Thu Fri Sat"))}
	return map[string]any{
		"range": fmt.Sprint(year), "top": top, "left": weekdays, "cellSize": []int{dayCell, dayCell},
		"splitLine": map[string]any{"lineStyle": map[string]any{"color": t.Muted, "width": 1}},
		"itemStyle": map[string]any{"color": t.Surface, "borderColor": t.Line, "borderWidth": 0.5},
		"dayLabel":  day, "monthLabel": label, "yearLabel": map[string]any{"show": false},
	}
}

// yearName stands where a calendar begins: a narrow page shows no more of it until it is scrolled.
func yearName(t Theme, year, top int) any {
	return map[string]any{
		"text": fmt.Sprint(year), "left": 0, "top": top - yearTop + 3, "padding": 0, // on a line with the months
		"textStyle": map[string]any{"color": t.Ink, "fontFamily": t.Font, "fontSize": 15, "fontWeight": 600},
	}
}
