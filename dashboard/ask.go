package dashboard

import (
	"context"
	"errors"
	"net/http"
	"runtime"
	"slices"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/dashboard/lang"
	"github.com/demarche/demarche/queries"
)

// longest is how long all queries of one request may take; what a page says of one that is stopped has the number too.
const longest = 30 * time.Second

// session is one request's look at one snapshot: everything on a page comes from the same state of the store.
type session struct {
	ctx      context.Context
	snapshot *analytics.Snapshot
	catalog  queries.Catalog
	filter   analytics.Filter // what queries are asked with
	shown    analytics.Filter // what the address has: filter without what the path says, such as the country of /countries/VNM
	marked   []chart.Mark     // days to draw on time charts
	lang     *lang.Language   // nil for English
	speaks   []languageLink
	asked    string         // the language that the address names; "" for none
	sentence string         // what the view is, in words; set with the frame of the page
	fixed    string         // the field of the filter that the path says; "" for none
	misnamed []string       // what the address has that looks like a filter and is none, in words
	without  []string       // fields of the filter that mean nothing on the page
	about    *queries.Query // the one query that the page shows, whose parameters alone are offered as filters; nil for several
	now      time.Time
	whole    bool          // the page tells what changed, for which whole rankings are asked: the first rows of one are taken from it
	room     chan struct{} // has room for as many queries as may run at once
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
	ctx, cancel := context.WithTimeout(r.Context(), s.longest)
	done := func() { cancel(); release() }
	l := s.language(r)
	a := &session{lang: l, speaks: s.speaks(r, l), asked: r.URL.Query().Get("lang"), ctx: ctx, snapshot: snapshot, catalog: s.catalog(), marked: s.marks, filter: filter, now: s.now(),
		misnamed: misnamed(l, r.URL.Query()), room: make(chan struct{}, runtime.GOMAXPROCS(0)+2)}
	if err := a.resolveRegions(); err != nil {
		done()
		return nil, nil, err
	}
	a.shown = a.filter
	return a, done, nil
}

// resolveRegions finds the countries of the filter's regions.
func (a *session) resolveRegions() error {
	if len(a.filter.Region) == 0 {
		return nil
	}
	_, res, err := a.ask("regions", nil)
	if err != nil {
		return err
	}
	var countries []string
	for _, region := range a.filter.Region {
		i := slices.IndexFunc(rowsOf(res), func(r row) bool { return r.text("region") == region })
		if i < 0 {
			return analytics.ParamErrorf("region", "%q is no region; write it as the UN M49 scheme does, such as Asia or South-eastern Asia", region)
		}
		countries = append(countries, row{res, i}.list("countries")...)
	}
	a.filter.RegionCountries = countries
	return nil
}

// ask runs a query of the catalog with the filter's arguments and some more.
func (a *session) ask(name string, more analytics.Args) (queries.Query, analytics.Result, error) {
	q, err := found(a.catalog, name)
	if err != nil {
		return q, analytics.Result{}, err
	}
	if q.Own {
		if err := a.snapshot.CheckSelect(a.ctx, q.SQL); err != nil {
			return q, analytics.Result{}, ownFault(q, err)
		}
	}
	side, args := ofOneSide(q, a.args(q, more))
	first := 0
	if _, sided := q.Column(sideName); a.whole && (side != "" || !sided) {
		first, args = leading(q, args)
	}
	a.room <- struct{}{}
	res, err := a.snapshot.Run(a.ctx, q, args)
	<-a.room
	if err == nil && side != "" {
		res = onSide(res, side)
	}
	if err == nil && first > 0 {
		res.Rows = res.Rows[:min(first, len(res.Rows))]
	}
	switch {
	case err != nil && q.Own:
		err = ownFault(q, err)
	case q.Own:
		err = checkColumns(q, res)
	}
	return q, res, err
}

func (a *session) args(q queries.Query, more analytics.Args) analytics.Args {
	args := a.filter.Args(q)
	for name, value := range more {
		args[name] = value
	}
	return args
}

// askOf asks with another filter than the session's.
func (a *session) askOf(name string, f analytics.Filter) (analytics.Result, error) {
	b := *a
	b.filter = f
	_, res, err := b.ask(name, nil)
	return res, err
}

// askAbout runs a query about one engagement or release, without the filter.
func (a *session) askAbout(name, param, id string) (analytics.Result, error) {
	b := *a
	b.filter = analytics.Filter{}
	_, res, err := b.ask(name, analytics.Args{param: id})
	return res, err
}

// ahead asks several questions about one engagement or release side by side, so that those who ask them again one by one find
// the answers there. What fails here fails there too, where it is told.
func (a *session) ahead(param, id string, names ...string) {
	_ = each(len(names), func(i int) error {
		_, err := a.askAbout(names[i], param, id)
		return err
	})
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
