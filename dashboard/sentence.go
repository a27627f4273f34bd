package dashboard

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/analytics"
)

// sentenceFor says what a filter lets pass. In Korean all that tells engagements apart comes before them: "meetings with the United
// States in 2017" is "2017년 미국과의 회담".
func (a *session) sentenceFor(f analytics.Filter, names analytics.Names) string {
	if a.lang == nil {
		return f.Sentence(names)
	}
	called := func(param string, values []string) []string {
		out := slices.Clone(values)
		for i, value := range values {
			if name := names(param, value); name != "" {
				out[i] = name
			}
		}
		return out
	}
	with := called("country", f.Country)
	for _, region := range called("region", f.Region) {
		with = append(with, a.say("countries of %s", region))
	}
	parts := []string{a.period(f)}
	if len(f.Status) == 1 {
		parts = append(parts, a.say(map[string]string{"held": "that were held", "planned": "that are planned"}[f.Status[0]]))
	}
	for _, clause := range []struct {
		message string
		values  []string
	}{
		{"published by %s", called("source", f.Source)},
		{"with %s taking part", called("official", f.Official)},
		{"about %s", called("topic", f.Topic)},
		{"involving %s", called("organization", f.Organization)},
		{"with %s", with},
	} {
		if len(clause.values) > 0 {
			parts = append(parts, a.say(clause.message, a.listed("%s or %s", clause.values)))
		}
	}
	return joined(" ", append(parts, a.subjectOf(f))...)
}

// subjectOf is what is counted: kinds in their usual order.
func (a *session) subjectOf(f analytics.Filter) string {
	var picked []string
	for _, o := range kinds {
		if slices.Contains(f.Kind, o.Value) {
			picked = append(picked, a.say(o.Name))
		}
	}
	if len(picked) == 0 || len(picked) == len(kinds) {
		return a.say("Engagements")
	}
	return a.listed("%s as well as %s", picked)
}

// listed joins words by commas, and the last by a message.
func (a *session) listed(message string, words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return a.say(message, strings.Join(words[:last], ", "), words[last])
}
