package dashboard

import (
	"net/url"
	"time"

	"github.com/demarche/demarche/analytics"
)

// facts are what is known of a subject besides numbers.
func (a *session) facts(kind subject, id string) ([]fact, error) {
	if kind.by != "official" {
		return a.rhythm(kind.by, nil)
	}
	_, res, err := a.ask("official-terms", analytics.Args{"official": id})
	if err != nil {
		return nil, err
	}
	terms := rowsOf(res)
	facts, err := a.rhythm(kind.by, terms)
	if f := a.offices(terms); len(f.Values) > 0 {
		facts = append(facts, f)
	}
	return facts, err
}

// rhythm are the facts that numbers leave out: last contact, silences, what is next. They are of all that came before the end
// of the view, also before its first day: a silence does not begin with the period that is looked at. terms are the
// offices of an official; the silence of one who has left them means nothing.
func (a *session) rhythm(by string, terms []row) ([]fact, error) {
	s, err := a.span()
	if err != nil {
		return nil, err
	}
	b := *a
	b.filter.From = time.Time{}
	_, res, err := b.ask("profile", nil)
	if err != nil || len(res.Rows) == 0 {
		return nil, err
	}
	r := row{res, 0}
	until := a.filter.UpTo(s.newest).To
	silent := r.int("silent_days")
	if left(terms, until) {
		silent = 0
	}
	var out []fact
	add := func(name string, v factValue) { out = append(out, fact{Name: a.say(name), Values: []factValue{v}}) }
	about := func(column string) string { return "/engagements/" + url.PathEscape(r.text(column)) }
	if day := r.day("last_date"); !day.IsZero() {
		v := factValue{Text: a.day(day) + ": " + r.text("last_summary"), Link: about("last_engagement")}
		if silent > 0 {
			v.More = a.say("%s up to %s", a.count(silent, "days"), a.day(until))
			if usual := r.int("usual_days"); usual > 0 {
				v.More += a.say("; usually %s pass from one to the next", a.count(usual, "days"))
			}
		}
		add(rhythmNames(by).last, v)
	}
	if day := r.day("next_date"); !day.IsZero() {
		add("Next planned", factValue{Text: a.day(day) + ": " + r.text("next_summary"), Link: about("next_engagement")})
	}
	if day := r.day("first_date"); !day.IsZero() {
		add(rhythmNames(by).first, factValue{Text: a.day(day)})
	}
	if v, ok := a.longestSilence(r, silent, !until.Before(s.newest)); ok {
		add("Longest silence", v)
	}
	return out, nil
}

// longestSilence is the longest that ended, or the last one where that is longer: it goes on where the view is open, up to the newest day of the
// store.
func (a *session) longestSilence(r row, silent int64, open bool) (factValue, bool) {
	longest := r.int("longest_days")
	ended := a.say("from %s to %s", a.day(r.day("longest_from")), a.day(r.day("longest_to")))
	switch {
	case longest <= 1 && silent <= 1 || longest == 0:
		return factValue{}, false
	case silent > longest:
		says := a.say("%s, up to the end of the period", a.count(silent, "days"))
		if open {
			says = a.say("%s, and it goes on", a.count(silent, "days"))
		}
		return factValue{Text: says, More: a.say("before it %s, %s", a.count(longest, "days"), ended)}, true
	}
	return factValue{Text: a.count(longest, "days"), More: ended}, true
}

// left says whether all terms of an official that are known ended before the day.
func left(terms []row, day time.Time) bool {
	for _, r := range terms {
		if end := r.day("end_date"); end.IsZero() || !end.Before(day) {
			return false
		}
	}
	return len(terms) > 0
}

// rhythmNames are what the first and the last of a subject's engagements are called: with topics there is no contact.
func rhythmNames(by string) struct{ first, last string } {
	if by == "topic" {
		return struct{ first, last string }{"First mention", "Last mention"}
	}
	return struct{ first, last string }{"First contact", "Last contact"}
}

// offices are those that an official held, by the gazetteer.
func (a *session) offices(terms []row) fact {
	f := fact{Name: a.say("Offices")}
	for _, r := range terms {
		f.Values = append(f.Values, factValue{Text: r.text("title"), More: a.termOf(r)})
	}
	return f
}

func (a *session) termOf(r row) string {
	from, to := r.day("start_date"), r.day("end_date")
	switch {
	case !from.IsZero() && !to.IsZero():
		return a.say("%s to %s", a.day(from), a.day(to))
	case !from.IsZero():
		return a.say("since %s, as far as checked on %s", a.day(from), a.day(r.day("checked")))
	case !to.IsZero():
		return a.say("until %s", a.day(to))
	}
	return a.say("in office on %s", a.day(r.day("checked")))
}
