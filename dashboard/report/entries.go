package report

import (
	"net/url"
	"slices"
	"strings"

	"github.com/demarche/demarche/analytics"
)

// entries lists the engagements of a month with their releases, numbered from first on.
func (a *asker) entries(month Month, first int) ([]Entry, error) {
	f := a.filter
	f.From, f.To = month.First(), month.Last()
	r, err := a.rows("engagements-with-releases", f, analytics.Args{}, "engagement", "start_date", "end_date", "date_uncertainty",
		"kind", "status", "announced", "summary", "countries", "organizations", "topics", "topic_names", "home", "counterparts",
		"officials", "place", "place_country", "title", "url", "published")
	if err != nil {
		return nil, err
	}
	var list []Entry
	for _, row := range r.list {
		id := r.text(row, "engagement")
		if len(list) == 0 || list[len(list)-1].ID != id {
			e := r.entry(row, month)
			e.Number = first + len(list)
			list = append(list, e)
		}
		if release, ok := r.release(row); ok {
			e := &list[len(list)-1]
			e.Releases = append(e.Releases, release)
		}
	}
	return list, nil
}

func (r rows) entry(row []any, month Month) Entry {
	e := Entry{
		ID: r.text(row, "engagement"), Kind: r.text(row, "kind"), Held: r.text(row, "status") == "held", Announced: r.yes(row, "announced"),
		Summary: r.text(row, "summary"), Countries: r.words(row, "countries"), Organizations: r.words(row, "organizations"),
		TopicIDs: r.words(row, "topics"), Officials: r.words(row, "officials"),
		When: month.days(r.date(row, "start_date"), r.date(row, "end_date")),
	}
	if r.number(row, "date_uncertainty") > 0 {
		e.When = "about " + e.When
	}
	if !e.Held {
		e.Remark = "Announced; no release reports it held"
	}
	facts := []string{capitalized(kindName(e.Kind))}
	if place := place(r.text(row, "place"), r.text(row, "place_country")); place != "" {
		facts = append(facts, place)
	}
	if topics := r.words(row, "topic_names"); len(topics) > 0 {
		facts = append(facts, strings.Join(topics, "; "))
	}
	e.Facts = strings.Join(facts, " · ")
	e.People = people(r.words(row, "home"), r.words(row, "counterparts"))
	return e
}

func kindName(kind string) string {
	if noun, ok := kindNouns[kind]; ok {
		return noun[0]
	}
	return kind
}

func place(city, country string) string {
	switch {
	case city == "":
		return country
	case country == "" || country == city:
		return city
	}
	return city + ", " + country
}

// people says who took part: "Yun Byung-se – Rex Tillerson, Secretary of State".
func people(home, counterparts []string) string {
	var sides []string
	for _, side := range [][]string{home, counterparts} {
		if len(side) > 0 {
			sides = append(sides, strings.Join(side, "; "))
		}
	}
	return strings.Join(sides, " – ")
}

func (r rows) release(row []any) (Release, bool) {
	if r.text(row, "release") == "" {
		return Release{}, false
	}
	release := Release{Title: r.text(row, "title"), URL: webAddress(r.text(row, "url"))}
	if release.Title == "" {
		release.Title = "Release without a title"
	}
	if day := r.date(row, "published"); !day.IsZero() {
		release.Date = day.Format("2 January 2006")
	}
	return release, true
}

// webAddress lets addresses of web pages pass and no others: pages are written by anyone.
func webAddress(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}

// numbered lists the numbers of the entries that were held and that match.
func numbered(list []Entry, match func(Entry) bool) []int {
	var out []int
	for _, e := range list {
		if e.Held && match(e) {
			out = append(out, e.Number)
		}
	}
	return out
}

func having(values func(Entry) []string, value string) func(Entry) bool {
	return func(e Entry) bool { return slices.Contains(values(e), value) }
}

func capitalized(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// announced keeps the entries that a release announced beforehand.
func announced(list []Entry, first int) []Entry {
	var out []Entry
	for _, e := range list {
		if e.Announced || !e.Held {
			e.Number, e.Remark = first+len(out), ""
			if e.Held {
				e.Remark = "Since reported held"
			}
			out = append(out, e)
		}
	}
	return out
}
