package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"math"

	"github.com/demarche/demarche/data"
)

// writeQuality writes how well the program reads, where Options know.
func (in *intake) writeQuality(ctx context.Context) error {
	if in.opt.Quality == nil {
		return nil
	}
	q, err := in.opt.Quality(ctx)
	if err != nil {
		return fmt.Errorf("measure how well the program reads: %w", err)
	}
	figures := make([][]driver.Value, len(q.Figures))
	for i, f := range q.Figures {
		figures[i] = figureRow(i, f)
	}
	trials := make([][]driver.Value, len(q.Trials))
	for i, t := range q.Trials {
		trials[i] = trialRow(t)
	}
	return errors.Join(appendRows(ctx, in.next.db, "accuracy", figures), appendRows(ctx, in.next.db, "calibration", trials))
}

func figureRow(i int, f data.Figure) []driver.Value {
	return []driver.Value{
		int32(i), text(f.Measure), text(f.Item), optional(f.By), int32(f.Labelled), int32(f.Found), int32(f.Right),
		defined(f.Precision), defined(f.Recall), defined(f.Score),
	}
}

func trialRow(t data.Trial) []driver.Value {
	return []driver.Value{
		text(t.Sample), int32(t.Number), text(t.Source), text(string(t.Kind)), text(t.Rule), text(t.Says), t.Confidence, t.Right,
	}
}

// defined is NULL for NaN.
func defined(f float64) driver.Value {
	if math.IsNaN(f) {
		return nil
	}
	return f
}
