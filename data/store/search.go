package store

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store/reconcile"
)

// textsAtOnce is how many releases have their texts in memory while the index is made: all texts of a large store are
// more than the rest of a load needs.
const textsAtOnce = 20_000

// search is the index of words in the making.
type search struct {
	releases []numbered
	indexer  *indexer
}

// readSearch makes the index of words from all releases of the next snapshot. It is made anew each time: what the
// last snapshot had would have to be sorted in again, which takes as long. Days are those of releases by what they report.
func (n *next) readSearch(ctx context.Context, days map[string]data.Date) (search, error) {
	releases, err := n.numberReleases(ctx, days)
	if err != nil {
		return search{}, fmt.Errorf("number the releases for the search: %w", err)
	}
	s := search{releases, newIndexer(len(releases))}
	if err := n.readTexts(ctx, releases, s.indexer); err != nil {
		return search{}, fmt.Errorf("read the texts for the search: %w", err)
	}
	return s, nil
}

func (n *next) writeSearch(s search) error {
	if err := s.indexer.write(n.db, s.releases); err != nil {
		return fmt.Errorf("write the index of words: %w", err)
	}
	return nil
}

// numbered is a release with its number, which is its place in the list.
type numbered struct {
	id, source string
	day        data.Date // of publication, or else of what it reports
}

// numberReleases lists the releases from the newest on, those without a day last.
func (n *next) numberReleases(ctx context.Context, days map[string]data.Date) ([]numbered, error) {
	var all []numbered
	err := n.db.each(ctx, "SELECT release, source, published FROM releases", func(scan func(...any) error) error {
		var r numbered
		var published sql.NullTime
		err := scan(&r.id, &r.source, &published)
		if r.day = dateOf(published); r.day.IsZero() {
			r.day = days[r.id]
		}
		all = append(all, r)
		return err
	})
	slices.SortFunc(all, func(x, y numbered) int { return cmp.Or(y.day.Sub(x.day), cmp.Compare(x.id, y.id)) })
	return all, err
}

// firstDays are the first days of what releases report.
func firstDays(reports []reconcile.Report) map[string]data.Date {
	days := map[string]data.Date{}
	for i := range reports {
		r := &reports[i]
		if day := days[r.Release]; !r.Start.IsZero() && (day.IsZero() || r.Start.Before(day)) {
			days[r.Release] = r.Start
		}
	}
	return days
}

// readTexts hands the texts to the indexer, some releases at a time, in the order in which the table has them.
func (n *next) readTexts(ctx context.Context, releases []numbered, ix *indexer) error {
	numbers := make(map[string]int, len(releases))
	for i, r := range releases {
		numbers[r.id] = i
	}
	first, err := n.db.number(ctx, "SELECT coalesce(min(rowid), 0) FROM releases")
	if err != nil {
		return err
	}
	last, err := n.db.number(ctx, "SELECT coalesce(max(rowid), -1) FROM releases")
	if err != nil {
		return err
	}
	for from := first; from <= last; from += textsAtOnce {
		query := fmt.Sprintf("SELECT release, coalesce(title, ''), text FROM releases WHERE rowid BETWEEN %d AND %d", from, from+textsAtOnce-1)
		err := n.db.each(ctx, query, func(scan func(...any) error) error {
			var id, title, text string
			if err := scan(&id, &title, &text); err != nil {
				return err
			}
			ix.add(numbers[id], title, text)
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}
