package render

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"math/rand"
	"slices"
	"time"

	"github.com/dop251/goja"
)

//go:embed still.js
var stillJS string

// maxUses is how many drawings a runtime makes before it is let go, so that whatever ECharts keeps does not pile up.
const maxUses = 500

// maxDepth bounds the calls within JavaScript; without it a runaway recursion ends the process.
const maxDepth = 4000

// machine is one JavaScript runtime with ECharts in it. It serves one drawing at a time.
type machine struct {
	vm   *goja.Runtime
	call goja.Callable
	uses int
}

// start makes a runtime, runs ECharts in it and registers the maps.
func (r *Renderer) start() (m *machine, err error) {
	defer rescue(&err)
	vm := goja.New()
	vm.SetMaxCallStackSize(maxDepth)
	vm.SetTimeSource(func() time.Time { return time.Unix(0, 0).UTC() })
	nothing := func() int { return 0 }
	for _, timer := range []string{"setTimeout", "setInterval", "clearTimeout", "clearInterval"} {
		if err := vm.Set(timer, nothing); err != nil {
			return nil, fmt.Errorf("set up the timers: %w", err)
		}
	}
	if _, err := vm.RunProgram(r.program); err != nil {
		return nil, fmt.Errorf("start ECharts: %w", plain(err))
	}
	setUp, err := vm.RunScript("still.js", stillJS)
	if err != nil {
		return nil, fmt.Errorf("set up ECharts: %w", plain(err))
	}
	function, _ := goja.AssertFunction(setUp)
	drawing, err := function(goja.Undefined(), vm.ToValue(r.text.width), vm.ToValue(r.sortedMaps()))
	if err != nil {
		return nil, fmt.Errorf("set up ECharts: %w", plain(err))
	}
	call, _ := goja.AssertFunction(drawing)
	return &machine{vm: vm, call: call}, nil
}

// sortedMaps lists name and GeoJSON in turn, in an order that does not change.
func (r *Renderer) sortedMaps() []string {
	var names []string
	for name := range r.maps {
		names = append(names, name)
	}
	slices.Sort(names)
	var list []string
	for _, name := range names {
		list = append(list, name, r.maps[name])
	}
	return list
}

// draw returns the SVG as ECharts writes it.
func (m *machine) draw(ctx context.Context, option string, width, height int) (svg string, err error) {
	defer rescue(&err)
	if ctx.Err() != nil {
		return "", context.Cause(ctx)
	}
	done := context.AfterFunc(ctx, func() { m.vm.Interrupt(context.Cause(ctx)) })
	defer done()
	// Layouts that begin at random begin at the same place each time.
	m.vm.SetRandSource(rand.New(rand.NewSource(1)).Float64)
	value, err := m.call(goja.Undefined(), m.vm.ToValue(option), m.vm.ToValue(width), m.vm.ToValue(height))
	if err != nil {
		return "", plain(err)
	}
	if !done() { // the interrupt came just after the drawing: the runtime must not be used again
		return "", context.Cause(ctx)
	}
	return value.String(), nil
}

// plain turns goja's errors into short ones: the message without the stack, or the cause of an interrupt.
func plain(err error) error {
	var stopped *goja.InterruptedError
	if errors.As(err, &stopped) {
		if cause, ok := stopped.Value().(error); ok {
			return fmt.Errorf("stopped: %w", cause)
		}
		return errors.New("stopped")
	}
	var deep *goja.StackOverflowError
	if errors.As(err, &deep) {
		return errors.New("ECharts called itself too deeply")
	}
	var thrown *goja.Exception
	if errors.As(err, &thrown) {
		return fmt.Errorf("ECharts says: %s", thrown.Value().String())
	}
	return err
}

// rescue turns a panic inside the JavaScript engine into an error.
func rescue(err *error) {
	if v := recover(); v != nil {
		*err = fmt.Errorf("the JavaScript engine failed: %v", v)
	}
}
