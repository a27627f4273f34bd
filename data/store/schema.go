package store

import (
	"context"
	_ "embed"
)

//go:embed schema.sql
var schema string

//go:embed views.sql
var views string

//go:embed derive.sql
var derive string

// createTables makes the empty tables of a snapshot in the default database of db.
func createTables(ctx context.Context, db *database) error { return db.exec(ctx, schema+views) }

// derive fills the tables that questions are asked of, once the others are committed: rows that are not have rowids that
// they lose.
func (n *next) derive(ctx context.Context) error {
	for _, statement := range []string{"BEGIN TRANSACTION", derive, "COMMIT"} {
		if err := n.db.exec(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}
