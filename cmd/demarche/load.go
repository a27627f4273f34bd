package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"runtime/debug"
	"time"

	"github.com/spf13/cobra"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store"
)

// loadFlags are what 'demarche load' is told.
type loadFlags struct {
	store     string
	gazetteer string
	source    string
	keep      int
	wait      time.Duration
	rebuild   bool
	json      bool
}

func newLoadCommand(s streams) *cobra.Command {
	var f loadFlags
	cmd := &cobra.Command{
		Use:   "load PATH...",
		Short: "Read pages and add what they tell to the store",
		Long: "Reads pages (files, folders, .zip, .jsonl, - for standard input), finds the engagements in them, and writes the next\n" +
			"snapshot of the store. Whoever reads the store sees either the last snapshot or the new one, never a part. Loading\n" +
			"what is there already changes nothing. Pages that cannot be read are named with the reason and kept in the table\n" +
			"rejects; the others load, and the exit status is 3.\n\n" +
			"--rebuild reads all texts in the store anew, with what this program knows now.",
		Example: "  demarche load pages/ archive.zip\n" +
			"  curl -s https://example.org/release | demarche load --source kr-mofa -",
		Args: func(_ *cobra.Command, args []string) error { return f.check(args) },
		RunE: func(cmd *cobra.Command, args []string) error { return f.run(cmd.Context(), s, args) },
	}
	storeFlag(cmd, &f.store)
	gazetteerFlag(cmd, &f.gazetteer)
	flags := cmd.Flags()
	flags.StringVar(&f.source, "source", "", "publisher of the pages, where they don't say; see sources.csv")
	flags.IntVar(&f.keep, "keep", store.DefaultKeep, "older snapshots to keep for going back")
	flags.DurationVar(&f.wait, "wait", time.Minute, "how long to wait where another load is writing to the store")
	flags.BoolVar(&f.rebuild, "rebuild", false, "read all texts in the store anew; PATH may be left out")
	flags.BoolVar(&f.json, "json", false, "print the summary as JSON")
	return cmd
}

func (f *loadFlags) check(args []string) error {
	switch {
	case f.keep < 0:
		return usageError("--keep %d is below 0", f.keep)
	case f.wait < 0:
		return usageError("--wait %s is below 0", f.wait)
	case f.rebuild && len(args) == 0:
		return nil
	}
	return atLeastOnePath(nil, args)
}

func (f *loadFlags) run(ctx context.Context, s streams, paths []string) error {
	rd, err := newReader(f.gazetteer)
	if err != nil {
		return err
	}
	if err := knownSource(f.source, rd.gaz.Reference.Sources); err != nil {
		return err
	}
	show := newProgress(s.err)
	p := pipeline{reader: rd, paths: paths, stdin: s.in, source: f.source, progress: show}
	if f.rebuild {
		p.again = store.Releases(ctx, f.store)
	}
	keep := f.keep
	if keep == 0 {
		keep = -1
	}
	summary, err := store.Load(ctx, f.store, p.items(ctx), store.Options{
		Reference: rd.gaz.Reference, Version: version(), Keep: keep, Rebuild: f.rebuild, Wait: f.wait, Quality: measureQuality(rd),
	})
	show.end()
	if err != nil {
		return err
	}
	if err := f.report(s, summary); err != nil {
		return err
	}
	if len(summary.Rejected) > 0 {
		return &exitError{status: exitRejected}
	}
	return nil
}

// report names the rejects on the error stream and says in one line, or in JSON, what the load came to.
func (f *loadFlags) report(s streams, sum store.Summary) error {
	for _, r := range sum.Rejected {
		fmt.Fprintf(s.err, "rejected %s: %s: %s\n", r.File, r.Reason, r.Detail)
	}
	if sum.Stale {
		fmt.Fprintln(s.err, "the store was built with another gazetteer than this; 'demarche load --rebuild' reads all in it anew with this one")
	}
	if f.json {
		return writeSummaryJSON(s.out, sum)
	}
	_, err := fmt.Fprintln(s.out, summaryLine(sum))
	return err
}

func writeSummaryJSON(w io.Writer, sum store.Summary) error {
	if sum.Rejected == nil {
		sum.Rejected = []data.Reject{}
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(sum); err != nil {
		return fmt.Errorf("writing the summary: %w", err)
	}
	return nil
}

func summaryLine(sum store.Summary) string {
	line := fmt.Sprintf("releases: %d new, %d replaced, %d unchanged, %d duplicates; rejected: %d; in the store: %s, %s",
		sum.New, sum.Replaced, sum.Unchanged, sum.Duplicates, len(sum.Rejected), counted(sum.Releases, "release"), counted(sum.Engagements, "engagement"))
	if !sum.Written {
		line += "; nothing new, no snapshot written"
	}
	return line
}

func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// version is that of the program, as the build has it.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "unknown"
	}
	return info.Main.Version
}
