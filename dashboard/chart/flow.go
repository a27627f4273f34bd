package chart

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// end is one thing that links go from or to.
type end struct {
	Key, Name string
	Left      bool
	Value     float64 // of all its links
	Link, Tip string
}

// tie is one link between a left and a right end, by their keys.
type tie struct {
	From, To  string
	Value     float64
	Link, Tip string
}

// flows reads the ends, the heaviest first on both sides, and the links between them.
func (r rows) flows() (ends []end, ties []tie) {
	at, before := map[string]int{}, r.before()
	add := func(key, name string, left bool, value float64, link string) {
		i, known := at[key]
		if !known {
			i = len(ends)
			at[key] = i
			ends = append(ends, end{Key: key, Name: name, Left: left, Link: link})
		}
		ends[i].Value += value
	}
	for _, row := range r.values {
		from, to := r.query.Chart.Roles["from"], r.query.Chart.Roles["to"]
		left, right := text(row, r.index(from)), text(row, r.index(to))
		value := number(row, r.role("value"))
		leftName, rightName := text(row, r.role("source")), text(row, r.role("target"))
		add("l:"+left, leftName, true, value, r.leads(row, map[string]string{from: left}))
		add("r:"+right, rightName, false, value, r.opt.leads(map[string]string{to: right}))
		tip, _ := r.against(leftName+" – "+rightName+": "+r.count(value), row, before)
		ties = append(ties, tie{"l:" + left, "r:" + right, value, r.link(row, nil), tip})
	}
	slices.SortStableFunc(ends, func(a, b end) int {
		if a.Left != b.Left {
			return map[bool]int{true: -1, false: 1}[a.Left]
		}
		return cmp.Compare(b.Value, a.Value)
	})
	for i, e := range ends {
		ends[i].Tip = e.Name
	}
	return ends, ties
}

// leads is the address of the engagements that have all values of the set, and what the row is told apart by.
func (r rows) leads(row []any, set map[string]string) string {
	if within := r.query.Chart.Roles["within"]; within != "" {
		if value := text(row, r.index(within)); value != "" {
			set[within] = value
		}
	}
	return r.opt.leads(set)
}

// leads is the address of the engagements that have all values of the set; "" where marks lead nowhere.
func (o Options) leads(set map[string]string) string {
	if o.Link == nil {
		return ""
	}
	return o.Link(set)
}

// node and edge are what ECharts calls the ends and the links of a graph or a sankey.
type node struct {
	ID         string          `json:"id,omitempty"`
	Name       string          `json:"name"`
	X          *float64        `json:"x,omitempty"`
	Y          *float64        `json:"y,omitempty"`
	SymbolSize float64         `json:"symbolSize,omitempty"`
	ItemStyle  *opts.ItemStyle `json:"itemStyle,omitempty"`
	Label      any             `json:"label,omitempty"`
	Link       string          `json:"link,omitempty"`
	Tip        string          `json:"tip,omitempty"`
}

type edge struct {
	Source    string  `json:"source"`
	Target    string  `json:"target"`
	Value     float64 `json:"value"`
	LineStyle any     `json:"lineStyle,omitempty"`
	Link      string  `json:"link,omitempty"`
	Tip       string  `json:"tip,omitempty"`
}

const (
	networkStep  = 26  // pixels from one name to the next
	networkWidth = 560 // pixels between the columns
	networkNames = 340 // pixels for the names of both
	networkTop   = 40  // pixels above: lines bend upwards
)

// drawNetwork sets one side left, the other right, and joins them with lines as wide as their number is large: with
// forty names such a picture can still be read, where a cloud cannot.
func drawNetwork(r rows) ([]byte, error) {
	ends, ties := r.flows()
	sides := map[bool]int{}
	for _, e := range ends {
		sides[e.Left]++
	}
	height := float64(networkStep * max(sides[true], sides[false]))
	most, placed := 0.0, map[bool]int{}
	for _, e := range ends {
		most = math.Max(most, e.Value)
	}
	t := r.opt.Theme
	nodes := make([]node, len(ends))
	for i, e := range ends {
		placed[e.Left]++
		n := node{ID: e.Key, Name: e.Name, Link: e.Link, Tip: e.Tip, SymbolSize: math.Round(6 + 16*math.Sqrt(e.Value/most))}
		x, y, side := float64(networkWidth), height*(float64(placed[e.Left])-0.5)/float64(sides[e.Left]), "right"
		n.ItemStyle = &opts.ItemStyle{Color: t.Series[2]}
		if e.Left {
			x, side, n.ItemStyle = 0, "left", &opts.ItemStyle{Color: t.Accent}
		}
		n.X, n.Y = &x, &y
		n.Label = map[string]any{"show": true, "position": side, "color": t.Ink, "fontSize": 13}
		nodes[i] = n
	}
	heaviest := ties[0].Value
	edges := make([]edge, len(ties))
	for i, l := range ties {
		style := map[string]any{
			"width": math.Round(10*(0.6+9*l.Value/heaviest)) / 10, "curveness": 0.08, "opacity": 0.45, "color": t.Muted,
		}
		edges[i] = edge{l.From, l.To, l.Value, style, l.Link, l.Tip}
	}
	s := series{Cursor: "pointer", SingleSeries: charts.SingleSeries{
		Name: r.query.Title, Type: "graph", Layout: "none", Data: nodes, Links: edges,
		Left: "center", Top: strconv.Itoa(networkTop), Roam: opts.Bool(false),
	}}
	// The box has the shape of what is in it: ECharts would stretch circles to ellipses.
	s.Width, s.Height = networkWidth, height*(1-1/float64(max(sides[true], sides[false])))
	s.Emphasis = &opts.Emphasis{Focus: "adjacency"}
	base := charts.NewGraph()
	base.SetGlobalOptions(charts.WithLegendOpts(opts.Legend{Show: opts.Bool(false)}))
	return finish(base.BaseConfiguration, t, []series{s}, meta{Height: int(height) + networkTop + 16, Width: networkWidth + networkNames}, nil)
}

const sankeyStep = 30

// drawSankey draws what goes with what as streams.
func drawSankey(r rows) ([]byte, error) {
	ends, ties := r.flows()
	t := r.opt.Theme
	sides := map[bool]int{}
	nodes := make([]node, len(ends))
	for i, e := range ends {
		colour := t.Series[sides[e.Left]%len(t.Series)]
		position := "left"
		if e.Left {
			colour, position = t.Muted, "right"
		}
		sides[e.Left]++
		nodes[i] = node{Name: e.Key, Link: e.Link, Tip: e.Tip,
			ItemStyle: &opts.ItemStyle{Color: colour},
			Label:     map[string]any{"show": true, "position": position, "formatter": e.Name, "color": t.Ink, "fontSize": 13, "textBorderColor": t.Surface, "textBorderWidth": 3}}
	}
	edges := make([]edge, len(ties))
	for i, l := range ties {
		edges[i] = edge{l.From, l.To, l.Value, map[string]any{"color": "target", "opacity": 0.4}, l.Link, l.Tip}
	}
	s := series{Cursor: "pointer", SingleSeries: charts.SingleSeries{
		Name: r.query.Title, Type: "sankey", Data: nodes, Links: edges, Left: "4", Right: "4", Top: "8", Bottom: "8",
	}}
	s.Emphasis = &opts.Emphasis{Focus: "adjacency"}
	base := charts.NewSankey()
	base.SetGlobalOptions(charts.WithLegendOpts(opts.Legend{Show: opts.Bool(false)}))
	height := 40 + sankeyStep*max(sides[true], sides[false])
	return finish(base.BaseConfiguration, t, []series{s}, meta{Height: height, Width: 620}, nil)
}
