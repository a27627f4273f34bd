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
	return statement.QueryContext(ctx, args...)
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
