package main

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"math"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gold"
	"github.com/demarche/demarche/data/gold/calibrate"
)

// measureQuality says how well a reader reads the labelled samples that the program ships. With the user's own
// gazetteer it measures that. It takes a fifth of a second.
func measureQuality(rd *reader) func(context.Context) (data.Quality, error) {
	return func(ctx context.Context) (data.Quality, error) {
		files, err := fs.Sub(data.Samples, "samples")
		if err != nil {
			return data.Quality{}, fmt.Errorf("reading the samples of the program: %w", err)
		}
		labels, err := gold.LoadFS(files, "samples")
		if err != nil {
			return data.Quality{}, err
		}
		readings, err := readLabelled(ctx, labels, rd, io.Discard)
		if err != nil {
			return data.Quality{}, err
		}
		return data.Quality{Figures: gold.Score(readings).Figures(), Trials: trials(gold.Outcomes(readings), publishers(labels))}, nil
	}
}

func publishers(labels []gold.Label) map[string]string {
	of := map[string]string{}
	for _, l := range labels {
		of[l.TextFile] = l.Publisher()
	}
	return of
}

// trials are the outcomes with the confidence that a fit without their release gives them: on releases that the fit has
// seen, any fit looks good.
func trials(outcomes []gold.Outcome, source map[string]string) []data.Trial {
	confidence := calibrate.Validate(examples(outcomes), validationFolds)
	out := make([]data.Trial, len(outcomes))
	for i, o := range outcomes {
		out[i] = data.Trial{
			Sample: o.File, Number: o.Number, Source: source[o.File], Kind: o.Found.Kind, Rule: o.Found.Rule,
			Says: gold.Plain(o.Found).String(), Confidence: math.Round(100*confidence[i]) / 100, Right: o.Right,
		}
	}
	return out
}
