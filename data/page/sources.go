package page

import (
	"net/url"
	"regexp"
	"strings"
)

// koreanMinistry is whose boards the layouts of layout_kr.go read; an address or a reader that says so is enough for them.
const koreanMinistry = "kr-mofa"

// titleMark describes how the first line of a source's pages looks.
type titleMark struct {
	source string
	line   *regexp.Regexp
}

// recognise tells the publisher by what the caller says, the host, the furniture, the first line and the voice, in this
// order. Where none of them says anything, the officials that the page names do, and the fallback where it names none.
func (r *Reader) recognise(d *document) string {
	if d.in.Source != "" {
		return d.in.Source
	}
	if s := r.sourceOfHost(hostOf(d.url)); s != "" {
		return s
	}
	if s := r.sourceOfFurniture(d.shortLines()); s != "" {
		return s
	}
	first := upTo(d.at(d.next(0)), shortLine)
	for _, m := range r.titles {
		if m.line.MatchString(first) {
			return m.source
		}
	}
	opening := d.opening()
	if s := r.sourceOfVoice(opening); s != "" {
		return s
	}
	if s := r.sourceOfOfficials(opening); s != "" {
		return s
	}
	return r.fallback
}

func hostOf(raw string) string {
	u, err := url.Parse(raw)
	if err != nil {
		return ""
	}
	return strings.ToLower(u.Hostname())
}

// sourceOfHost finds the longest known host that the page's host is or belongs to.
func (r *Reader) sourceOfHost(host string) string {
	for host != "" {
		if s, ok := r.hosts[host]; ok {
			return s
		}
		_, host, _ = strings.Cut(host, ".")
	}
	return ""
}

func (r *Reader) sourceOfFurniture(lines string) string {
	for _, m := range r.furniture {
		if strings.Contains(lines, m.Words) {
			return m.Source
		}
	}
	return ""
}

// sourceOfVoice is for pages that have lost all furniture: the greatest sum of weights wins, the earlier in the table
// where two are equal.
func (r *Reader) sourceOfVoice(text string) string {
	sums := map[string]int{}
	best := ""
	for _, m := range r.voices {
		sums[m.Source] += m.Weight * min(strings.Count(text, m.Words), 5)
		if sums[m.Source] > sums[best] {
			best = m.Source
		}
	}
	return best
}

// sourceOfOfficials is the source with most officials named; "" where two have as many.
func (r *Reader) sourceOfOfficials(text string) string {
	sums := map[string]int{}
	for name, source := range r.officials {
		if strings.Contains(text, name) {
			sums[source]++
		}
	}
	best, most, tied := "", 0, false
	for source, n := range sums {
		if n > most {
			best, most, tied = source, n, false
		} else if n == most {
			tied = true
		}
	}
	if tied {
		return ""
	}
	return best
}
