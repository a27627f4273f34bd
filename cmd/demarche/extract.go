package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/page"
)

func newExtractCommand(s streams) *cobra.Command {
	var format, source, color, folder string
	cmd := &cobra.Command{
		Use:   "extract PATH...",
		Short: "Print what is read from pages, with evidence; touches no store",
		Long: "Reads pages (files, folders, .zip, .jsonl, - for standard input) and prints each with what was read marked in it,\n" +
			"and under it the engagements found, with their confidence, the rule that found them, and the words that every field\n" +
			"was read from. Nothing is stored.",
		Args: atLeastOnePath,
		RunE: func(cmd *cobra.Command, args []string) error {
			write, err := extractWriterFor(s.out, format, color)
			if err != nil {
				return err
			}
			rd, err := newReader(folder)
			if err != nil {
				return err
			}
			if err := knownSource(source, rd.gaz.Reference.Sources); err != nil {
				return err
			}
			return extractPages(cmd.Context(), s, rd, args, source, write)
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "text or jsonl")
	cmd.Flags().StringVar(&color, "color", colorAuto, "auto, always or never; auto writes colours on a terminal, unless NO_COLOR is set")
	cmd.Flags().StringVar(&source, "source", "", "publisher of the pages, where they don't say; see sources.csv")
	gazetteerFlag(cmd, &folder)
	return cmd
}

func atLeastOnePath(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return usageError("name the pages to read: files, folders, .zip, .jsonl, or - for standard input")
	}
	return nil
}

type extractWriter func(w io.Writer, r data.Release, es []data.Engagement) error

// extractWriterFor gives the writer of a format, for what is written to out in the end.
func extractWriterFor(out io.Writer, format, color string) (extractWriter, error) {
	switch color {
	case colorAuto, colorAlways, colorNever:
	default:
		return nil, usageError("unknown --color %q; it is auto, always or never", color)
	}
	switch format {
	case "text":
		return extractTextWriter(out, color), nil
	case "jsonl":
		return writeExtractLine, nil
	}
	return nil, usageError("unknown format %q; the formats are text and jsonl", format)
}

func extractPages(ctx context.Context, s streams, rd *reader, paths []string, source string, write extractWriter) error {
	out := bufio.NewWriter(s.out)
	defer out.Flush()
	rejects := 0
	reject := func(r data.Reject) {
		rejects++
		fmt.Fprintf(s.err, "rejected %s: %s: %s\n", r.File, r.Reason, r.Detail)
	}
	err := page.Walk(ctx, paths, s.in, page.WalkOptions{OnReject: reject, Source: source}, func(in page.Input) error {
		r, bad, err := readPage(rd, in)
		if err != nil {
			return err
		}
		if bad != nil {
			reject(*bad)
			return nil
		}
		return write(out, r, rd.extractor.Extract(r))
	})
	if err != nil {
		return err
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	if rejects > 0 {
		return &exitError{status: exitRejected}
	}
	return nil
}

// extractedLine is one line of JSON: the release's label, in the shape of the gold labels, with evidence.
type extractedLine struct {
	File        string             `json:"file"`
	Path        string             `json:"path"`
	Release     string             `json:"release"`
	Source      string             `json:"source"`
	Title       *string            `json:"title"`
	Published   data.Date          `json:"published"`
	Text        string             `json:"text"`
	Engagements []extractedElement `json:"engagements"`
}

type extractedElement struct {
	Kind            data.Kind         `json:"kind"`
	Status          data.Status       `json:"status"`
	Start           data.Date         `json:"start"`
	End             data.Date         `json:"end"`
	DateMethod      data.DateMethod   `json:"date_method"`
	DateUncertainty int               `json:"date_uncertainty_days"`
	Place           *string           `json:"place"`
	PlaceCountry    *string           `json:"place_country"`
	Home            []string          `json:"home"`
	Counterparts    []extractedPerson `json:"counterparts"`
	Countries       []string          `json:"countries"`
	Organizations   []string          `json:"organizations"`
	Topics          []string          `json:"topics"`
	Confidence      float64           `json:"confidence"`
	Rule            string            `json:"rule"`
	Evidence        []data.Evidence   `json:"evidence"`
}

type extractedPerson struct {
	Name    *string `json:"name"`
	Title   *string `json:"title"`
	Country *string `json:"country"`
	Org     *string `json:"org"`
}

// orNull is a pointer to s, nil for "".
func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func writeExtractLine(w io.Writer, r data.Release, es []data.Engagement) error {
	line := extractedLine{File: filepath.Base(r.File), Path: r.File, Release: r.ID, Source: r.Source, Title: orNull(r.Title),
		Published: r.Published, Text: r.Text, Engagements: []extractedElement{}}
	for _, e := range es {
		x := extractedElement{Kind: e.Kind, Status: e.Status, Start: e.Start, End: e.End, DateMethod: e.DateMethod,
			DateUncertainty: e.DateUncertainty, Place: orNull(e.Place), PlaceCountry: orNull(e.PlaceCountry), Home: []string{},
			Counterparts: []extractedPerson{}, Countries: e.Countries, Organizations: e.Organizations, Topics: e.Topics,
			Confidence: e.Confidence, Rule: e.Rule, Evidence: e.Evidence}
		for _, p := range e.Home {
			x.Home = append(x.Home, p.Name)
		}
		for _, p := range e.Counterparts {
			x.Counterparts = append(x.Counterparts, extractedPerson{orNull(p.Name), orNull(p.Title), orNull(p.Country), orNull(p.Org)})
		}
		line.Engagements = append(line.Engagements, x)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(line); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	return nil
}
