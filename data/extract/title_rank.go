package extract

import "strings"

// ranks are heads of offices that nobody mistakes for each other, the more telling first.
var ranks = []string{"ambassador", "permanent representative", "prime minister", "president", "director general",
	"special representative", "secretary general", "commissioner", "high representative", "spokesperson", "chairman", "director", "adviser", "minister"}

// titleRank is what a title says of its rank, read once so that a title is compared with many at little cost.
type titleRank struct {
	vague bool   // "the Minister" alone may be a deputy
	vice  int    // by viceRank
	heads uint32 // of ranks, a bit each
}

// rankOf reads the rank off a folded title.
func rankOf(title string) titleRank {
	if title != "secretary" && !strings.Contains(title, "secretary general") && !strings.Contains(title, "secretary-general") {
		title = strings.ReplaceAll(title, "secretary", "minister") // a Secretary of State is the minister of his state
	}
	r := titleRank{vague: title == "" || title == "minister" || title == "secretary" || title == "ambassador", vice: viceRank(title)}
	title = strings.ReplaceAll(title, "-", " ") // "Director-General" is "Director General"
	for i, name := range ranks {
		if strings.Contains(title, name) {
			r.heads |= 1 << i
			title = strings.ReplaceAll(title, name, "") // a prime minister is no minister
		}
	}
	return r
}

// fits says whether a title in the text and the title of a term can be the same office: they are of one rank.
func (r titleRank) fits(term titleRank) bool {
	return r.vague || r.vice == term.vice && r.sameHead(term)
}

// sameHead says whether two titles have a rank of the list in common, or one of them has none.
func (r titleRank) sameHead(o titleRank) bool {
	return r.heads&o.heads != 0 || r.heads == 0 || o.heads == 0
}
