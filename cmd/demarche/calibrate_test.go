package main

import (
	"bytes"
	"math"
	"os"
	"testing"

	"github.com/demarche/demarche/data/gold"
	"github.com/demarche/demarche/data/gold/calibrate"
)

const (
	confidenceFile = "../../data/extract/confidence.csv"
	confidenceGap  = 0.06 // by which the mean confidence may be off the share that is right, before it must be fitted anew
)

// TestConfidenceIsCalibrated holds the confidences on the samples against what is right of them. Rules change faster than
// the table need: it is out of date where it is visibly off. -update, which 'make calibrate' sets, fits it anew.
func TestConfidenceIsCalibrated(t *testing.T) {
	outcomes := gold.Outcomes(sampleReadings(t, sampleLabels))
	if *updateScripts {
		all := examples(outcomes)
		table, err := confidenceTable(calibrate.Fit(all), all)
		if err != nil {
			t.Fatal(err)
		}
		if old, err := os.ReadFile(confidenceFile); err == nil && bytes.Equal(old, table) {
			return
		}
		if err := os.WriteFile(confidenceFile, table, 0o644); err != nil {
			t.Fatal(err)
		}
		t.Logf("wrote %s; the next build reads it", confidenceFile)
		return
	}
	right, shown := 0.0, 0.0
	for _, o := range outcomes {
		shown += o.Found.Confidence
		if o.Right {
			right++
		}
	}
	n := float64(len(outcomes))
	if math.Abs(shown-right)/n > confidenceGap {
		t.Errorf("confidence on the samples is %.2f on average, and %.2f are right; run 'make calibrate' and commit what it wrote", shown/n, right/n)
	}
}

// TestConfidenceHoldsOnReleasesThatTheFitHasNotSeen judges each engagement by a fit on the other releases.
func TestConfidenceHoldsOnReleasesThatTheFitHasNotSeen(t *testing.T) {
	all := examples(gold.Outcomes(sampleReadings(t, sampleLabels)))
	if len(all) < 80 {
		t.Fatalf("only %d engagements were found in the samples", len(all))
	}
	right, sum := 0.0, 0.0
	for _, e := range all {
		if e.Right {
			right++
		}
	}
	share := right / float64(len(all))
	var ours, blind float64 // squared errors
	for i, p := range calibrate.Validate(all, validationFolds) {
		truth := 0.0
		if all[i].Right {
			truth = 1
		}
		sum += p
		ours += (p - truth) * (p - truth)
		blind += (share - truth) * (share - truth)
	}
	if math.Abs(sum-right)/float64(len(all)) > confidenceGap {
		t.Errorf("confidence is %.2f on average, and %.2f are right", sum/float64(len(all)), share)
	}
	if ours > 1.1*blind { // where nearly all is right, there is little to tell apart
		t.Errorf("confidence is worse than none: squared errors %.2f, and %.2f for a confidence that is always %.2f", ours, blind, share)
	}
}
