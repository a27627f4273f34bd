// Package render draws ECharts options as SVG without a browser: ECharts runs in goja, labels are measured with the
// metrics of a real font, and what comes out is cleaned until it can stand inside any page.
//
// The drawings are still: what only serves the mouse (tooltips, tool boxes, zoom sliders, animation) is left out.
// The same option gives the same bytes, on every run and in every runtime of the pool.
package render

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime"

	"github.com/dop251/goja"
)

// Largest drawing that is made, in pixels a side, and largest option, in bytes.
const (
	maxSide   = 8192
	maxOption = 32 << 20
)

// maxRuntimes bounds the pool: a runtime with ECharts and a world map holds tens of megabytes.
const maxRuntimes = 4

// Renderer draws options. It is safe for concurrent use; at most a handful of drawings are made at a time.
type Renderer struct {
	program *goja.Program
	maps    map[string]string // GeoJSON by map name
	text    *metrics
	slots   chan struct{} // one token for each drawing under way
	idle    chan *machine // runtimes that wait for the next drawing
}

// New compiles ECharts (script is its UMD bundle) and checks that it starts. maps holds GeoJSON by the name that
// options use for it, such as "world"; rings that cross the antimeridian must have been cut.
func New(script []byte, maps map[string][]byte) (*Renderer, error) {
	program, err := goja.Compile("echarts", string(script), false)
	if err != nil {
		return nil, fmt.Errorf("compile ECharts: %w", err)
	}
	text, err := newMetrics()
	if err != nil {
		return nil, fmt.Errorf("read the font metrics: %w", err)
	}
	n := min(runtime.GOMAXPROCS(0), maxRuntimes)
	r := &Renderer{program: program, maps: map[string]string{}, text: text, slots: make(chan struct{}, n), idle: make(chan *machine, n)}
	for name, geo := range maps {
		if !json.Valid(geo) {
			return nil, fmt.Errorf("map %q is no GeoJSON", name)
		}
		r.maps[name] = string(geo)
	}
	m, err := r.start()
	if err != nil {
		return nil, err
	}
	r.idle <- m
	return r, nil
}

// SVG draws option, the JSON of an ECharts option, width by height pixels large. The result is one <svg> element,
// well-formed XML without scripts, links, images, styles or event handlers; its ids are its own, so that several
// drawings can stand in one page. When ctx ends the drawing stops and the error wraps ctx's.
func (r *Renderer) SVG(ctx context.Context, option []byte, width, height int) ([]byte, error) {
	if err := check(option, width, height); err != nil {
		return nil, fmt.Errorf("draw chart: %w", err)
	}
	select {
	case r.slots <- struct{}{}:
		defer func() { <-r.slots }()
	case <-ctx.Done():
		return nil, fmt.Errorf("wait to draw chart: %w", context.Cause(ctx))
	}
	raw, err := r.draw(ctx, string(option), width, height)
	if err != nil {
		return nil, fmt.Errorf("draw chart: %w", err)
	}
	svg, err := clean(raw, idPrefix(option, width, height))
	if err != nil {
		return nil, fmt.Errorf("clean the drawing: %w", err)
	}
	return svg, nil
}

func check(option []byte, width, height int) error {
	if width < 1 || height < 1 || width > maxSide || height > maxSide {
		return fmt.Errorf("a size of %d by %d pixels is outside 1 to %d", width, height, maxSide)
	}
	if len(option) > maxOption {
		return fmt.Errorf("the option has %d bytes, more than %d", len(option), maxOption)
	}
	var object map[string]json.RawMessage // also bounds the nesting, which goja's own reader does not
	if err := json.Unmarshal(option, &object); err != nil {
		return fmt.Errorf("the option is no JSON object: %w", err)
	}
	if object == nil {
		return errors.New("the option is null")
	}
	return nil
}

// draw takes a runtime from the pool and gives it back only if the drawing went well: after an error its state is
// not known.
func (r *Renderer) draw(ctx context.Context, option string, width, height int) (string, error) {
	var m *machine
	select {
	case m = <-r.idle:
	default:
		var err error
		if m, err = r.start(); err != nil {
			return "", err
		}
	}
	raw, err := m.draw(ctx, option, width, height)
	if err != nil {
		return "", err
	}
	m.uses++
	if m.uses < maxUses {
		r.idle <- m // never full: each drawing under way holds a slot
	}
	return raw, nil
}
