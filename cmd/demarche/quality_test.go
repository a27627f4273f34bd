package main

import (
	"testing"

	"github.com/demarche/demarche/data/gold"
)

func TestTheQualityOfASnapshotIsThatOfTheSamples(t *testing.T) {
	rd, err := newReader("")
	if err != nil {
		t.Fatal(err)
	}
	got, err := measureQuality(rd)(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	readings := sampleReadings(t, sampleLabels)
	want := gold.Score(readings)
	if len(got.Figures) == 0 || got.Figures[0].Right != want.Engagements.Right || got.Figures[0].Labelled != want.Engagements.Gold() {
		t.Errorf("the first of %d figures is %+v; eval says %+v", len(got.Figures), got.Figures[:min(1, len(got.Figures))], want.Engagements)
	}
	right := 0
	for _, trial := range got.Trials {
		if trial.Right {
			right++
		}
		if trial.Confidence <= 0 || trial.Confidence >= 1 || trial.Source == "" || trial.Says == "" || trial.Rule == "" {
			t.Errorf("a trial says too little: %+v", trial)
		}
	}
	if right != want.Engagements.Right || len(got.Trials) != want.Engagements.Right+want.Engagements.MadeUp {
		t.Errorf("%d trials, %d of them right; eval says %+v", len(got.Trials), right, want.Engagements)
	}
}
