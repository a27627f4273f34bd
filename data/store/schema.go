package store

import (
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
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

// Layout names the tables, views and macros of the snapshots that this program writes, and how they are filled. A snapshot
// has that of its writer in the fact "layout"; queries made for one layout may fail on another, or count differently.
func Layout() string {
	sum := sha256.Sum256([]byte(schema + views + derive))
	return hex.EncodeToString(sum[:8])
}
