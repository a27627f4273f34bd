package store

import (
	"context"
	_ "embed"
)

//go:embed schema.sql
var schema string

// createTables makes the empty tables of a snapshot in the default database of db.
func createTables(ctx context.Context, db *database) error { return db.exec(ctx, schema) }
