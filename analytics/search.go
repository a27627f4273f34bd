package analytics

import (
	"strings"

	"github.com/demarche/demarche/data/words"
)

// mostPhrases is how many words and phrases a search may have: each costs time, and no release has that many.
const mostPhrases = 20

// phrases are what a search asks for, as its query takes it.
func phrases(param, search string) ([]string, error) {
	if err := checkText(param, search); err != nil {
		return nil, err
	}
	found := words.Parse(search)
	switch {
	case len(found) == 0:
		return nil, ParamErrorf(param, "%s has no word to search for", search)
	case len(found) > mostPhrases:
		return nil, ParamErrorf(param, "it has %d words and phrases; %d are the most", len(found), mostPhrases)
	}
	list := make([]string, len(found))
	for i, p := range found {
		list[i] = p.String()
	}
	return list, nil
}

// word is the one term that a search for a word asks for, as its query takes it.
func word(param, search string) (string, error) {
	found, err := phrases(param, search)
	if err != nil {
		return "", err
	}
	if len(found) > 1 || strings.Contains(found[0], " ") {
		return "", ParamErrorf(param, "it is more than one word; the query release-words takes several, and release-search phrases too")
	}
	return found[0], nil
}
