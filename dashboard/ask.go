package dashboard

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/queries"
)

// longest is how long all queries of one request may take.
const longest = 30 * time.Second

// session is one request's look at one snapshot: everything on a page comes from the same state of the store.
type session struct {
	ctx      context.Context
	snapshot *analytics.Snapshot
	catalog  queries.Catalog
	filter   analytics.Filter
	now      time.Time
}

// begin reads the filter and takes the newest snapshot. The function it gives must be called at the end.
func (s *server) begin(r *http.Request) (*session, func(), error) {
	filter, err := analytics.ParseFilter(r.URL.Query())
	if err != nil {
		return nil, nil, err
	}
	snapshot, release, err := s.store.Acquire()
	if err != nil {
		return nil, nil, err
	}
	ctx, cancel := context.WithTimeout(r.Context(), longest)
	return &session{ctx, snapshot, s.catalog, filter, s.now()}, func() { cancel(); release() }, nil
}

// ask runs a query of the catalog with the filter's arguments and some more.
func (a *session) ask(name string, more analytics.Args) (queries.Query, analytics.Result, error) {
	q, err := a.catalog.Get(name)
	if err != nil {
		return q, analytics.Result{}, &failure{http.StatusNotFound, "There is no such question", err.Error()}
	}
	res, err := a.snapshot.Run(a.ctx, q, a.args(q, more))
	return q, res, err
}

func (a *session) args(q queries.Query, more analytics.Args) analytics.Args {
	args := a.filter.Args(q)
	for name, value := range more {
		args[name] = value
	}
	return args
}

// askAbout runs a query about one engagement or release, without the filter.
func (a *session) askAbout(name, param, id string) (analytics.Result, error) {
	_, res, err := (&session{a.ctx, a.snapshot, a.catalog, analytics.Filter{}, a.now}).ask(name, analytics.Args{param: id})
	return res, err
}

// errEmpty is for a query about one thing that gave no row.
var errEmpty = errors.New("no row")

// askOne is askAbout for queries that give one row.
func (a *session) askOne(name, param, id string) (row, error) {
	res, err := a.askAbout(name, param, id)
	if err != nil {
		return row{}, err
	}
	if len(res.Rows) == 0 {
		return row{}, errEmpty
	}
	return row{res, 0}, nil
}
