package dashboard

import (
	"slices"
	"strings"
)

// articled are nouns that make the name of a publisher or an organisation one that stands with "the" in a sentence: "the
// United Nations", but "Interpol" and "Five Eyes".
var articled = []string{
	"Agency", "Alliance", "Assembly", "Association", "Authority", "Bank", "Centre", "Commission", "Committee", "Commonwealth",
	"Community", "Conference", "Convention", "Council", "Court", "Department", "Federation", "Forum", "Fund", "Group", "Initiative",
	"Institute", "League", "Ministry", "Movement", "Nations", "Network", "Office", "Organisation", "Organization", "Panel",
	"Partnership", "Programme", "Secretariat", "Service", "Summit", "Tribunal", "Union",
}

// withArticle makes the name of a publisher or an organisation fit for a sentence.
func withArticle(name string) string {
	words := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' || r == ',' })
	if len(words) > 1 && words[0] != "The" && slices.ContainsFunc(words, func(w string) bool { return slices.Contains(articled, w) }) {
		return "the " + name
	}
	return name
}
