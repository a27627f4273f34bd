package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard"
	"github.com/demarche/demarche/dashboard/render"
	"github.com/demarche/demarche/dashboard/report"
	"github.com/demarche/demarche/queries"
)

// reportFlags are what 'demarche report' is told.
type reportFlags struct {
	store, period, out string
	filter             map[string]*[]string
}

// reportFilters are the parts of a filter that a report takes; its period and status are its own.
var reportFilters = []struct{ name, usage string }{
	{"country", "only engagements with these countries, ISO 3166-1 alpha-3"},
	{"official", "only engagements of these officials, as in the catalog's officials-in-use"},
	{"topic", "only engagements about these topics, as in topics-in-use"},
	{"organization", "only engagements with these organisations, as in organizations-in-use"},
	{"kind", "only these kinds of engagements: meeting, call, multilateral, visit, consultation, ceremony"},
	{"source", "only engagements that these publishers tell of, as in sources-in-use"},
}

func newReportCommand(s streams) *cobra.Command {
	f := reportFlags{filter: map[string]*[]string{}}
	cmd := &cobra.Command{
		Use:   "report TEMPLATE --out F.html",
		Short: "Write a report for leadership: pages of charts and sentences that print well",
		Long: "Writes the report TEMPLATE as one HTML file that needs nothing else: no script, no network, charts drawn inside. The\n" +
			"templates: " + strings.Join(report.Templates(), ", ") + ".\n\n" +
			"Without --period the last month is taken that the releases cover to its end and that has engagements.",
		Example: "  demarche report monthly --period 2017-03 --out brief.html\n" +
			"  demarche report monthly --period 2017-03 --country USA --out - > usa.html",
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error { return f.run(cmd.Context(), s, args) },
	}
	storeFlag(cmd, &f.store)
	cmd.Flags().StringVar(&f.period, "period", "", "month of the report, as YYYY-MM")
	cmd.Flags().StringVar(&f.out, "out", "", "file to write, ending in .html; - for standard output")
	for _, filter := range reportFilters {
		f.filter[filter.name] = cmd.Flags().StringSlice(filter.name, nil, filter.usage)
	}
	return cmd
}

func (f *reportFlags) run(ctx context.Context, s streams, args []string) error {
	filter, err := f.check(args)
	if err != nil {
		return err
	}
	maker, err := newMaker()
	if err != nil {
		return err
	}
	store := openStore(f.store, analytics.Options{})
	defer store.Close()
	snapshot, release, err := store.Acquire()
	if err != nil {
		return err
	}
	defer release()
	month, err := f.month(ctx, maker, snapshot, filter)
	if err != nil {
		return err
	}
	brief, err := maker.Monthly(ctx, snapshot, month, filter)
	if err != nil {
		return err
	}
	if f.out == "-" {
		return brief.WriteHTML(s.out)
	}
	if err := writeFile(f.out, brief.WriteHTML); err != nil {
		return err
	}
	_, err = fmt.Fprintf(s.out, "%s is in %s\n", brief.Title(), f.out)
	return err
}

// check reads the command line, before anything is opened.
func (f *reportFlags) check(args []string) (analytics.Filter, error) {
	templates := strings.Join(report.Templates(), ", ")
	switch {
	case len(args) == 0:
		return analytics.Filter{}, usageError("name the report to write; there is: %s", templates)
	case len(args) > 1:
		return analytics.Filter{}, usageError("give one report, not %d", len(args))
	case !slices.Contains(report.Templates(), args[0]):
		return analytics.Filter{}, usageError("there is no report %q; there is: %s", args[0], templates)
	}
	if f.period != "" {
		if _, err := report.ParseMonth(f.period); err != nil {
			return analytics.Filter{}, usageError("--period: %w", err)
		}
	}
	if err := checkReportFile(f.out); err != nil {
		return analytics.Filter{}, err
	}
	values := url.Values{}
	for name, given := range f.filter {
		values[name] = *given
	}
	filter, err := analytics.ParseFilter(values)
	if err != nil {
		return filter, asUsage(err)
	}
	return filter, nil
}

// checkReportFile says where a report cannot be written to the file of that name.
func checkReportFile(name string) error {
	if name == "" {
		return usageError("say where to write with --out F.html, or --out - for standard output")
	}
	switch extension := strings.ToLower(filepath.Ext(name)); extension {
	case ".html", ".htm":
		return nil
	case "":
		if name == "-" {
			return nil
		}
		return usageError("--out %s has no extension; reports are written as .html", name)
	default:
		return usageError("--out %s: reports are not written as %s yet: html", name, strings.TrimPrefix(extension, "."))
	}
}

// month is the month asked for, or the last one that suits.
func (f *reportFlags) month(ctx context.Context, maker report.Maker, snapshot *analytics.Snapshot, filter analytics.Filter) (report.Month, error) {
	if f.period != "" {
		return report.ParseMonth(f.period)
	}
	month, err := maker.LastMonth(ctx, snapshot, filter)
	if errors.Is(err, report.ErrNoMonth) {
		return month, fmt.Errorf("%w; name a month with --period YYYY-MM", err)
	}
	return month, err
}

// newMaker starts what reports are made with.
func newMaker() (report.Maker, error) {
	catalog, err := queries.Builtin()
	if err != nil {
		return report.Maker{}, fmt.Errorf("reading the catalog: %w", err)
	}
	script, maps, err := dashboard.DrawingFiles()
	if err != nil {
		return report.Maker{}, err
	}
	draw, err := render.New(script, maps)
	if err != nil {
		return report.Maker{}, fmt.Errorf("preparing to draw charts: %w", err)
	}
	return report.Maker{Catalog: catalog, Draw: draw}, nil
}
