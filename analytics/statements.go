package analytics

import (
	"context"
	"database/sql"
	"sync"
)

// statements runs the texts of the catalog and keeps each prepared: DuckDB plans a statement once when it is prepared and
// again when it knows the arguments, and the first of the two is a good part of a short query. It is safe for concurrent
// use, and is let go of with its database.
type statements struct {
	db *sql.DB

	mu     sync.Mutex
	byText map[string]*sql.Stmt
}

func newStatements(db *sql.DB) *statements {
	db.SetMaxIdleConns(16) // a connection that is closed forgets what it has prepared
	return &statements{db: db, byText: map[string]*sql.Stmt{}}
}

// QueryContext runs a text that must be one of few: each is kept.
func (s *statements) QueryContext(ctx context.Context, text string, args ...any) (*sql.Rows, error) {
	statement, err := s.prepare(ctx, text)
	if err != nil {
		return nil, err
	}
	rows, err := statement.QueryContext(ctx, args...)
	if err == nil || ctx.Err() != nil {
		return rows, err
	}
	// The driver can lose the types of a prepared statement's parameters, and then binds no list any more. What is wrong
	// with the text itself fails again here.
	s.forget(text, statement)
	return s.db.QueryContext(ctx, text, args...)
}

// forget lets go of a statement that failed, so that the next run prepares it anew.
func (s *statements) forget(text string, statement *sql.Stmt) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.byText[text] == statement {
		delete(s.byText, text) // those under way with it end first: database/sql counts them
		_ = statement.Close()
	}
}

func (s *statements) prepare(ctx context.Context, text string) (*sql.Stmt, error) {
	s.mu.Lock()
	statement, ok := s.byText[text]
	s.mu.Unlock()
	if ok {
		return statement, nil
	}
	statement, err := s.db.PrepareContext(ctx, text)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if first, ok := s.byText[text]; ok {
		return first, statement.Close()
	}
	s.byText[text] = statement
	return statement, nil
}
