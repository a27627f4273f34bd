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
// order; the fallback is for pages that give nothing away.
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
	if s := r.sourceOfVoice(d.opening()); s != "" {
		return s
	}
	return r.fallback
}

func hostOf(raw string) string {
	if raw == "" {
		return ""
	}
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
	if i := r.cueFinder.first(lines); i >= 0 {
		return r.furniture[i].Source
	}
	return ""
}

// firstOfficialWeight is what the first official named adds to the voice of whom he serves: a ministry begins with its own,
// as a rule.
const firstOfficialWeight = 5

// sourceOfVoice is for pages that have lost all furniture: the greatest sum of weights wins, the earlier in the table
// where two are equal.
func (r *Reader) sourceOfVoice(text string) string {
	best := r.officials.first(text)
	sums := map[string]int{best: firstOfficialWeight}
	delete(sums, "")
	for i, n := range r.voiceFinder.count(text) {
		if n == 0 {
			continue
		}
		m := &r.voices[i]
		sums[m.Source] += m.Weight * min(n, 5)
		if sums[m.Source] > sums[best] {
			best = m.Source
		}
	}
	return best
}
