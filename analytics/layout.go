package analytics

import (
	"cmp"
	"database/sql"
	"errors"
	"fmt"
)

// ErrLayout is the error where the newest snapshot has other tables than the queries are made for.
var ErrLayout = errors.New("the newest snapshot has another layout of tables than this version of Demarche asks")

// checkLayout refuses a snapshot that has not the layout asked for.
func (s *Store) checkLayout(db *sql.DB) error {
	if s.opt.Layout == "" {
		return nil
	}
	var layout, version sql.NullString // of snapshots before there was a layout it is null
	const query = "SELECT max(value) FILTER (WHERE key = 'layout'), max(value) FILTER (WHERE key = 'version') FROM snapshot"
	if err := db.QueryRow(query).Scan(&layout, &version); err != nil {
		return fmt.Errorf("store %s: reading the layout of its newest snapshot: %w", s.dir, err)
	}
	if layout.String != s.opt.Layout {
		return fmt.Errorf("store %s: %w (it was written by %s); bring it up to date with 'demarche load --store %s --rebuild'",
			s.dir, ErrLayout, cmp.Or(version.String, "another version"), s.dir)
	}
	return nil
}
