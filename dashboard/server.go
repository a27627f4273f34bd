package dashboard

import (
	"cmp"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/gorilla/mux"
	"github.com/klauspost/compress/gzhttp"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/dashboard/lang"
	"github.com/demarche/demarche/dashboard/render"
	"github.com/demarche/demarche/queries"
)

// Options are what a server needs. Store and Catalog must be set.
type Options struct {
	Store   *analytics.Store // may have no snapshot yet: pages then say how to load one
	Catalog queries.Catalog
	Own     *queries.Folder  // the catalog with a user's queries; nil for none
	Marks   []chart.Mark     // days to draw on time charts, besides changes of minister
	Hosts   []string         // names that requests may be for, besides those of loopback
	Embed   []string         // origins whose pages may show /q/NAME?embed=1 in a frame, such as https://intranet.example
	Now     func() time.Time // nil for the clock; tells which period is not over
	langs   lang.Languages   // nil for those of the program; others in tests
	longest time.Duration    // how long all queries of one request may take, 0 for as long as usual; less in tests
	Log     *slog.Logger     // told of every request and of failures; nil for none
}

// Settings are those of DuckDB that a server's store is quick with. Each query runs on one core: a page asks many that are
// short, side by side, and to share one of them out takes a third more time in all than it saves. Groups by a number below
// 2^16, as officials and pairs have them, are counted in a plain array; DuckDB by itself does so below 2^12.
func Settings() map[string]string {
	return map[string]string{"threads": "1", "perfect_ht_threshold": "16"}
}

// server answers requests. What it keeps between them goes with the snapshot that it was made from.
type server struct {
	store   *analytics.Store
	catalog func() queries.Catalog
	marks   []chart.Mark
	now     func() time.Time
	log     *slog.Logger
	files   *assets
	draw    func() (*render.Renderer, error) // draws charts without a browser; made when first needed
	langs   lang.Languages
	longest time.Duration
	pages   map[string]*pages // by the tag of the language
	started string            // sets the tags of answers apart from those of another version of the program
}

// New makes the handler of all routes. It fails where a template or the catalog is faulty, and with ErrNotBuilt where
// the browser's files are missing.
func New(opt Options) (http.Handler, error) {
	s := &server{store: opt.Store, catalog: func() queries.Catalog { return opt.Catalog }, marks: opt.Marks, now: opt.Now, log: opt.Log, longest: cmp.Or(opt.longest, longest), started: time.Now().Format(time.RFC3339Nano)}
	if opt.Own != nil {
		s.catalog = opt.Own.Catalog
	}
	if s.now == nil {
		s.now = time.Now
	}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	var err error
	if s.files, err = newAssets(staticFiles); err != nil {
		return nil, err
	}
	if s.langs = opt.langs; s.langs == nil {
		if s.langs, err = lang.Read(); err != nil {
			return nil, err
		}
	}
	s.pages = map[string]*pages{}
	for _, l := range s.langs {
		if s.pages[l.Tag()], err = parsePages(s.files, l); err != nil {
			return nil, err
		}
	}
	s.draw = sync.OnceValues(newRenderer)
	if err := s.check(); err != nil {
		return nil, err
	}
	return logged(s.log, secured(opt.Embed, onlyHosts(opt.Hosts, gzhttp.GzipHandler(s.routes())))), nil
}

// routes lists every address of the server.
func (s *server) routes() http.Handler {
	r := mux.NewRouter().UseEncodedPath()
	get := func(path string, h handler) { r.Handle(path, s.handle(h)).Methods(http.MethodGet, http.MethodHead) }
	page := func(path string, h handler) { get(path, s.remembered(h)) }
	page("/", (*server).overview)
	page("/changes", (*server).changes)
	page("/compare", (*server).compare)
	for _, one := range sheets {
		page("/"+one.id, s.sheet(one))
	}
	for _, kind := range subjects {
		page("/"+kind.path+"/{id}", s.subject(kind))
	}
	page("/dictionary", (*server).dictionary)
	page("/engagements", (*server).engagements)
	page("/engagements/{id}", (*server).engagement)
	page("/releases", (*server).releases)
	page("/releases/{id}", (*server).release)
	get("/q", (*server).questions)
	get("/q/{name}.svg", (*server).picture)
	get("/q/{name}.{format:json|csv|xlsx|parquet|ndjson}", (*server).queryFile)
	page("/q/{name}", (*server).query)
	page("/quality", (*server).quality)
	get("/chart/{name}.json", (*server).chart)
	get("/language/{tag}", (*server).speak)
	get("/healthz", (*server).health)
	r.PathPrefix("/static/").Methods(http.MethodGet, http.MethodHead).Handler(http.StripPrefix("/static/", s.files))
	r.NotFoundHandler = s.handle(func(*server, http.ResponseWriter, *http.Request) error { return errNoPage })
	r.MethodNotAllowedHandler = s.handle(func(*server, http.ResponseWriter, *http.Request) error { return errMethod })
	return r
}

// asked are the queries of the catalog that pages are made of.
var asked = []string{
	"totals", "coverage", "engagements-list", "engagement", "engagement-people", "engagement-releases",
	"engagement-evidence", "release", "release-points", "release-engagements", "release-evidence", "countries-in-use",
	"officials-in-use", "organizations-in-use", "topics-in-use", "sources-in-use", "quality", "regions", "subject", "profile",
	"official-terms", "office-changes", "release-search", "release-word", "release-words", "releases-list", "release-texts", "named-otherwise", "dictionary", "table-rows",
}

// check says at the start, not on a page, which queries the catalog lacks.
func (s *server) check() error {
	names := asked
	all := slices.Concat(overviewPanels, accuracyPanels, storePanels, changePanels)
	for _, page := range sheets {
		all = append(all, page.panels...)
	}
	for _, kind := range subjects {
		all = append(all, kind.panels...)
	}
	for _, p := range all {
		names = append(names[:len(names):len(names)], p.query)
	}
	for _, name := range names {
		if _, err := s.catalog().Get(name); err != nil {
			return fmt.Errorf("the dashboard needs a query that the catalog lacks: %w", err)
		}
	}
	return nil
}
