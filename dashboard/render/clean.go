package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// elements are those that a still chart is drawn with. Anything else in a drawing is an error: it would be a picture,
// a link, a style sheet or a script, and none belongs there.
var elements = set("svg g defs path rect circle ellipse line polyline polygon text tspan clipPath linearGradient radialGradient stop pattern")

// attributes are those that are kept; all others (classes, data for scripts, event handlers) are left out.
var attributes = set("d x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy width height points transform viewBox id " +
	"fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap " +
	"stroke-linejoin stroke-miterlimit paint-order opacity visibility clip-path clip-rule text-anchor " +
	"dominant-baseline xml:space offset stop-color stop-opacity gradientUnits gradientTransform patternUnits patternTransform " +
	"patternContentUnits clipPathUnits")

// styles are the properties of a style attribute that become attributes: a page whose policy lets no styles be written in it
// would show the drawing without them, its labels larger than their room.
var styles = set("font-size font-weight font-style")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// idPrefix is what the ids of a drawing begin with: the same for the same drawing, different for different ones.
func idPrefix(option []byte, width, height int) string {
	h := sha256.New()
	fmt.Fprintf(h, "%d %d ", width, height)
	h.Write(option)
	return "c" + hex.EncodeToString(h.Sum(nil)[:5]) + "-"
}

// cleaner writes a drawing anew from what is allowed in one.
type cleaner struct {
	out    bytes.Buffer
	prefix string
	ids    map[string]string
}

// clean reads the SVG that ECharts wrote as strict XML and writes it again: only known elements and attributes, ids
// renamed in the order in which they are met, coordinates of paths rounded to a hundredth of a pixel.
func clean(svg, prefix string) ([]byte, error) {
	c := &cleaner{prefix: prefix, ids: map[string]string{}}
	dec := xml.NewDecoder(strings.NewReader(svg))
	var open []string
	for {
		token, err := dec.RawToken()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if err := c.start(t, len(open) == 0); err != nil {
				return nil, err
			}
			open = append(open, t.Name.Local)
		case xml.EndElement:
			if len(open) == 0 || open[len(open)-1] != t.Name.Local {
				return nil, fmt.Errorf("</%s> closes nothing", t.Name.Local)
			}
			open = open[:len(open)-1]
			c.out.WriteString("</" + t.Name.Local + ">")
		case xml.CharData:
			if len(open) > 0 && (open[len(open)-1] == "text" || open[len(open)-1] == "tspan") {
				xml.EscapeText(&c.out, t)
			}
		}
	}
	if len(open) > 0 || c.out.Len() == 0 {
		return nil, errors.New("the drawing is not complete")
	}
	return c.out.Bytes(), nil
}

func (c *cleaner) start(t xml.StartElement, root bool) error {
	name := t.Name.Local
	if !elements[name] || t.Name.Space != "" || root != (name == "svg") {
		return fmt.Errorf("a <%s> element has no place in a still chart", name)
	}
	c.out.WriteString("<" + name)
	if root {
		c.out.WriteString(` xmlns="http://www.w3.org/2000/svg" font-family="` + FontFamily + `"`)
	}
	for _, a := range t.Attr {
		key := a.Name.Local
		if a.Name.Space != "" {
			key = a.Name.Space + ":" + key
		}
		if key == "style" {
			c.style(a.Value)
			continue
		}
		if !attributes[key] {
			continue
		}
		value, err := c.value(key, a.Value)
		if err != nil {
			return fmt.Errorf("attribute %s of <%s>: %w", key, name, err)
		}
		c.attribute(key, value)
	}
	c.out.WriteByte('>')
	return nil
}

func (c *cleaner) attribute(key, value string) {
	if value == "" {
		return
	}
	c.out.WriteString(" " + key + `="`)
	xml.EscapeText(&c.out, []byte(value))
	c.out.WriteByte('"')
}

// style writes the known properties of a style attribute as attributes. The family of the letters is the root's.
func (c *cleaner) style(value string) {
	for declaration := range strings.SplitSeq(value, ";") {
		if key, value, ok := strings.Cut(declaration, ":"); ok && styles[strings.TrimSpace(key)] {
			c.attribute(strings.TrimSpace(key), strings.TrimSuffix(strings.TrimSpace(value), "px"))
		}
	}
}

// value is what becomes of an attribute's value.
func (c *cleaner) value(key, value string) (string, error) {
	switch key {
	case "id":
		return c.id(value), nil
	case "d", "points":
		return roundNumbers(value), nil
	}
	before, rest, found := strings.Cut(value, "url(")
	if !found {
		return value, nil
	}
	id, after, closed := strings.Cut(rest, ")")
	if !closed || !strings.HasPrefix(id, "#") || strings.Contains(after, "url(") {
		return "", errors.New("it points out of the drawing")
	}
	return before + "url(#" + c.id(id[1:]) + ")" + after, nil
}

func (c *cleaner) id(old string) string {
	if c.ids[old] == "" {
		c.ids[old] = fmt.Sprintf("%s%d", c.prefix, len(c.ids))
	}
	return c.ids[old]
}
