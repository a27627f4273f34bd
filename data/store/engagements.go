package store

import (
	"context"
	"errors"
	"slices"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store/reconcile"
)

// writeReports writes the reports and the engagements that were made of them, with their people.
func (n *next) writeReports(ctx context.Context, engagements []reconcile.Engagement, roster *roster, words *summarizer) (err error) {
	for i := range engagements {
		for _, people := range [][]data.Person{engagements[i].Home, engagements[i].Counterparts} {
			for _, p := range people {
				roster.meet(p)
			}
		}
	}
	roster.settle()
	var w peopleWriter
	w.roster = roster
	var open []*table
	defer func() {
		for _, t := range open {
			err = errors.Join(err, t.close())
		}
	}()
	for _, name := range []string{"reports", "report_people", "engagements", "engagement_people"} {
		t, err := n.db.table(nextName, name)
		if err != nil {
			return err
		}
		open = append(open, t)
	}
	w.reports, w.reportPeople, w.engagements, w.people = open[0], open[1], open[2], open[3]
	for i := range engagements {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := w.write(&engagements[i], n.reports, words); err != nil {
			return err
		}
	}
	return nil
}

// peopleWriter writes engagements and reports and says of each person who it is.
type peopleWriter struct {
	roster                                     *roster
	reports, reportPeople, engagements, people *table
}

func (w *peopleWriter) write(e *reconcile.Engagement, reports []reconcile.Report, words *summarizer) error {
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
			row := personRow(e.ID, side.name, i, p, id)
			if err := w.people.append(row[:len(row)-1]...); err != nil {
				return err
			}
		}
	}
	slices.Sort(officials)
	if err := w.engagements.append(engagementRow(e, words.line(e), slices.Compact(officials))...); err != nil {
		return err
	}
	for _, i := range e.Reports {
		r := &reports[i]
		err := errors.Join(
			w.reports.append(reportRow(r, e.ID)...),
			w.writePeople(r.ID, sideHome, r.Home, e.Home),
			w.writePeople(r.ID, sideCounterpart, r.Counterparts, e.Counterparts),
		)
		if err != nil {
			return err
		}
	}
	return nil
}

// writePeople writes one side of a report. Who is named by surname there may be known in full from another report.
func (w *peopleWriter) writePeople(report, side string, people, merged []data.Person) error {
	for i, p := range people {
		official := ""
		if p.Name != "" {
			official = w.roster.id(reconcile.Whole(merged, p))
		}
		if err := w.reportPeople.append(personRow(report, side, i, p, official)...); err != nil {
			return err
		}
	}
	return nil
}
