package chart

import (
	_ "embed"
	"math"
	"slices"
	"strings"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// WorldMap is the name that the map must be registered under before an option with meta.Map is drawn: GeoJSON with a
// property "name" that holds ISO 3166-1 alpha-3 codes, longitudes and latitudes in degrees.
const WorldMap = "world"

// place is one country, or one point, of the map.
type place struct {
	Code      string // alpha-3; "" for a point that is no country
	Name      string
	Value     float64
	Latitude  float64 // degrees north
	Longitude float64 // degrees east
	Located   bool    // whether there is a latitude and a longitude
	Link, Tip string
}

//go:embed small_states.txt
var smallStatesText string

// isSmall says whether a country is too small to be seen, or clicked, as an area of a world map.
func isSmall(code string) bool {
	return slices.Contains(strings.Fields(smallStatesText), code)
}

// geo is the map itself; the fields are those that go-echarts lacks.
type geo struct {
	opts.GeoComponent
	Roam           bool           `json:"roam"`
	Silent         bool           `json:"silent,omitempty"`
	Left           int            `json:"left"`
	Right          int            `json:"right"`
	Top            int            `json:"top"`
	Bottom         int            `json:"bottom"`
	PreserveAspect string         `json:"preserveAspect"`
	NameProperty   string         `json:"nameProperty"`
	BoundingCoords [2][2]float64  `json:"boundingCoords"`
	Label          map[string]any `json:"label"`
	Emphasis       map[string]any `json:"emphasis"`
	Select         map[string]any `json:"select"`
}

func worldGeo(t Theme) geo {
	hidden := map[string]any{"show": false}
	return geo{
		GeoComponent:   opts.GeoComponent{Map: WorldMap, ItemStyle: &opts.ItemStyle{AreaColor: t.Land, BorderColor: t.Surface, BorderWidth: 0.6}},
		PreserveAspect: "contain", NameProperty: "name", BoundingCoords: [2][2]float64{{-180, 84}, {180, -57}}, Label: hidden,
		Emphasis: map[string]any{"label": hidden, "itemStyle": map[string]any{"areaColor": t.Line, "borderColor": t.Ink}},
		Select:   map[string]any{"disabled": true},
	}
}

const (
	mapHeight    = 440
	legendHeight = 40 // of the classes of colour under a map
)

// world colours the countries by value. Small states with a value are drawn as dots over the areas.
func (r rows) world(places []place) ([]byte, error) {
	t, name := r.opt.Theme, r.query.Title
	most := 0.0
	var areas, dots []datum
	for _, p := range places {
		most = math.Max(most, p.Value)
		areas = append(areas, datum{Name: p.Code, Value: p.Value, Link: p.Link, Tip: p.Tip})
		if p.Located && p.Value > 0 && isSmall(p.Code) {
			dots = append(dots, dot(p))
		}
	}
	slices.SortStableFunc(dots, func(a, b datum) int { return strings.Compare(a.Name, b.Name) })
	zero := 0
	all := []series{
		{GeoIndex: &zero, SingleSeries: charts.SingleSeries{Name: name, Type: "map", MapType: WorldMap, Data: areas}},
		{SingleSeries: charts.SingleSeries{
			Name: name, Type: "scatter", CoordSystem: "geo", Data: dots, SymbolSize: 11,
			ItemStyle: &opts.ItemStyle{BorderColor: t.Ink, BorderWidth: 1},
		}},
	}
	area := worldGeo(t)
	area.Bottom = legendHeight
	return finishMap(t, area, all, map[string]any{"visualMap": r.classes(most)})
}

// points draws a dot for each place, its area in step with the value.
func points(t Theme, name string, places []place) ([]byte, error) {
	most := 1.0
	for _, p := range places {
		most = math.Max(most, p.Value)
	}
	var data []any
	for _, p := range places {
		if !p.Located || p.Value <= 0 {
			continue
		}
		data = append(data, sizedDatum{dot(p), math.Round(6 + 26*math.Sqrt(p.Value/most))})
	}
	s := series{SingleSeries: charts.SingleSeries{
		Name: name, Type: "scatter", CoordSystem: "geo", Data: data,
		ItemStyle: &opts.ItemStyle{Color: t.Accent, BorderColor: t.Surface, BorderWidth: 1, Opacity: opts.Float(0.8)},
	}}
	area := worldGeo(t)
	area.Silent = true // the land has nothing to tell
	return finishMap(t, area, []series{s}, nil)
}

func dot(p place) datum {
	name := p.Code
	if name == "" {
		name = p.Name
	}
	return datum{Name: name, Value: []float64{p.Longitude, p.Latitude, p.Value}, Link: p.Link, Tip: p.Tip}
}

func finishMap(t Theme, area geo, all []series, extra map[string]any) ([]byte, error) {
	chart := charts.NewGeo()
	chart.SetGlobalOptions(charts.WithLegendOpts(opts.Legend{Show: opts.Bool(false)}))
	with := map[string]any{"geo": area}
	for key, value := range extra {
		with[key] = value
	}
	return finish(chart.BaseConfiguration, t, all, meta{Height: mapHeight, Map: true}, with)
}
