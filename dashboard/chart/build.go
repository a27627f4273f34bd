package chart

import (
	"errors"
	"fmt"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/lang"
	"github.com/demarche/demarche/queries"
)

// Options say how a chart is drawn and where its marks lead.
type Options struct {
	Theme       Theme
	Lang        *lang.Language // nil for English
	Granularity string         // as of PeriodAt: the length of a period on a time axis
	From, To    time.Time      // bounds of the filter, both inside; zero where open
	Today       time.Time      // the period of this day is not over; zero marks none
	Before      *Before        // what the figures are set against; nil for nothing
	Earlier     *Period        // days of the period that changes are against: what is no more leads there; nil for none
	Marks       []Mark         // days to draw on time axes, those first whose labels matter most
	Unmarked    int            // changes of minister before those of Marks, which are too many to draw
	Shares      *Shares        // what values are percent of, where they are shares of all engagements; nil where they are not
	// Link gives the address for a mark, from filter names ("country", "from") to values; nil gives marks no address.
	Link func(set map[string]string) string
}

// ErrTable is what Build gives for queries that are best read as a table or as figures, not as a chart.
var ErrTable = errors.New("this query has no chart: it is shown as a table")

// draws has a function for each kind of chart of package queries.
var draws = map[string]func(rows) ([]byte, error){
	"bar":     drawBar,
	"line":    drawLine,
	"stacked": drawStacked,
	"heatmap": drawHeatmap,
	"map":     drawMap,
	"points":  drawPoints,
	"change":  drawChange,

	"network":     drawNetwork,
	"sankey":      drawSankey,
	"calendar":    drawCalendar,
	"calibration": drawCalibration,
}

// Drawable says whether queries of this kind of chart have one to draw.
func Drawable(kind string) bool { return draws[kind] != nil }

// Build makes the ECharts option, as JSON, for a result of the query. Besides what ECharts knows, the option has a key
// "demarche" with the height in pixels that suits it, whether it needs the world map, and whether it is empty.
// A result without rows gives an option that says so.
func Build(q queries.Query, res analytics.Result, opt Options) ([]byte, error) {
	draw := draws[q.Chart.Kind]
	if draw == nil {
		return nil, ErrTable
	}
	if opt.Theme.Name == "" {
		opt.Theme = Light()
	}
	if opt.Lang.Tag() == "ko" {
		opt.Theme.Font = koreanFont
	}
	r := rows{q, res.Columns, res.Rows, opt}
	if r.nothing() {
		return empty(opt.Theme, r.nothingSays())
	}
	out, err := draw(r)
	if err != nil {
		return nil, fmt.Errorf("chart of query %s: %w", q.Name, err)
	}
	return out, nil
}

// nothing says whether there is nothing to draw: no rows, or no number in them above or below zero.
func (r rows) nothing() bool {
	value, previous, size := r.role("value"), r.role("previous"), r.role("size")
	for _, row := range r.values {
		if number(row, value) != 0 || number(row, previous) != 0 || number(row, size) != 0 {
			return false
		}
	}
	return true
}

// nothingSays tells why there is nothing to draw: filters, where the query knows them.
func (r rows) nothingSays() string {
	if _, filtered := r.query.Param("country"); filtered {
		return r.opt.Lang.Say("No engagements match these filters")
	}
	return r.opt.Lang.Say("There is nothing to show yet")
}
