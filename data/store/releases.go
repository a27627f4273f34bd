package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"iter"

	"github.com/demarche/demarche/data"
)

const releasesQuery = `
SELECT r.release, r.source, coalesce(r.reference, ''), coalesce(r.url, ''), coalesce(r.title, ''), r.published, r.layout,
       coalesce(r.category, ''), coalesce(r.language, ''), r.unofficial_translation, r.truncated, r.text, r.sha256, r.file,
       coalesce(p.points, '[]')
FROM releases r
LEFT JOIN (SELECT release, to_json(list({'kind': kind, 'number': number, 'marker': marker, 'level': level,
                                         'start': start_byte, 'end': end_byte} ORDER BY point))::VARCHAR AS points
           FROM points GROUP BY release) p USING (release)`

var errStopped = errors.New("stopped")

// Releases reads the releases of the newest snapshot in dir back, in no particular order: what a load with
// Options.Rebuild is fed to read all texts anew. A store without a snapshot gives an error that wraps ErrNoStore.
func Releases(ctx context.Context, dir string) iter.Seq2[data.Release, error] {
	return func(yield func(data.Release, error) bool) {
		err := eachRelease(ctx, dir, func(r data.Release) error {
			if !yield(r, nil) {
				return errStopped
			}
			return nil
		})
		if err != nil && !errors.Is(err, errStopped) {
			yield(data.Release{}, err)
		}
	}
}

func eachRelease(ctx context.Context, dir string, handle func(data.Release) error) (err error) {
	path, err := Latest(dir)
	if err != nil {
		return err
	}
	db, err := openDatabase(ctx, path, "last", true)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close()) }()
	return db.each(ctx, releasesQuery, func(scan func(...any) error) error {
		var r data.Release
		var published sql.NullTime
		var points string
		err := scan(&r.ID, &r.Source, &r.Reference, &r.URL, &r.Title, &published, &r.Layout, &r.Category, &r.Language,
			&r.Unofficial, &r.Truncated, &r.Text, &r.SHA256, &r.File, &points)
		if err != nil {
			return err
		}
		r.Published = dateOf(published)
		if err := json.Unmarshal([]byte(points), &r.Points); err != nil {
			return fmt.Errorf("the points of %s: %w", r.ID, err)
		}
		return handle(r)
	})
}
