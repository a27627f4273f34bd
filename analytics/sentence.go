package analytics

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Names gives the name for display of a value of a filter's parameter, such as "Viet Nam" for country VNM; "" where
// it knows none.
type Names func(param, value string) string

// plurals are how the kinds of engagements are called in a sentence.
var plurals = map[string]string{
	"meeting":      "meetings",
	"call":         "calls",
	"multilateral": "multilateral meetings",
	"visit":        "visits",
	"consultation": "consultations",
	"ceremony":     "ceremonies",
}

// Sentence says in English what the filter lets pass: "Meetings and calls with Viet Nam, January to June 2017". It
// has no full stop and leaves granularity out, which changes no figure. Names may be nil.
func (f Filter) Sentence(names Names) string {
	with := names.all("country", f.Country)
	for _, region := range names.all("region", f.Region) {
		with = append(with, "countries of "+region)
	}
	parts := []string{f.subject()}
	if len(with) > 0 {
		parts = append(parts, " with "+enumerate(with, "or"))
	}
	for _, clause := range []struct {
		param, lead, tail string
		values            []string
	}{
		{"organization", " involving ", "", f.Organization},
		{"topic", " about ", "", f.Topic},
		{"official", ", ", " taking part", f.Official},
		{"source", ", published by ", "", f.Source},
	} {
		if len(clause.values) > 0 {
			parts = append(parts, clause.lead+enumerate(names.all(clause.param, clause.values), "or")+clause.tail)
		}
	}
	if period := f.Period(); period != "" {
		parts = append(parts, ", "+period)
	}
	return capital(strings.Join(parts, ""))
}

// all gives the names of values; a value without one names itself.
func (n Names) all(param string, values []string) []string {
	shown := slices.Clone(values)
	for i, value := range values {
		if n == nil {
			break
		}
		if name := n(param, value); name != "" {
			shown[i] = name
		}
	}
	return shown
}

// subject is what is counted: "planned meetings and calls".
func (f Filter) subject() string {
	var kinds []string
	for _, kind := range filterKinds { // in their usual order
		if slices.Contains(f.Kind, kind) {
			kinds = append(kinds, plurals[kind])
		}
	}
	subject := enumerate(kinds, "and")
	if len(kinds) == 0 || len(kinds) == len(filterKinds) {
		subject = "engagements"
	}
	switch {
	case len(f.Status) != 1:
		return subject
	case f.Status[0] == "held":
		return subject + " held"
	}
	return f.Status[0] + " " + subject
}

// Period says in English which days the filter covers: "January to June 2017", "22 March 2017", "since 5 May 2016";
// "" where it is open on both sides.
func (f Filter) Period() string {
	from, to := f.From, f.To
	const day, month, year = "2 January 2006", "January 2006", "2006"
	switch {
	case from.IsZero() && to.IsZero():
		return ""
	case to.IsZero():
		return "since " + from.Format(shortest(from, true))
	case from.IsZero():
		return "until " + to.Format(shortest(to, false))
	case from.Equal(to):
		return from.Format(day)
	}
	layout := day
	if from.Day() == 1 && isLastOfMonth(to) {
		layout = month
	}
	if layout == month && from.Month() == time.January && to.Month() == time.December {
		layout = year
	}
	first, last := from.Format(layout), to.Format(layout)
	if first == last {
		return first
	}
	if layout != year && from.Year() == to.Year() {
		first = strings.TrimSuffix(first, from.Format(" 2006"))
	}
	if layout == day && from.Year() == to.Year() && from.Month() == to.Month() {
		first = from.Format("2")
	}
	return first + " to " + last
}

// shortest is the layout that says which day is meant with the fewest words, where a month or year stands for its
// first day, or else its last.
func shortest(day time.Time, first bool) string {
	beginning, end := day.Day() == 1, isLastOfMonth(day)
	switch {
	case first && beginning && day.Month() == time.January, !first && end && day.Month() == time.December:
		if first {
			return "2006"
		}
		return "the end of 2006"
	case first && beginning:
		return "January 2006"
	case !first && end:
		return "the end of January 2006"
	}
	return "2 January 2006"
}

func isLastOfMonth(day time.Time) bool { return day.AddDate(0, 0, 1).Day() == 1 }

// enumerate joins words as English does: "a, b and c".
func enumerate(words []string, conjunction string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " " + conjunction + " " + words[last]
}

func capital(text string) string {
	first, n := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[n:]
}
