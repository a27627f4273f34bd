package store

import (
	"context"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store/reconcile"
)

// last is the snapshot that a load starts from. Of a store without one, path is "".
type last struct {
	path     string
	releases map[string]storedRelease
	rejects  map[rejectKey]bool
	facts    map[string]string
}

// outdated says whether there is a snapshot and its tables are not those that this program writes.
func (l *last) outdated() bool { return l.path != "" && l.facts["layout"] != Layout() }

type storedRelease struct {
	version
	loadedAt time.Time
}

// rejectKey tells whether a reject is in the store already: the same file with the same trouble is told once.
type rejectKey struct {
	file, reason string
	bytes        int64
}

func keyOf(r data.Reject) rejectKey { return rejectKey{r.File, r.Reason, r.Bytes} }

// readLast reads what a load must know of the newest snapshot in dir.
func readLast(ctx context.Context, dir string) (last, error) {
	l := last{releases: map[string]storedRelease{}, rejects: map[rejectKey]bool{}, facts: map[string]string{}}
	path, err := Latest(dir)
	if errors.Is(err, ErrNoStore) {
		return l, nil
	}
	if err != nil {
		return l, err
	}
	l.path = path
	db, err := openDatabase(ctx, path, "last", true)
	if err != nil {
		return l, err
	}
	err = errors.Join(l.readReleases(ctx, db), l.readRejects(ctx, db), l.readFacts(ctx, db), db.close())
	if err != nil {
		return l, fmt.Errorf("read the last snapshot: %w", err)
	}
	return l, nil
}

func (l *last) readReleases(ctx context.Context, db *database) error {
	const query = "SELECT release, NOT truncated, published IS NOT NULL, strlen(text), text_sha256, loaded_at FROM releases"
	return db.each(ctx, query, func(scan func(...any) error) error {
		var id, hash string
		var s storedRelease
		if err := scan(&id, &s.whole, &s.dated, &s.length, &hash, &s.loadedAt); err != nil {
			return err
		}
		sum, err := hex.DecodeString(hash)
		if err != nil || len(sum) != len(s.hash) {
			return fmt.Errorf("release %s has no proper hash of its text", id)
		}
		copy(s.hash[:], sum)
		l.releases[id] = s
		return nil
	})
}

func (l *last) readRejects(ctx context.Context, db *database) error {
	return db.each(ctx, "SELECT file, reason, bytes FROM rejects", func(scan func(...any) error) error {
		var k rejectKey
		if err := scan(&k.file, &k.reason, &k.bytes); err != nil {
			return err
		}
		l.rejects[k] = true
		return nil
	})
}

func (l *last) readFacts(ctx context.Context, db *database) error {
	return db.each(ctx, "SELECT key, value FROM snapshot", func(scan func(...any) error) error {
		var key, value string
		if err := scan(&key, &value); err != nil {
			return err
		}
		l.facts[key] = value
		return nil
	})
}

// lists are read joined and split here: that is several times quicker than reading them as lists.
const listSeparator = "\x1f"

const reportsQuery = `
SELECT r.report, r.release, x.source, r.kind, r.status, r.start_date, r.end_date, r.date_method, r.date_uncertainty,
       coalesce(r.place, ''), coalesce(r.place_country, ''), coalesce(array_to_string(r.countries, chr(31)), ''),
       coalesce(array_to_string(r.organizations, chr(31)), ''), coalesce(array_to_string(r.topics, chr(31)), ''), r.confidence, r.rule
FROM last.reports r JOIN last.releases x USING (release)
WHERE r.release NOT IN (SELECT release FROM taken)`

const peopleQuery = `
SELECT p.report, p.side, coalesce(p.name, ''), coalesce(p.title, ''), coalesce(p.country, ''),
       coalesce(p.organization, ''), CASE WHEN p.recognised THEN p.official ELSE '' END
FROM last.report_people p JOIN last.reports r USING (report)
WHERE r.release NOT IN (SELECT release FROM taken)
ORDER BY p.report, p.side, p.position`

// readReports reads the reports that the next snapshot keeps from the last one, with their people. db has the last
// snapshot attached and the table taken, which lists the releases that come in anew.
func readReports(ctx context.Context, db *database) ([]reconcile.Report, error) {
	var reports []reconcile.Report
	position := map[string]int{}
	words := interner{}
	err := db.each(ctx, reportsQuery, func(scan func(...any) error) error {
		var r reconcile.Report
		var kind, status, method, countries, organizations, topics string
		var start, end sql.NullTime
		err := scan(&r.ID, &r.Release, &r.Source, &kind, &status, &start, &end, &method, &r.DateUncertainty,
			&r.Place, &r.PlaceCountry, &countries, &organizations, &topics, &r.Confidence, &r.Rule)
		if err != nil {
			return err
		}
		r.Kind, r.Status, r.DateMethod = data.Kind(kind), data.Status(status), data.DateMethod(method)
		r.Start, r.End = dateOf(start), dateOf(end)
		words.report(&r)
		r.Countries, r.Organizations, r.Topics = words.list(countries), words.list(organizations), words.list(topics)
		if r.Number, err = reportNumber(r.ID); err != nil {
			return err
		}
		position[r.ID] = len(reports)
		reports = append(reports, r)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return reports, db.each(ctx, peopleQuery, func(scan func(...any) error) error {
		var report, side string
		var p data.Person
		if err := scan(&report, &side, &p.Name, &p.Title, &p.Country, &p.Org, &p.Official); err != nil {
			return err
		}
		p = words.person(p)
		r := &reports[position[report]]
		if side == sideHome {
			r.Home = append(r.Home, p)
		} else {
			r.Counterparts = append(r.Counterparts, p)
		}
		return nil
	})
}

func dateOf(t sql.NullTime) data.Date {
	if !t.Valid {
		return data.Date{}
	}
	return data.DateOf(t.Time.UTC())
}
