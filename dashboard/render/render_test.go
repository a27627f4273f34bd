package render

import (
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// readAssets gives ECharts and the world map as the dashboard's build makes them.
func readAssets(t testing.TB) (script []byte, maps map[string][]byte) {
	t.Helper()
	dist := filepath.Join("..", "static", "dist")
	script, err := os.ReadFile(filepath.Join(dist, "echarts.min.js"))
	if err != nil {
		t.Skipf("the browser assets are not built, so nothing can be drawn: %v", err)
	}
	world, err := os.ReadFile(filepath.Join(dist, "world.json"))
	if err != nil {
		t.Fatal(err)
	}
	return script, map[string][]byte{"world": world}
}

var shared struct {
	once sync.Once
	r    *Renderer
	err  error
}

func renderer(t testing.TB) *Renderer {
	t.Helper()
	script, maps := readAssets(t)
	shared.once.Do(func() { shared.r, shared.err = New(script, maps) })
	if shared.err != nil {
		t.Fatal(shared.err)
	}
	return shared.r
}

func draw(t testing.TB, option string) string {
	t.Helper()
	svg, err := renderer(t).SVG(context.Background(), []byte(option), 640, 360)
	if err != nil {
		t.Fatal(err)
	}
	return string(svg)
}

func texts(t testing.TB, svg string) []string {
	t.Helper()
	var found []string
	dec := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			t.Fatalf("the drawing is no XML: %v", err)
		}
		if text, ok := token.(xml.CharData); ok {
			found = append(found, string(text))
		}
	}
}

const barOption = `{"title":{"text":"Engagements by country"},"tooltip":{"show":true},"toolbox":{"feature":{"saveAsImage":{}}},
	"xAxis":{"type":"category","data":["Korea 한국","Japan 日本","R&D <b>"]},"yAxis":{"type":"value"},
	"dataZoom":[{"type":"slider","start":0,"end":10}],
	"series":[{"type":"bar","data":[12,7,3],"itemStyle":{"color":{"type":"linear","x":0,"y":0,"x2":0,"y2":1,"colorStops":[{"offset":0,"color":"#246"},{"offset":1,"color":"#8ac"}]}}}]}`

func TestDrawingShowsEveryLabelAndNothingForTheMouse(t *testing.T) {
	all := strings.Join(texts(t, draw(t, barOption)), "\n")
	for _, label := range []string{"Engagements by country", "Korea 한국", "Japan 日本", "R&D <b>", "12"} {
		if !strings.Contains(all, label) {
			t.Errorf("label %q is missing in:\n%s", label, all)
		}
	}
}

func TestSameOptionGivesSameBytesInEveryRuntime(t *testing.T) {
	r := renderer(t)
	options := []string{barOption, graphOption, mapOption, heatOption(12, 10)}
	first := map[string]string{}
	for _, o := range options {
		first[o] = draw(t, o)
	}
	var wg sync.WaitGroup
	for range 6 {
		wg.Go(func() {
			for _, o := range options {
				svg, err := r.SVG(context.Background(), []byte(o), 640, 360)
				if err != nil || string(svg) != first[o] {
					t.Errorf("another drawing of the same option differs (error %v)", err)
				}
			}
		})
	}
	wg.Wait()
	script, maps := readAssets(t)
	fresh, err := New(script, maps)
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range options {
		svg, err := fresh.SVG(context.Background(), []byte(o), 640, 360)
		if err != nil || string(svg) != first[o] {
			t.Errorf("a fresh renderer draws the option differently (error %v)", err)
		}
	}
}

func TestTwoDrawingsInOnePageShareNoIDs(t *testing.T) {
	ids := func(svg string) map[string]bool {
		found := map[string]bool{}
		for _, part := range strings.Split(svg, ` id="`)[1:] {
			id, _, _ := strings.Cut(part, `"`)
			found[id] = true
		}
		return found
	}
	a, b := ids(draw(t, barOption)), ids(draw(t, strings.Replace(barOption, "12", "13", 1)))
	if len(a) == 0 {
		t.Fatal("the drawing has no ids: the test shows nothing")
	}
	for id := range a {
		if b[id] {
			t.Errorf("both drawings have an id %q", id)
		}
	}
}

func TestHostileNamesStayText(t *testing.T) {
	const hostile = `</script><img src=x onerror=alert(1)>"'&]]>`
	name, err := json.Marshal(hostile)
	if err != nil {
		t.Fatal(err)
	}
	option := `{"title":{"text":` + string(name) + `,"link":"javascript:alert(1)"},"legend":{"show":true},
		"xAxis":{"type":"category","data":[` + string(name) + `]},"yAxis":{},
		"series":[{"type":"bar","name":` + string(name) + `,"data":[{"value":1,"name":` + string(name) + `}],"label":{"show":true,"formatter":"{b}"}}]}`
	svg := draw(t, option)
	if !strings.Contains(strings.Join(texts(t, svg), "\n"), hostile) {
		t.Error("the name is not in the drawing as text")
	}
	for _, bad := range []string{"<img", "<script", "</script", "javascript:"} {
		if strings.Contains(svg, bad) {
			t.Errorf("the drawing contains %q", bad)
		}
	}
}

func TestHostileValuesOfAttributesAreRefused(t *testing.T) {
	for name, option := range map[string]string{
		"markup in a colour":    `{"xAxis":{"data":["a"]},"yAxis":{},"series":[{"type":"bar","data":[1],"itemStyle":{"color":"\"><script>alert(1)</script>"}}]}`,
		"an address in a fill":  `{"xAxis":{"data":["a"]},"yAxis":{},"series":[{"type":"bar","data":[1],"itemStyle":{"color":"url(http://example.org/x)"}}]}`,
		"a picture as a symbol": `{"xAxis":{"data":["a"]},"yAxis":{},"series":[{"type":"scatter","symbol":"image://http://example.org/x.png","data":[1]}]}`,
	} {
		svg, err := renderer(t).SVG(context.Background(), []byte(option), 300, 200)
		if err == nil && strings.ContainsAny(string(svg), "()") && strings.Contains(string(svg), "example.org") {
			t.Errorf("%s came through: %s", name, svg)
		}
		if err == nil && (strings.Contains(string(svg), "<script") || strings.Contains(string(svg), "<image")) {
			t.Errorf("%s came through: %s", name, svg)
		}
	}
}

func TestErrorsNameWhatFailed(t *testing.T) {
	for name, c := range map[string]struct {
		option        string
		width, height int
		want          string
	}{
		"an option that is no JSON":    {`{"series":`, 100, 100, "no JSON object"},
		"an option that is a list":     {`[1]`, 100, 100, "no JSON object"},
		"an option that is null":       {`null`, 100, 100, "null"},
		"a map nobody registered":      {`{"series":[{"type":"map","map":"moon"}]}`, 100, 100, `no map named "moon"`},
		"a series type nobody knows":   {`{"series":[{"type":"nonsense","data":[1]}]}`, 100, 100, "nonsense"},
		"a series without its axes":    {`{"series":[{"type":"bar","data":[1]}]}`, 100, 100, "ECharts says: "},
		"a size of nothing":            {`{}`, 0, 100, "outside 1 to 8192"},
		"nesting that would never end": {strings.Repeat(`{"a":`, 200000) + "1" + strings.Repeat("}", 200000), 100, 100, "depth"},
	} {
		_, err := renderer(t).SVG(context.Background(), []byte(c.option), c.width, c.height)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v does not say %q", name, err, c.want)
		}
	}
	draw(t, barOption) // the renderer still works
}

func TestScriptThatIsNotECharts(t *testing.T) {
	for script, want := range map[string]string{"var = 1": "compile ECharts", "throw new Error('broken')": "broken", "var x": "echarts is not defined"} {
		if _, err := New([]byte(script), nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("script %q: error %v does not say %q", script, err, want)
		}
	}
}

func TestDrawingStopsWithItsContext(t *testing.T) {
	r := renderer(t)
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	began := time.Now()
	_, err := r.SVG(ctx, []byte(heatOption(200, 200)), 2000, 2000)
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error is %v, not that the deadline passed", err)
	}
	if took := time.Since(began); took > 2*time.Second {
		t.Errorf("stopping took %v", took)
	}
	draw(t, barOption)
}
