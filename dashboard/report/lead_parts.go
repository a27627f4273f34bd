package report

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/analytics"
)

// kindNouns are the kinds of engagements as nouns, one and many.
var kindNouns = map[string][2]string{
	"meeting": {"meeting", "meetings"}, "call": {"call", "calls"}, "multilateral": {"multilateral event", "multilateral events"},
	"visit": {"visit", "visits"}, "consultation": {"consultation", "consultations"}, "ceremony": {"ceremony", "ceremonies"},
}

func (f facts) kindsSentence() Sentence {
	if len(f.kinds) == 1 {
		return Sentence{Text: sentence("all were " + kindNouns[f.kinds[0].code][1])}
	}
	var parts []string
	for _, k := range f.kinds {
		noun := kindNouns[k.code]
		parts = append(parts, count(k.now, noun[0], noun[1]))
	}
	return Sentence{Text: sentence("they comprised " + list(parts))}
}

// mostNamed is how many countries or topics a sentence names.
const mostNamed = 4

func (f facts) countrySentences() []Sentence {
	var out []Sentence
	if top := leaders(f.byCountry); !f.chosen && len(f.byCountry) > 1 && len(top) > 0 && top[0].now > 1 {
		out = append(out, Sentence{Text: sentence(f.leading(top, f.byCountry, countryName, "was the most frequent counterpart",
			"were the most frequent counterparts")), Refs: refsOf(top)})
	}
	if n := len(f.fresh); n > 0 && n <= mostNamed {
		it := "it was the first engagement"
		if n > 1 {
			it = "these were the first engagements"
		}
		out = append(out, Sentence{sentence("for " + list(names(f.fresh, countryName)) + " " + it + " in over twelve months"), refsOf(f.fresh)})
	}
	return out
}

func pronoun(n int) string {
	if n == 1 {
		return "it"
	}
	return "they"
}

// spreadSentence says with how many countries and organisations the month's engagements were; one alone is named.
func (f facts) spreadSentence() Sentence {
	var parts []string
	var refs []int
	if f.countries > 0 {
		part := count(f.countries, "country", "countries")
		if len(f.byCountry) == 1 {
			part += " (" + countryName(f.byCountry[0]) + ")"
			refs = f.byCountry[0].refs
		}
		parts = append(parts, part)
	}
	if f.organizations > 0 {
		parts = append(parts, count(f.organizations, "international organisation", "international organisations"))
		refs = nil
	}
	return Sentence{sentence(pronoun(f.held) + " involved " + list(parts)), refs}
}

// leaders are the first of a ranking and those equal to it; nil where too many are equal to name them.
func leaders(ranking []ranked) []ranked {
	n := 0
	for n < len(ranking) && ranking[n].now == ranking[0].now {
		n++
	}
	if n > mostNamed {
		return nil
	}
	return ranking[:n]
}

// leading says who leads a ranking, with the share of the month's engagements, and who follows.
func (f facts) leading(top, ranking []ranked, name func(ranked) string, one, many string) string {
	n := top[0].now
	if len(top) > 1 {
		return list(names(top, name)) + " " + many + ", with " + count(n, "engagement", "engagements") + " each"
	}
	text := name(top[0]) + " " + one + ", in " + outOf(n, f.held)
	if f.held >= 10 {
		text += " (" + share(n, f.held) + ")"
	}
	next := ranking[1:min(len(ranking), mostNamed-1)]
	if len(next) == 0 || next[0].now < 2 {
		return text
	}
	var parts []string
	for _, r := range next {
		if r.now > 1 {
			parts = append(parts, name(r)+" ("+number(r.now)+")")
		}
	}
	return text + ", followed by " + list(parts)
}

func (f facts) topicSentence() Sentence {
	top := leaders(f.byTopic)
	if len(top) == 0 || top[0].now < 2 {
		return Sentence{Text: sentence(count(len(f.byTopic), "topic was", "topics were") + " discussed, none of them more often than the others")}
	}
	text := f.leading(top, f.byTopic, topicName, "was the topic most often discussed", "were the topics most often discussed")
	return Sentence{sentence(text), refsOf(top)}
}

func (f facts) officialSentence() Sentence {
	o := f.home[0]
	who := o.name
	if o.note != "" {
		who += ", " + o.note + ","
	}
	return Sentence{sentence(who + " took part in " + outOf(o.now, f.held)), o.refs}
}

// outOf is a part of the month's engagements: "three of the seven", "both", "all seven".
func outOf(n, all int) string {
	switch {
	case n < all:
		return number(n) + " of the " + number(all)
	case all == 2:
		return "both"
	}
	return "all " + number(all)
}

func (f facts) aheadSentence() Sentence {
	next := f.month.Add(1)
	if len(f.ahead) == 0 {
		return Sentence{Text: sentence("nothing has been announced for " + next.Name())}
	}
	text := count(len(f.ahead), "engagement has", "engagements have") + " been announced for " + next.Name()
	held := 0
	var refs []int
	for _, e := range f.ahead {
		refs = append(refs, e.Number)
		if e.Held {
			held++
		}
	}
	if held > 0 {
		text += "; " + number(held) + " of them " + have(held) + " since been reported held"
	}
	return Sentence{sentence(text), refs}
}

func have(n int) string {
	if n == 1 {
		return "has"
	}
	return "have"
}

func names(list []ranked, name func(ranked) string) []string {
	out := make([]string, len(list))
	for i, r := range list {
		out[i] = name(r)
	}
	return out
}

func countryName(r ranked) string { return analytics.InSentence(r.code, r.name) }

// topicName is a topic within a sentence: "trade and investment", but "North Korea".
func topicName(r ranked) string {
	if properTopics[r.code] {
		return r.name
	}
	return strings.ToLower(r.name[:1]) + r.name[1:]
}

// properTopics begin with a proper noun.
var properTopics = map[string]bool{"north-korea": true}

func refsOf(list []ranked) []int {
	var out []int
	for _, r := range list {
		out = append(out, r.refs...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
