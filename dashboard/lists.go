package dashboard

import (
	"net/url"
	"slices"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
)

// entryList is a short list of engagements on a page, with the address of the whole of it.
type entryList struct {
	ID, Title, Note string
	Empty           string // what to say where there are none; "" for that nothing matches the filters
	Entries         []entry
	Link            string
}

const listRows = 10

// lists are the engagements planned after the days that the store tells of, whenever the period ends, and the latest of the view.
func (a *session) lists() ([]entryList, error) {
	s, err := a.span()
	if err != nil {
		return nil, err
	}
	var planned, latest entryList
	parts := []func() error{
		func() (err error) {
			latest, err = a.list(a.filter, "latest", a.say("Latest engagements"), "latest")
			return err
		},
	}
	if !s.newest.IsZero() {
		f := a.filter
		f.From, f.To, f.Status = s.newest.AddDate(0, 0, 1), time.Time{}, []string{"planned"}
		if a.filter.From.After(f.From) {
			f.From, f.To = a.filter.From, a.filter.To
		}
		parts = append(parts, func() (err error) {
			planned, err = a.list(f, "planned", a.say("Planned ahead"), "earliest")
			return err
		})
	}
	if err := together(parts...); err != nil {
		return nil, err
	}
	if planned.ID == "" {
		return []entryList{latest}, nil
	}
	planned.Note = a.say("After %s, the newest day that the releases tell of.", a.day(s.newest))
	planned.Empty = a.say("Nothing is planned after that day, as far as the releases tell.")
	return []entryList{planned, latest}, nil
}

// withEntries are the lists that have any, or say why they have none.
func withEntries(lists []entryList) []entryList {
	return slices.DeleteFunc(lists, func(l entryList) bool { return len(l.Entries) == 0 && l.Empty == "" })
}

func (a *session) list(f analytics.Filter, id, title, sort string) (entryList, error) {
	b := *a
	b.filter = f
	_, res, err := b.ask("engagements-list", analytics.Args{"limit": int64(listRows), "sort": sort})
	link := address("/engagements", f.Values())
	if sort != "latest" {
		link = address("/engagements", f.Values(), url.Values{"sort": {sort}})
	}
	return entryList{ID: id, Title: title, Entries: a.entries(res), Link: link}, err
}

// total is how many engagements the view has.
func (a *session) total() (int64, error) {
	_, res, err := a.ask("by-kind", nil)
	n := int64(0)
	for _, r := range rowsOf(res) {
		n += r.int("engagements")
	}
	return n, err
}

// says is what the view is of, how many engagements it has, and that they are counted once; "" where there are none.
func (a *session) says() (string, error) {
	n, err := a.total()
	if n == 0 {
		return "", err
	}
	return a.say("%s: %s. Each is counted once, however many releases report it.", a.sentence, chart.Number(float64(n))), err
}
