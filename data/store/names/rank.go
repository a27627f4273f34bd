package names

import "strings"

// Rank is a class of offices that titles put into words in many ways: "minister" for "Foreign Minister" and
// "Secretary of State" alike. The empty Rank is not known.
type Rank string

// ranks are tried in order: the longer title comes before the one it contains.
var ranks = []struct {
	words string
	rank  Rank
}{
	{"vice president", "vice-president"},
	{"president", "president"},
	{"deputy prime minister", "deputy-prime-minister"},
	{"vice prime minister", "deputy-prime-minister"},
	{"prime minister", "prime-minister"},
	{"chancellor", "prime-minister"},
	{"vice minister", "vice-minister"},
	{"vice foreign minister", "vice-minister"},
	{"vice", "vice-minister"},
	{"deputy", "vice-minister"},
	{"state secretary", "vice-minister"},
	{"minister of state", "vice-minister"},
	{"under secretary", "vice-minister"},
	{"undersecretary", "vice-minister"},
	{"permanent secretary", "vice-minister"},
	{"assistant", "assistant"},
	{"director general", "director-general"},
	{"secretary general", "secretary-general"},
	{"ambassador", "ambassador"},
	{"special representative", "envoy"},
	{"special envoy", "envoy"},
	{"high representative", "high-representative"},
	{"speaker", "speaker"},
	{"chairman", "chair"},
	{"chairperson", "chair"},
	{"minister", "minister"},
	{"secretary", "minister"},
	{"governor", "governor"},
	{"mayor", "mayor"},
	{"king", "monarch"},
	{"queen", "monarch"},
}

// RankOf finds the class of a title.
func RankOf(title string) Rank {
	if title == "" {
		return ""
	}
	folded := " " + Fold(title) + " "
	for _, r := range ranks {
		if strings.Contains(folded, " "+r.words+" ") {
			return r.rank
		}
	}
	return ""
}

// IsCounterpart says whether a title names no office but the other side alone: "counterpart", "Japanese counterpart".
func IsCounterpart(title string) bool {
	words := strings.Fields(Fold(title))
	return len(words) > 0 && strings.TrimSuffix(words[len(words)-1], "s") == "counterpart" && RankOf(title) == ""
}
