package store

import (
	"context"
	"errors"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store/reconcile"
)

// writeReports writes the reports and the engagements that were made of them, with their people: two pairs of tables,
// side by side.
func (n *next) writeReports(ctx context.Context, engagements []reconcile.Engagement, roster *roster, words *summarizer, offices offices) error {
	for i := range engagements {
		for _, people := range [][]data.Person{engagements[i].Home, engagements[i].Counterparts} {
			for _, p := range people {
				roster.meet(p)
			}
		}
	}
	roster.settle()
	w := peopleWriter{roster: roster, words: words, offices: offices, all: n.reports}
	group, ctx := errgroup.WithContext(ctx)
	for _, task := range []struct {
		owners, people string
		write          func(owners, people *table, e *reconcile.Engagement) error
	}{
		{"engagements", "engagement_people", w.engagement},
		{"reports", "report_people", w.reports},
	} {
		owners, err := n.db.table(nextName, task.owners)
		if err != nil {
			return errors.Join(err, group.Wait())
		}
		people, err := n.db.table(nextName, task.people)
		if err != nil {
			return errors.Join(err, owners.close(), group.Wait())
		}
		group.Go(func() (err error) {
			defer func() { err = errors.Join(err, owners.close(), people.close()) }()
			for i := range engagements {
				if err := errors.Join(ctx.Err(), task.write(owners, people, &engagements[i])); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return group.Wait()
}

// peopleWriter writes engagements and reports and says of each person who it is.
type peopleWriter struct {
	roster  *roster
	words   *summarizer
	offices offices
	all     []reconcile.Report
}

func (w *peopleWriter) engagement(engagements, people *table, e *reconcile.Engagement) error {
	var officials []string
	sides := []struct {
		name   string
		people []data.Person
	}{{sideHome, e.Home}, {sideCounterpart, e.Counterparts}}
	for _, side := range sides {
		for i, p := range side.people {
			id := w.roster.id(p)
			if id != "" {
				officials = append(officials, id)
			}
			p.Title = w.offices.title(p, id, e.Start)
			row := personRow(e.ID, side.name, i, p, id)
			if err := people.append(row[:len(row)-1]...); err != nil {
				return err
			}
		}
	}
	slices.Sort(officials)
	return engagements.append(engagementRow(e, w.words.line(w.asListed(e)), slices.Compact(officials))...)
}

// asListed is the engagement with the people as the list of officials calls them: one page has "Kang, Kyung-wha", another
// "KANG Kyung-wha".
func (w *peopleWriter) asListed(e *reconcile.Engagement) *reconcile.Engagement {
	listed := *e
	for _, side := range []*[]data.Person{&listed.Home, &listed.Counterparts} {
		copied := false
		for i, p := range *side {
			name := w.roster.names[w.roster.id(p)]
			if name == "" || name == p.Name {
				continue
			}
			if !copied {
				*side, copied = slices.Clone(*side), true
			}
			(*side)[i].Name = name
		}
	}
	return &listed
}

// reports writes the reports of an engagement.
func (w *peopleWriter) reports(reports, people *table, e *reconcile.Engagement) error {
	for _, i := range e.Reports {
		r := &w.all[i]
		err := errors.Join(
			reports.append(reportRow(r, e.ID)...),
			w.side(people, r.ID, sideHome, r.Home, e.Home),
			w.side(people, r.ID, sideCounterpart, r.Counterparts, e.Counterparts),
		)
		if err != nil {
			return err
		}
	}
	return nil
}

// side writes one side of a report. Who is named by surname there may be known in full from another report.
func (w *peopleWriter) side(table *table, report, side string, people, merged []data.Person) error {
	for i, p := range people {
		official := ""
		if p.Name != "" {
			official = w.roster.id(reconcile.Whole(merged, p))
		}
		if err := table.append(personRow(report, side, i, p, official)...); err != nil {
			return err
		}
	}
	return nil
}
