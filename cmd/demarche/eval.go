package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/demarche/demarche/data/gold"
	"github.com/demarche/demarche/data/page"
)

// evalFlags say what of a report is printed.
type evalFlags struct {
	worst, errors              int
	json, confidence, register bool
	gazetteer                  string
}

func newEvalCommand(s streams) *cobra.Command {
	var f evalFlags
	cmd := &cobra.Command{
		Use:   "eval GOLD_DIR",
		Short: "Measure extraction against labelled releases: precision, recall, accuracy",
		Long: "Reads the pages that the labels in GOLD_DIR (*.json) name, and compares what is found with what the labels say. The\n" +
			"reader is given the pages alone: neither their addresses nor their publishers.\n\n" +
			"With --register, GOLD_DIR is a register of travels and visits instead: the countries read from its remarks alone are\n" +
			"compared with those that it codes.",
		Args: func(_ *cobra.Command, args []string) error {
			switch {
			case len(args) != 1:
				return usageError("name the one folder that the labels are in")
			case f.worst < 0:
				return usageError("--worst %d is below 0", f.worst)
			case f.errors < 0:
				return usageError("--errors %d is below 0", f.errors)
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error { return evaluate(cmd.Context(), s, args[0], f) },
	}
	cmd.Flags().BoolVar(&f.register, "register", false, "measure on a register's coded countries instead of labels")
	cmd.Flags().IntVar(&f.worst, "worst", 0, "list the `N` releases with most mistakes, with all that is wrong")
	cmd.Flags().IntVar(&f.errors, "errors", 0, "list up to `N` engagements missed and N made up")
	cmd.Flags().BoolVar(&f.confidence, "confidence", false, "tell of each confidence how much of what was found with it is right")
	cmd.Flags().BoolVar(&f.json, "json", false, "print JSON")
	gazetteerFlag(cmd, &f.gazetteer)
	return cmd
}

func evaluate(ctx context.Context, s streams, dir string, f evalFlags) error {
	rd, err := newReader(f.gazetteer)
	if err != nil {
		return err
	}
	if f.register {
		return evaluateRegister(ctx, s, dir, rd, f.json)
	}
	labels, err := gold.Load(dir)
	if err != nil {
		return err
	}
	readings, err := readLabelled(ctx, labels, rd, s.err)
	if err != nil {
		return err
	}
	report := evaluation{Report: gold.Score(readings)}
	if f.confidence {
		report.Confidence = gold.Reliability(gold.Outcomes(readings))
	}
	write := writeEvalText
	if f.json {
		write = writeEvalJSON
	}
	if err := write(s.out, report, f); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	if report.Unread > 0 {
		return &exitError{status: exitRejected}
	}
	return nil
}

// evaluation is what a run of eval measured.
type evaluation struct {
	gold.Report
	Confidence []gold.Bin `json:"confidence,omitempty"` // where it is asked for
}

// readLabelled reads the page of each label as a user's would be read: from its bytes alone. Pages that cannot be read are
// told on errs.
func readLabelled(ctx context.Context, labels []gold.Label, rd *reader, errs io.Writer) ([]gold.Reading, error) {
	readings := make([]gold.Reading, len(labels))
	for i, l := range labels {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		r, err := rd.pages.Read(page.Input{Name: l.Path, Data: l.Page})
		var bad *page.RejectError
		switch {
		case errors.As(err, &bad):
			fmt.Fprintf(errs, "rejected %s: %s: %s\n", bad.File, bad.Reason, bad.Detail)
			readings[i] = gold.Reading{Label: l, Unread: true}
		case err != nil:
			return nil, err
		default:
			readings[i] = gold.Reading{Label: l, Release: r, Engagements: rd.extractor.Extract(r)}
		}
	}
	return readings, nil
}

// writeEvalJSON writes the figures, and the mistakes that are asked for.
func writeEvalJSON(w io.Writer, r evaluation, f evalFlags) error {
	missed, madeUp := detectionErrors(r.Report, f.errors)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(struct {
		evaluation
		Missed []evalError          `json:"missed,omitempty"`
		MadeUp []evalError          `json:"made_up,omitempty"`
		Worst  []gold.ReleaseErrors `json:"worst,omitempty"`
	}{r, missed, madeUp, r.Worst(f.worst)})
}

// evalError is one engagement that was missed or made up.
type evalError struct {
	File       string          `json:"file"`
	Engagement gold.Engagement `json:"engagement"`
}

// detectionErrors are the first n engagements missed, and the first n made up.
func detectionErrors(r gold.Report, n int) (missed, madeUp []evalError) {
	for _, release := range r.ByRelease {
		for _, e := range release.Missed {
			missed = append(missed, evalError{release.File, e})
		}
		for _, e := range release.MadeUp {
			madeUp = append(madeUp, evalError{release.File, e})
		}
	}
	return missed[:min(n, len(missed))], madeUp[:min(n, len(madeUp))]
}
