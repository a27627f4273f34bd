package report

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// facts are the numbers of the month that the sentences are made of.
type facts struct {
	month           Month
	who             string    // "the ministry", "the two publishers"
	scope           string    // what the filters leave, after "engagements": " with Japan"; "" for all
	until           time.Time // the day up to which releases tell of the month, where that is not its last day
	unknown         bool      // the releases end before the month
	chosen          bool      // the filters choose countries, so counting countries says nothing
	held            int
	before, yearAgo *int // of the month before and of the same month a year before; nil where the snapshot does not reach back
	countries       int
	organizations   int
	// Of the month before; nil where the snapshot does not reach back.
	countriesBefore, organizationsBefore *int
	kinds                                []ranked
	byCountry                            []ranked // most first
	fresh                                []ranked // countries of the month without an engagement in the twelve months before
	byTopic                              []ranked
	home                                 []ranked // officials of the home side
	counterparts                         []ranked
	unreported                           int // announced for the month, not reported held
	unreportedRefs                       []int
	heldRefs                             []int
	ahead                                []Entry
}

// ranked is one line of a ranking.
type ranked struct {
	code, name string
	now        int
	before     int
	year       int // over the twelve months that end with the month
	yearAgo    int // in the same month a year before
	refs       []int
	note       string // the office of an official
	where      string // the country or organisation that an official serves
}

// lead writes what the brief begins with: how much, with whom and about what, and what is open.
func (f facts) lead() []Paragraph {
	much := Paragraph{f.opening()}
	if f.held > 1 {
		much = append(much, f.kindsSentence())
	}
	if f.held > 0 && !f.chosen && (f.countries > 0 || f.organizations > 0) {
		much = append(much, f.spreadSentence())
	}
	whom := Paragraph(f.countrySentences())
	if len(f.byTopic) > 0 && f.held > 1 {
		whom = append(whom, f.topicSentence())
	}
	if len(f.home) > 0 && f.home[0].now > 1 {
		whom = append(whom, f.officialSentence())
	}
	open := Paragraph{}
	if f.unreported > 0 {
		more := count(f.unreported, "engagement was", "engagements were")
		text := more + " announced for " + f.month.Name() + " without a release that reports " + it(f.unreported) + " held"
		open = append(open, Sentence{sentence(text), f.unreportedRefs})
	}
	open = append(open, f.aheadSentence())
	return slices.DeleteFunc([]Paragraph{much, whom, open}, func(p Paragraph) bool { return len(p) == 0 })
}

func it(n int) string {
	if n == 1 {
		return "it"
	}
	return "them"
}

func (f facts) opening() Sentence {
	if f.unknown {
		return Sentence{Text: sentence("the releases do not tell of " + f.month.Name() + " yet")}
	}
	what := count(f.held, "engagement", "engagements") + f.scope
	if !f.until.IsZero() {
		text := fmt.Sprintf("from %s %s held %s; the releases reach no further", span(f.month.First(), f.until), f.who, what)
		if f.before != nil {
			text += ". The whole of " + f.month.Add(-1).nameBeside(f.month) + " had " + number(*f.before)
		}
		return Sentence{sentence(text), f.heldRefs}
	}
	text := fmt.Sprintf("in %s %s held %s", f.month.Name(), f.who, what)
	var parts []string
	if f.before != nil {
		parts = append(parts, against(f.held, *f.before, f.month.Add(-1).nameBeside(f.month)))
	}
	if f.yearAgo != nil {
		year := against(f.held, *f.yearAgo, f.month.Add(-12).Name())
		if *f.yearAgo == 0 && f.before != nil && *f.before == 0 {
			year = strings.TrimPrefix(strings.TrimPrefix(year, "after "), "as ") // "after none in May and none in June"
		}
		parts = append(parts, year)
	}
	if len(parts) > 0 {
		text += ", " + list(parts)
	}
	return Sentence{sentence(text), f.heldRefs}
}

// span writes a part of a month: "1 to 22 March 2017".
func span(first, last time.Time) string {
	if first.Equal(last) {
		return last.Format("2 January 2006")
	}
	return fmt.Sprintf("%d to %s", first.Day(), last.Format("2 January 2006"))
}
