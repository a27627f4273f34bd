package dashboard

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/data/words"
)

// mostNamed is how many pages a search leads to at most.
const mostNamed = 6

// namedPage is the page of a country, official, topic or organisation that a search names.
type namedPage struct {
	Name, Link, Count string
	Otherwise         string // address of the search for the whole name as the list has it, where the search wrote it otherwise

	rank        int // 0 where the search is the whole name, else 1
	engagements int64
}

// namedPages lists the pages of what a search names: all of its words are words of the name, or it is the name written together or
// apart, as "Vietnam" and "Viet Nam" are, or another name of it, as "Turkey" is of Türkiye. Whole names come first, then those with most engagements.
func (a *session) namedPages(search string) ([]namedPage, error) {
	var s words.Splitter
	asked := termsOf(&s, search)
	if len(asked) == 0 || len(search) > longestSearch {
		return nil, nil
	}
	also, err := a.namedOtherwise(search)
	if err != nil {
		return nil, err
	}
	var out []namedPage
	for _, d := range dimensions {
		if !hasPage(d.param) {
			continue
		}
		f, err := a.field(d)
		if err != nil {
			return nil, err
		}
		for _, o := range f.Options {
			has := termsOf(&s, o.Name)
			whole := strings.Join(has, "") == strings.Join(asked, "") || strings.EqualFold(o.Value, search) || also[[2]string{d.param, o.Value}]
			rank := 1
			if whole {
				rank = 0
			} else if slices.ContainsFunc(asked, func(term string) bool { return !slices.Contains(has, term) }) {
				continue
			}
			p := namedPage{Name: o.Name, Link: a.subjectLink(d.param, o.Value), Count: a.count(o.Count, "engagements"), rank: rank, engagements: o.Count}
			if whole && !slices.Equal(has, asked) {
				p.Otherwise = address("/releases", a.shown.Values(), url.Values{"search": {`"` + o.Name + `"`}})
			}
			out = append(out, p)
		}
	}
	slices.SortStableFunc(out, func(x, y namedPage) int {
		return cmp.Or(cmp.Compare(x.rank, y.rank), cmp.Compare(y.engagements, x.engagements))
	})
	return out[:min(len(out), mostNamed)], nil
}

// namedOtherwise are the values that go by another name, the one searched for, each with the field that it is of.
func (a *session) namedOtherwise(search string) (map[[2]string]bool, error) {
	_, res, err := a.ask("named-otherwise", analytics.Args{"name": strings.Trim(search, `"“” `)})
	if err != nil {
		return nil, err
	}
	out := map[[2]string]bool{}
	for _, r := range rowsOf(res) {
		out[[2]string{r.text("field"), r.text("value")}] = true
	}
	return out, nil
}

// termsOf are the terms of a text in their order.
func termsOf(s *words.Splitter, text string) []string {
	var out []string
	for _, w := range s.Append(nil, text) {
		out = append(out, w.Term)
	}
	return out
}
