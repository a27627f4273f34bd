package page

import (
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// koreanMinistry is whose boards the layouts of layout_kr.go read; an address or a reader that says so is enough for them.
const koreanMinistry = "kr-mofa"

// titleMark describes how the first line of a source's pages looks, but for names of boards.
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
	if s := r.sourceOfHost(d.host); s != "" {
		return s
	}
	if s := r.sourceOfFurniture(d.shortLines()); s != "" {
		return s
	}
	first := upTo(d.at(d.belowSections()), shortLine)
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

// belowSections is the first line that is not the name of a board: below "Press Releases".
func (d *document) belowSections() int {
	i := d.next(0)
	for i < len(d.lines) && sections.has(d.at(i)) {
		i = d.next(i + 1)
	}
	return i
}

// hostOf is the host of an address, in small letters.
func hostOf(raw string) string {
	if raw == "" {
		return ""
	}
	if host, ok := plainHost(raw); ok {
		return host
	}
	u, err := url.Parse(raw)
	if err != nil {
		return ""
	}
	return strings.ToLower(u.Hostname())
}

// plainHost is the host of an address as nearly all are written: nothing is escaped, and the host has small letters, digits, dots
// and hyphens alone. Other addresses are left to package url.
func plainHost(raw string) (string, bool) {
	rest, ok := strings.CutPrefix(raw, "https://")
	if !ok {
		if rest, ok = strings.CutPrefix(raw, "http://"); !ok {
			return "", false
		}
	}
	end := 0
	for end < len(rest) && (rest[end]-'a' < 26 || rest[end]-'0' < 10 || rest[end] == '.' || rest[end] == '-') {
		end++
	}
	if end == 0 || end < len(rest) && rest[end] != '/' && rest[end] != '?' {
		return "", false
	}
	for i := end; i < len(rest); i++ {
		if c := rest[i]; c < ' ' || c == '%' || c == 0x7f {
			return "", false
		}
	}
	return rest[:end], true
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

// What officials add to the voice of whom they serve. A ministry begins with its own people, as a rule.
const (
	firstOfficialWeight = 5 // the first one named
	firstOfOwnState     = 2 // the first one, where the state is given: a ministry rarely says so of its own
)

// furtherOfficialWeights are those of further ones whose state is not given. Hosts of a visit are named by the dozen: all together they do
// not weigh as much as the first.
var furtherOfficialWeights = []int{3, 1}

// surelyMarked is how many marks of one ministry leave no doubt, though its state is not named.
const surelyMarked = 3

// sourceOfVoice is for pages that have lost all furniture: the greatest sum of weights wins, the earlier in the table
// where two are equal.
func (r *Reader) sourceOfVoice(text string) string {
	sums := map[string]int{}
	r.officials.vote(text, r.homes, sums)
	people, best := maps.Clone(sums), ""
	for _, p := range slices.Sorted(maps.Keys(people)) {
		if sums[p] > sums[best] {
			best = p
		}
	}
	marks := map[string]int{}
	for i, n := range r.voiceFinder.count(text) {
		if n == 0 {
			continue
		}
		m := &r.voices[i]
		marks[m.Source]++
		sums[m.Source] += m.Weight * min(n, 5)
		if sums[m.Source] > sums[best] {
			best = m.Source
		}
	}
	if best == "" && !namesOne(text, r.homes[r.fallback]) {
		return r.firstState(text)
	}
	if people[best] == 0 && len(people) > 0 { // others name the Republic of Korea too: "Japan and the United Nations", of Japan's Minister alone
		if first := r.firstState(text); people[first] > 0 {
			return first
		}
	}
	if best == "" || namesOne(text, r.homes[best]) || marks[best] >= surelyMarked {
		return best
	}
	// A page that never names its own state is that of another whose people it names: India has a Foreign Secretary too.
	other := best
	for _, p := range slices.Sorted(maps.Keys(people)) {
		if namesOne(text, r.homes[p]) && (other == best || people[p] > people[other]) {
			other = p
		}
	}
	return other
}

// firstState is the source whose state a text names first: a ministry puts its own in front, "Japan-EU Consultations". "" where it
// names none.
func (r *Reader) firstState(text string) (source string) {
	first := len(text)
	for _, p := range slices.Sorted(maps.Keys(r.homes)) {
		for _, w := range r.homes[p] {
			if i := strings.Index(text[:min(len(text), first+len(w))], w); i >= 0 && i < first && namesOne(text[max(0, i-1):min(len(text), i+len(w)+1)], []string{w}) {
				source, first = p, i
			}
		}
	}
	return source
}
