package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/demarche/demarche/data/gazetteer"
	"github.com/demarche/demarche/data/synth"
)

// Limits of demarche synth. Above manyReleases pages are written as JSON lines, unless the format is given.
const (
	manyReleases = 10_000
	mostReleases = 100_000_000
)

// The formats of demarche synth.
const (
	synthFiles = "files"
	synthLines = "jsonl"
)

// synthFlags say what is made up, and where it goes.
type synthFlags struct {
	releases            int
	seed                uint64
	out, format         string
	labels, force, json bool
}

func newSynthCommand(s streams) *cobra.Command {
	var f synthFlags
	cmd := &cobra.Command{
		Use:   "synth --releases N --out DIR",
		Short: "Make up releases and their labels, for trying things at scale",
		Long: "Writes N pages of releases that look like those of nine ministries, published between " + synth.First.String() + " and " + synth.Last.String() + ".\n" +
			"Officials held their offices on the days told of; the engagements never happened. The same seed writes the same bytes.\n\n" +
			"Pages are files with their addresses in index.csv, or, for more than 10,000, JSON lines with 10,000 pages a file; load\n" +
			"reads both. With --labels, what each page reports is written too: beside the page, as eval reads it, or as JSON lines.",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usageError("%q is too much; the folder is named with --out", args[0])
			}
			return f.check()
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return synthesize(cmd.Context(), s, f) },
	}
	cmd.Flags().IntVar(&f.releases, "releases", 0, "how many releases to make up")
	cmd.Flags().Uint64Var(&f.seed, "seed", 1, "the number that everything follows from")
	cmd.Flags().StringVar(&f.out, "out", "", "the folder to write `DIR`")
	cmd.Flags().StringVar(&f.format, "format", "", "files or jsonl; files for up to 10,000 releases")
	cmd.Flags().BoolVar(&f.labels, "labels", false, "write labels too")
	cmd.Flags().BoolVar(&f.force, "force", false, "write into a folder that is not empty, over files of the same names")
	cmd.Flags().BoolVar(&f.json, "json", false, "print the summary as JSON")
	return cmd
}

// check says what is wrong with the flags, and fills in the format.
func (f *synthFlags) check() error {
	switch {
	case f.releases < 1 || f.releases > mostReleases:
		return usageError("--releases is %d; say how many to make up, 1 to %d", f.releases, mostReleases)
	case f.out == "":
		return usageError("name the folder to write with --out")
	case f.format == "" && f.releases <= manyReleases:
		f.format = synthFiles
	case f.format == "":
		f.format = synthLines
	case f.format != synthFiles && f.format != synthLines:
		return usageError("unknown format %q; the formats are %s and %s", f.format, synthFiles, synthLines)
	}
	return nil
}

func synthesize(ctx context.Context, s streams, f synthFlags) error {
	gaz, err := gazetteer.Default()
	if err != nil {
		return fmt.Errorf("reading the gazetteer: %w", err)
	}
	g, err := synth.New(gaz, f.releases, f.seed)
	if err != nil {
		return err
	}
	written, err := g.Write(ctx, synth.Output{Dir: f.out, Lines: f.format == synthLines, Labels: f.labels, Force: f.force})
	if errors.Is(err, synth.ErrNotEmpty) {
		return fmt.Errorf("%w; name another one, or add --force to write over files of the same names", err)
	}
	if err != nil {
		return err
	}
	if f.json {
		err = json.NewEncoder(s.out).Encode(written)
	} else {
		_, err = fmt.Fprintf(s.out, "%d releases with %d engagements, %.1f MB of pages, are in %s\n",
			written.Releases, written.Engagements, float64(written.Bytes)/1e6, f.out)
	}
	if err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	return nil
}
