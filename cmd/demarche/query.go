package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/format"
	"github.com/demarche/demarche/queries"
)

// queryFlags are what 'demarche query' is told.
type queryFlags struct {
	store   string
	list    bool
	sql     string
	file    string
	params  []string
	format  string
	out     string
	bom     bool
	queries string // folder of the user's own; "" for none
	timeout time.Duration
	limit   int
}

func newQueryCommand(s streams) *cobra.Command {
	var f queryFlags
	cmd := &cobra.Command{
		Use:   "query [NAME | --sql TEXT | --file F]",
		Short: "Answer a question of the catalog, or run a SELECT of your own",
		Long: "Answers the question NAME of the catalog, or runs a SELECT of your own on the newest snapshot, read-only. Without either,\n" +
			"the catalog is listed; --list NAME says what a query takes and gives.\n\n" +
			"SQL of your own is one SELECT. It reads no files, changes nothing and stops after --timeout. It runs in this process,\n" +
			"so give it what you would run yourself, not what others hand you.",
		Example: "  demarche query by-country --param from=2017-01-01 --format csv\n" +
			"  demarche query latest-engagements --param country=USA,JPN --param limit=5\n" +
			"  demarche query --sql \"SELECT kind, count(*) FROM engagements GROUP BY kind\"",
		Args: func(_ *cobra.Command, args []string) error { return f.check(args) },
		RunE: func(cmd *cobra.Command, args []string) error {
			catalog, err := queries.Builtin()
			if err != nil {
				return fmt.Errorf("reading the catalog: %w", err)
			}
			if f.queries != "" {
				own, err := queries.NewFolder(catalog, f.queries)
				if err != nil {
					return usageError("--queries: %w", err)
				}
				catalog = own.Catalog()
			}
			if f.list || len(args) == 0 && f.sql == "" && f.file == "" {
				return listQueries(s.out, catalog, args)
			}
			return f.run(cmd.Context(), s, catalog, args)
		},
	}
	storeFlag(cmd, &f.store)
	flags := cmd.Flags()
	flags.BoolVar(&f.list, "list", false, "list the catalog, or say what the query NAME takes and gives")
	flags.StringVar(&f.sql, "sql", "", "a SELECT to run instead of a query of the catalog")
	flags.StringVar(&f.file, "file", "", "a file with a SELECT to run, - for standard input")
	flags.StringVar(&f.queries, "queries", "", "folder of further .sql files for the catalog, as of demarche serve")
	flags.StringArrayVar(&f.params, "param", nil, "a parameter of the query, as name=value; lists are comma separated")
	flags.StringVar(&f.format, "format", "", strings.Join(format.Names(), ", ")+" (default table on a terminal, else csv)")
	flags.StringVar(&f.out, "out", "", "file to write, whose extension names the format")
	flags.BoolVar(&f.bom, "bom", false, "csv for spreadsheets: with a byte order mark and CR LF")
	flags.DurationVar(&f.timeout, "timeout", 30*time.Second, "how long a query may run; 0 for as long as it takes")
	flags.IntVar(&f.limit, "limit", analytics.DefaultMaxRows, "rows at the most; 0 for all")
	return cmd
}

// check refuses what does not go together.
func (f *queryFlags) check(args []string) error {
	given := len(args)
	for _, text := range []string{f.sql, f.file} {
		if text != "" {
			given++
		}
	}
	switch {
	case given > 1:
		return usageError("give one of NAME, --sql and --file")
	case len(args) == 0 && len(f.params) > 0:
		return usageError("--param goes with a query of the catalog")
	case f.limit < 0:
		return usageError("--limit %d is below 0", f.limit)
	case f.timeout < 0:
		return usageError("--timeout %s is below 0", f.timeout)
	}
	return nil
}

func (f *queryFlags) run(ctx context.Context, s streams, catalog queries.Catalog, args []string) error {
	as, opt, err := f.output(s.out)
	if err != nil {
		return err
	}
	ask, err := f.question(s.in, catalog, args)
	if err != nil {
		return err
	}
	if f.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, f.timeout)
		defer cancel()
	}
	result, err := f.ask(ctx, ask)
	if err != nil {
		return asUsage(err)
	}
	if result.Truncated {
		fmt.Fprintf(s.err, "demarche: there are more than %d rows; raise --limit to see them\n", result.MaxRows)
	}
	if len(args) > 0 {
		opt.Title = args[0]
	}
	return f.write(s.out, as, result, opt)
}

// asker asks something of a snapshot.
type asker func(ctx context.Context, snapshot *analytics.Snapshot, maxRows int) (analytics.Result, error)

// question reads what is to be asked, before any store is opened.
func (f *queryFlags) question(in io.Reader, catalog queries.Catalog, args []string) (asker, error) {
	if len(args) == 0 {
		text, err := f.text(in)
		return func(ctx context.Context, snapshot *analytics.Snapshot, maxRows int) (analytics.Result, error) {
			return snapshot.RunSQL(ctx, text, maxRows)
		}, err
	}
	q, err := catalog.Get(args[0])
	if err != nil {
		return nil, usageError("%w", err)
	}
	values := url.Values{}
	for _, param := range f.params {
		name, value, ok := strings.Cut(param, "=")
		if !ok {
			return nil, usageError("--param %s is not of the form name=value", param)
		}
		values.Add(name, value)
	}
	bound, err := analytics.Bind(q, values)
	if err == nil {
		err = bound.Check(q)
	}
	if err != nil {
		return nil, asUsage(err)
	}
	return func(ctx context.Context, snapshot *analytics.Snapshot, maxRows int) (analytics.Result, error) {
		return snapshot.RunRows(ctx, q, bound, maxRows)
	}, nil
}

// text is the user's own SQL.
func (f *queryFlags) text(in io.Reader) (string, error) {
	switch f.file {
	case "":
		return f.sql, nil
	case "-":
		text, err := io.ReadAll(in)
		if err != nil {
			return "", fmt.Errorf("reading SQL from standard input: %w", err)
		}
		return string(text), nil
	}
	text, err := os.ReadFile(f.file)
	if err != nil {
		return "", fmt.Errorf("reading SQL: %w", err)
	}
	return string(text), nil
}

func (f *queryFlags) ask(ctx context.Context, ask asker) (analytics.Result, error) {
	store := openStore(f.store, analytics.Options{})
	defer store.Close()
	snapshot, release, err := store.Acquire()
	if err != nil {
		return analytics.Result{}, err
	}
	defer release()
	maxRows := f.limit
	if maxRows == 0 {
		maxRows = math.MaxInt
	}
	return ask(ctx, snapshot, maxRows)
}

// asUsage gives errors that are the asker's own the exit status of wrong usage.
func asUsage(err error) error {
	var param *analytics.ParamError
	var refused *analytics.SQLError
	if errors.As(err, &param) || errors.As(err, &refused) {
		return usageError("%w", err)
	}
	return err
}
