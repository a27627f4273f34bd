package dashboard

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/demarche/demarche/data/words"
)

const (
	snippetBytes = 260       // of a snippet; characters of Korean take three each, and twice the width
	snippetLead  = 60        // of those, at the most, before the first hit
	mostSearched = 256 << 10 // bytes of a text that are looked through for a snippet
)

// snippetPart is a run of words of a snippet.
type snippetPart struct {
	Text string
	Hit  bool
}

// snippets makes snippets of many texts.
type snippets struct{ splitter words.Splitter }

// of gives the part of a text, after its title, that has most of what was searched for; its beginning where it has
// nothing, or where nothing was searched for.
func (s *snippets) of(text, title string, phrases []words.Phrase) []snippetPart {
	body := strings.TrimPrefix(text, title)
	if len(body) > mostSearched {
		body = body[:lastRune(body, mostSearched)]
	}
	var hits []words.Hit
	if len(phrases) > 0 {
		hits = s.splitter.Find(body, phrases)
	}
	start, end := window(body, bestHit(hits))
	start += len(body[start:end]) - len(strings.TrimLeftFunc(body[start:end], unicode.IsSpace))
	end -= len(body[start:end]) - len(strings.TrimRightFunc(body[start:end], unicode.IsSpace))
	var parts []snippetPart
	add := func(text string, hit bool) {
		if text = oneLine(text); text != "" {
			parts = append(parts, snippetPart{text, hit})
		}
	}
	if strings.TrimSpace(body[:start]) != "" {
		add("… ", false)
	}
	at := start
	for _, h := range hits {
		if h.Start = max(h.Start, at); h.End <= h.Start || h.End > end {
			continue
		}
		add(body[at:h.Start], false)
		add(body[h.Start:h.End], true)
		at = h.End
	}
	add(body[at:end], false)
	if strings.TrimSpace(body[end:]) != "" {
		add(" …", false)
	}
	return parts
}

// bestHit is where a snippet begins to have as many different phrases as can be, and of those as many hits; 0 where
// there are none.
func bestHit(hits []words.Hit) int {
	best, most := 0, 0
	for i, first := range hits {
		var there []int
		n := 0
		for _, h := range hits[i:] {
			if h.End > first.Start+snippetBytes-snippetLead {
				break
			}
			if n++; !slices.Contains(there, h.Phrase) {
				there = append(there, h.Phrase)
			}
		}
		if worth := 1000*len(there) + n; worth > most {
			best, most = first.Start, worth
		}
	}
	return best
}

// window is the part of a text around a place, cut between words.
func window(text string, place int) (start, end int) {
	start = max(0, place-snippetLead)
	if start > 0 {
		start = lastRune(text, start)
		if i := strings.IndexFunc(text[start:place], unicode.IsSpace); i >= 0 {
			start += i
		}
	}
	if end = start + snippetBytes; end >= len(text) {
		return start, len(text)
	}
	end = lastRune(text, end)
	if i := strings.LastIndexFunc(text[start:end], unicode.IsSpace); i > snippetBytes/2 {
		end = start + i
	}
	return start, end
}

// lastRune is the beginning of the character that the byte i is of.
func lastRune(text string, i int) int {
	for i > 0 && i < len(text) && !utf8.RuneStart(text[i]) {
		i--
	}
	return i
}

// oneLine puts one blank in the place of white space.
func oneLine(text string) string {
	fields := strings.Fields(text)
	if len(fields) == 0 && text != "" {
		return " "
	}
	line := strings.Join(fields, " ")
	if first, _ := utf8.DecodeRuneInString(text); unicode.IsSpace(first) {
		line = " " + line
	}
	if last, _ := utf8.DecodeLastRuneInString(text); unicode.IsSpace(last) {
		line += " "
	}
	return line
}
