package dashboard

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"github.com/demarche/demarche/data/words"
)

// longestSearch is how many bytes of a search are marked in a release. Nobody types more; addresses can have it.
const longestSearch = 2000

// searchedField is the field of a clue that the reader searched for. It is no field of evidence.
const searchedField = "searched"

// searchedClues are the places of a text that have what was searched for; none where nothing was. Phrases that begin or
// end inside one another, as the pairs of Korean letters do, are one place.
func searchedClues(text, search string) []clue {
	phrases := words.Parse(search)
	if len(search) > longestSearch || len(phrases) == 0 {
		return nil
	}
	if len(text) > mostSearched {
		text = text[:lastRune(text, mostSearched)]
	}
	var s words.Splitter
	var out []clue
	hits := s.Find(text, phrases)
	slices.SortStableFunc(hits, func(a, b words.Hit) int { return cmp.Compare(a.Start, b.Start) })
	for _, h := range hits {
		if n := len(out); n > 0 && h.Start < out[n-1].End {
			out[n-1].End = max(out[n-1].End, h.End)
			continue
		}
		out = append(out, clue{Start: h.Start, End: h.End, Field: searchedField})
	}
	return out
}

// searchedRelease leads from a search to the first place of a release that has what was searched for.
func searchedRelease(release, search string) string {
	if search == "" {
		return address("/releases/" + url.PathEscape(release))
	}
	return address("/releases/"+url.PathEscape(release), url.Values{"search": {search}}) + "#searched"
}

// keepSearch adds what was searched for to the address of a release, before its fragment.
func keepSearch(link, search string) string {
	if search == "" {
		return link
	}
	path, fragment, found := strings.Cut(link, "#")
	mark := "?"
	if strings.Contains(path, "?") {
		mark = "&"
	}
	path += mark + url.Values{"search": {search}}.Encode()
	if found {
		path += "#" + fragment
	}
	return path
}
