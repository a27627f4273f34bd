package store

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/demarche/demarche/data/store/reconcile"
)

const nextName = "next"

// next is the snapshot being built. Releases go to disk as they come in; their reports stay in memory, for they are
// reconciled together at the end.
type next struct {
	path                       string
	db                         *database
	releases, points, evidence *table
	reports                    []reconcile.Report
	words                      interner // of the reports
}

func openNext(ctx context.Context, dir string) (*next, error) {
	n := &next{path: filepath.Join(dir, tempPrefix+strconv.FormatInt(time.Now().UnixNano(), 36)+".duckdb"), words: interner{}}
	var err error
	if n.db, err = openDatabase(ctx, n.path, nextName, false); err != nil {
		return nil, err
	}
	if err := errors.Join(n.db.exec(ctx, "BEGIN TRANSACTION"), createTables(ctx, n.db), n.openTables()); err != nil {
		return nil, errors.Join(err, n.abandon())
	}
	return n, nil
}

func (n *next) openTables() (err error) {
	for name, t := range map[string]**table{"releases": &n.releases, "points": &n.points, "evidence": &n.evidence} {
		if *t, err = n.db.table(nextName, name); err != nil {
			return err
		}
	}
	return nil
}

// flush hands what the appenders hold to the tables, and closes them.
func (n *next) flush() error {
	var errs []error
	for _, t := range []**table{&n.releases, &n.points, &n.evidence} {
		if *t != nil {
			errs = append(errs, (*t).close())
			*t = nil
		}
	}
	return errors.Join(errs...)
}

// abandon closes the unfinished snapshot; the file is left to removeLeftovers.
func (n *next) abandon() error {
	return errors.Join(n.flush(), n.db.close())
}

// add appends a release with its points and evidence, and keeps its reports.
func (n *next) add(item *Item, v version, homeID string, loadedAt time.Time) error {
	r := &item.Release
	if err := n.releases.append(releaseRow(r, v, loadedAt)...); err != nil {
		return err
	}
	for i, p := range r.Points {
		if err := n.points.append(pointRow(r.ID, i, p)...); err != nil {
			return err
		}
	}
	id := strings.Clone(r.ID)
	for i, e := range item.Engagements {
		report := reconcile.Report{ID: id + "#" + strconv.Itoa(i+1), Release: id, Number: i + 1, Source: r.Source, HomeID: homeID, Engagement: e}
		for _, ev := range e.Evidence {
			if err := n.evidence.append(evidenceRow(report.ID, ev)...); err != nil {
				return err
			}
		}
		report.Evidence = nil
		n.words.report(&report)
		n.reports = append(n.reports, report)
	}
	return nil
}

// drop takes releases out again that were added before, for a better text of them came later in the same load.
func (n *next) drop(ctx context.Context, releases map[string]Item) error {
	if err := n.flush(); err != nil {
		return err
	}
	if err := n.listReleases(ctx, "dropped", slices.Sorted(maps.Keys(releases))); err != nil {
		return err
	}
	for _, statement := range []string{
		"DELETE FROM releases WHERE release IN (SELECT release FROM dropped)",
		"DELETE FROM points WHERE release IN (SELECT release FROM dropped)",
		"DELETE FROM evidence WHERE regexp_replace(report, '#[0-9]+$', '') IN (SELECT release FROM dropped)",
	} {
		if err := n.db.exec(ctx, statement); err != nil {
			return fmt.Errorf("put better texts in the place of others: %w", err)
		}
	}
	kept := n.reports[:0]
	for _, r := range n.reports {
		if _, ok := releases[r.Release]; !ok {
			kept = append(kept, r)
		}
	}
	clear(n.reports[len(kept):])
	n.reports = kept
	return n.openTables()
}

// listReleases makes a temporary table of release identifiers.
func (n *next) listReleases(ctx context.Context, name string, ids []string) error {
	if err := n.db.exec(ctx, "CREATE TEMP TABLE "+name+" (release VARCHAR)"); err != nil {
		return err
	}
	t, err := n.db.table("temp", name)
	if err != nil {
		return err
	}
	for _, id := range ids {
		if err := t.append(text(id)); err != nil {
			return errors.Join(err, t.close())
		}
	}
	return t.close()
}
