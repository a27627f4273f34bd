// Package store keeps releases and what was read from them in DuckDB snapshots. It is the one owner of the schema.
//
// A store is a folder. It holds immutable snapshots, engagements-<UTC time>-<hash>.duckdb, and a symbolic link,
// engagements.duckdb, to the newest. Load builds the next snapshot under a temporary name, checks it, and moves the
// link with one rename: whatever happens before leaves the last snapshot as it was. Readers open a snapshot read-only
// by its own name and are never locked out.
//
// The tables search_* index the words of all releases. They are made anew for each snapshot.
//
// A release is known by its ID. Of two texts of one release the better is kept, whichever came first: one that is
// whole before one that is cut off, one with a date before one without, the longer before the shorter.
package store
