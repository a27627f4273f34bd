package page

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/demarche/demarche/data"
)

// Reader reads pages, and knows whose they are. It is safe for concurrent use.
type Reader struct {
	hosts                  map[string]string
	furniture              []data.Mark
	voices                 []data.Mark
	cueFinder, voiceFinder *finder // of the words of furniture and voices
	titles                 []titleMark
	officials              officials
	references             map[string]*reference
	homes                  map[string][]string // by source: how its state is named
	fallback               string
	furnished              map[string]*lineSet // by source: whole lines that are furniture
}

// NewReader makes a reader that recognises publishers by the signs. It fails where one of their regular expressions is
// none, and where a mark is too short to mean anything.
func NewReader(signs data.Signs) (*Reader, error) {
	r := &Reader{hosts: map[string]string{}, officials: fileOfficials(signs.Officials), references: map[string]*reference{}, fallback: signs.Fallback,
		furnished: map[string]*lineSet{}, homes: map[string][]string{}}
	for _, m := range signs.Marks {
		if len(m.Words) < data.MinMark {
			return nil, fmt.Errorf("the mark %q of source %s is shorter than %d bytes", m.Words, m.Source, data.MinMark)
		}
		switch m.Place {
		case data.MarkFurniture:
			r.furniture = append(r.furniture, m)
			r.furnish(m.Source, m.Words)
		case data.MarkVoice:
			r.voices = append(r.voices, m)
		case data.MarkTitle:
			line, err := regexp.Compile(m.Words)
			if err != nil {
				return nil, fmt.Errorf("the title mark of source %s: %w", m.Source, err)
			}
			r.titles = append(r.titles, titleMark{m.Source, line})
		}
	}
	for _, p := range signs.Publishers {
		for _, h := range p.Hosts {
			r.hosts[h] = p.ID
		}
		r.homes[p.ID] = p.Homes
		if p.Name != "" { // alone on a line, it is the letterhead
			r.furniture = append(r.furniture, data.Mark{Source: p.ID, Words: "\n" + p.Name + "\n"})
			r.furnish(p.ID, p.Name)
		}
		if p.Reference == "" {
			continue
		}
		number, err := newReference(p.Reference)
		if err != nil {
			return nil, fmt.Errorf("the reference numbers of source %s: %w", p.ID, err)
		}
		r.references[p.ID] = number
	}
	r.cueFinder, r.voiceFinder = newFinder(wordsOf(r.furniture)), newFinder(wordsOf(r.voices))
	return r, nil
}

func wordsOf(marks []data.Mark) []string {
	words := make([]string, len(marks))
	for i, m := range marks {
		words[i] = m.Words
	}
	return words
}

func (r *Reader) furnish(source, words string) {
	if r.furnished[source] == nil {
		r.furnished[source] = &lineSet{}
	}
	r.furnished[source].add(strings.TrimSpace(words))
}

// clear empties the lines that are marks of the page's publisher and nothing else: they are neither title nor text. Those
// that the layouts know by themselves stay for them.
func (r *Reader) clear(d *document) {
	lines := r.furnished[d.source]
	for i := range d.lines {
		if s := d.lines[i].text; len(s) <= shortLine && lines.has(s) && !isFurniture(s) && !isEnder(s) && !sections.has(s) && !isNoteForm(s) {
			d.lines[i].text = ""
		}
	}
}
