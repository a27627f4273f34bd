package render

import (
	"math"
	"strconv"
	"strings"
	"testing"
)

func TestCleanRefusesWhatHasNoPlaceInAStillChart(t *testing.T) {
	for name, svg := range map[string]string{
		"a script":              `<svg><script>alert(1)</script></svg>`,
		"a picture":             `<svg><image href="http://example.org/x.png"/></svg>`,
		"a link":                `<svg><a href="http://example.org"><text>x</text></a></svg>`,
		"foreign markup":        `<svg><foreignObject/></svg>`,
		"a style sheet":         `<svg><style>@import "x"</style></svg>`,
		"another name space":    `<svg><x:path xmlns:x="http://example.org"/></svg>`,
		"a fill from elsewhere": `<svg><path fill="url(http://example.org/x)"/></svg>`,
		"two addresses":         `<svg><path fill="url(#a) url(http://x)"/></svg>`,
		"a cut end":             `<svg><g><path/></g>`,
		"crossed ends":          `<svg><g><text></g></text></svg>`,
		"no element":            `hello`,
		"a page":                `<html></html>`,
	} {
		if out, err := clean(svg, "c-"); err == nil {
			t.Errorf("%s came through as %s", name, out)
		}
	}
}

func TestCleanKeepsTheDrawingAndLeavesOutTheRest(t *testing.T) {
	got, err := clean(`<svg width="9" onload="x()"><defs><clipPath id="zr7-c0"><path d="M1.23456 -0.001"/></clipPath></defs>`+
		`<g clip-path="url(#zr7-c0)" class="zr7-cls-1" ecmeta_x="1"><text style="font-size:9px;font-weight: 600;font-family:sans-serif;fill:url(//example.org)">a &lt;b&gt; &amp; c</text></g></svg>`, "p-")
	if err != nil {
		t.Fatal(err)
	}
	want := `<svg xmlns="http://www.w3.org/2000/svg" font-family="` + FontFamily + `" width="9"><defs><clipPath id="p-0"><path d="M1.23 -0"></path></clipPath></defs>` +
		`<g clip-path="url(#p-0)"><text font-size="9" font-weight="600">a &lt;b&gt; &amp; c</text></g></svg>`
	if string(got) != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func FuzzClean(f *testing.F) {
	f.Add(`<svg><path d="M0 0"/></svg>`)
	f.Add(`<svg><text>&#x0;</text></svg>`)
	f.Add(`<svg><!-- --><?x?><![CDATA[<script>]]></svg>`)
	f.Fuzz(func(t *testing.T, svg string) {
		out, err := clean(svg, "c-")
		if err != nil {
			return
		}
		again, err := clean(string(out), "c-")
		if err != nil {
			t.Fatalf("cleaned %q is refused: %v", out, err)
		}
		if strings.Contains(strings.ToLower(string(again)), "<script") {
			t.Fatalf("a script came through: %q", again)
		}
	})
}

func TestNumbersOfPathsAreRounded(t *testing.T) {
	for in, want := range map[string]string{
		"M1.23456 7L-0.004 3": "M1.23 7L-0 3", "M10 20.005A5 5 0 0 1 3 4Z": "M10 20.01A5 5 0 0 1 3 4Z", "5-0.001": "5-0",
		"M1e-7 2": "M0 2", "M1.5.5": "M1.5.5", "MNaN 0": "MNaN 0", "": "", "-": "-",
	} {
		if got := roundNumbers(in); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}

func TestTextIsMeasuredByRealLetters(t *testing.T) {
	m, err := newMetrics()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text, font string
		want       float64 // pixels, as browsers give for Arial and for Korean fonts
	}{
		{"United States of America", "12px sans-serif", 132.5}, {"United States of America", "bold 12px sans-serif", 141.9},
		{"Côte d'Ivoire", "12px sans-serif", 67.8}, {"외교부", "20px sans-serif", 60}, {"", "12px x", 0}, {"e\u0301", "12px x", 6.9}, {"MMMM", "x", 40},
	} {
		if got := m.width(c.text, c.font); math.Abs(got-c.want) > 0.05*c.want {
			t.Errorf("%q in %s is %s wide, want about %s", c.text, c.font, strconv.FormatFloat(got, 'f', 1, 64), strconv.FormatFloat(c.want, 'f', 1, 64))
		}
	}
}

// longestStep is the widest step from one point of a drawing's paths to the next, in pixels to the right or left.
func longestStep(svg string) float64 {
	longest := 0.0
	for _, path := range strings.Split(svg, ` d="`)[1:] {
		path, _, _ = strings.Cut(path, `"`)
		for _, ring := range strings.Split(path, "M") {
			before := math.NaN()
			for _, point := range strings.Split(strings.TrimSuffix(ring, "Z"), "L") {
				x, err := strconv.ParseFloat(strings.Fields(point + " none")[0], 64)
				if err != nil {
					continue
				}
				if step := math.Abs(x - before); step > longest {
					longest = step
				}
				before = x
			}
		}
	}
	return longest
}

func TestNoBorderOfTheWorldMapRunsAcrossIt(t *testing.T) {
	const across = 320 // half of the drawing
	if got := longestStep(draw(t, mapOption)); got == 0 || got > across {
		t.Errorf("the longest step of a border is %v pixels", got)
	}
	script, _ := readAssets(t)
	uncut := `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"FJI"},"geometry":{"type":"Polygon","coordinates":[[[179,-16],[-179,-16],[-179,-18],[179,-18],[179,-16]]]}},
		{"type":"Feature","properties":{"name":"USA"},"geometry":{"type":"Polygon","coordinates":[[[-120,30],[-80,30],[-80,48],[-120,48],[-120,30]]]}}]}`
	r, err := New(script, map[string][]byte{"world": []byte(uncut)})
	if err != nil {
		t.Fatal(err)
	}
	svg, err := r.SVG(t.Context(), []byte(mapOption), 640, 360)
	if err != nil {
		t.Fatal(err)
	}
	if got := longestStep(string(svg)); got <= across {
		t.Errorf("a ring that is not cut has steps of %v pixels at the most: this test would not notice one", got)
	}
}
