package dashboard

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"net/http"
	"strings"

	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/dashboard/render"
)

func newRenderer() (*render.Renderer, error) {
	script, maps, err := DrawingFiles()
	if err != nil {
		return nil, err
	}
	return render.New(script, maps)
}

// picture gives a chart as a drawing of its own, with its question, its unit and its filters above it.
func (s *server) picture(w http.ResponseWriter, r *http.Request) error {
	return s.export(w, r, "image/svg+xml", func(a *session, asked question) ([]byte, error) {
		if !chart.Drawable(asked.query.Chart.Kind) {
			return nil, errNoChart
		}
		a.narrow(asked.query)
		if _, err := a.filterView("", nil); err != nil { // says the filter in words
			return nil, err
		}
		q, res, opt, err := a.chartable(asked.query.Name, asked.args, asked.view)
		if err != nil {
			return nil, err
		}
		opt.Theme = chart.ThemeNamed(r.URL.Query().Get("scheme"))
		option, err := chart.Build(q, res, opt)
		if err != nil {
			return nil, err
		}
		svg, err := s.drawn(r, option, q.Question, capitalised(a.unit(q, opt)), a.markNote(opt), opt.Theme)
		if err == nil {
			w.Header().Set("Content-Disposition", `inline; filename="`+q.Name+`.svg"`)
		}
		return svg, err
	})
}

// Sizes of a picture in pixels.
const (
	pictureWidth = 960
	captionRoom  = 64 // above the chart, for a title and a line
	lineRoom     = 18 // of one line more
	pictureEdge  = 20
	lineLetters  = 130 // that fit on a line
)

// drawn draws a chart with its title, what it counts under that, and a note under the chart; "" for none.
func (s *server) drawn(r *http.Request, option []byte, title, unit, note string, t chart.Theme) ([]byte, error) {
	var sized struct {
		Demarche struct{ Height, Width int }
	}
	if err := json.Unmarshal(option, &sized); err != nil {
		return nil, fmt.Errorf("reading the size of a chart: %w", err)
	}
	draw, err := s.draw()
	if err != nil {
		return nil, err
	}
	width, height := max(pictureWidth, sized.Demarche.Width), sized.Demarche.Height
	svg, err := draw.SVG(r.Context(), option, width, height)
	if err != nil {
		return nil, err
	}
	above := wrapped(unit)
	var below []string
	if note != "" {
		below = wrapped(note)
	}
	top := captionRoom + pictureEdge + lineRoom*max(0, len(above)-1)
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %[1]d %[2]d" role="img" aria-label="%s">`,
		width+2*pictureEdge, top+height+pictureEdge+lineRoom*len(below), escaped(title+" "+unit))
	fmt.Fprintf(&b, `<rect width="100%%" height="100%%" fill="%s"/>`, t.Surface)
	write := func(y, size, weight int, colour, text string) {
		fmt.Fprintf(&b, `<text x="%d" y="%d" font-family="Arial, Helvetica, 'Liberation Sans', 'Noto Sans KR', sans-serif" font-size="%d" font-weight="%d" fill="%s">%s</text>`,
			pictureEdge, y, size, weight, colour, escaped(text))
	}
	write(38, 20, 600, t.Ink, title)
	for i, line := range above {
		write(62+lineRoom*i, 14, 400, t.Muted, line)
	}
	for i, line := range below {
		write(top+height+lineRoom*(i+1), 13, 400, t.Muted, line)
	}
	b.WriteString(strings.Replace(string(svg), "<svg ", fmt.Sprintf(`<svg x="%d" y="%d" `, pictureEdge, top), 1))
	b.WriteString("</svg>")
	return b.Bytes(), nil
}

// wrapped cuts a text into lines of a picture; letters of Korean are twice as wide as others.
func wrapped(text string) (lines []string) {
	line, wide := "", 0
	for _, word := range strings.Fields(text) {
		size := 1
		for _, r := range word {
			if size++; r > 0x2E7F {
				size++
			}
		}
		if wide > 0 && wide+size > lineLetters {
			lines, line, wide = append(lines, line), "", 0
		}
		line, wide = joined(" ", line, word), wide+size
	}
	return append(lines, line)
}

func escaped(text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(text)) // a Builder takes all
	return b.String()
}
