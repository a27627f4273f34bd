package main

import (
	"bytes"
	"encoding/json"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/demarche/demarche/data/gold"
)

const (
	sampleLabels = "../../data/samples"
	sharedLabels = "../../../shared/gold/dev"      // lies beside the project, not in it
	otherScorer  = "../../../shared/gold/score.py" // another program that measures the same
	sampleFloor  = 0.80                            // a floor, not a goal: engagement F1 on the samples must not fall below
)

// sampleReadings reads the labelled releases of a folder.
func sampleReadings(t *testing.T, dir string) []gold.Reading {
	t.Helper()
	labels, err := gold.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	rd, err := newReader("")
	if err != nil {
		t.Fatal(err)
	}
	readings, err := readLabelled(t.Context(), labels, rd, t.Output())
	if err != nil {
		t.Fatal(err)
	}
	return readings
}

func TestEngagementsOfTheSamplesAreFound(t *testing.T) {
	report := gold.Score(sampleReadings(t, sampleLabels))
	if report.Engagements.Gold() < 80 {
		t.Fatalf("the samples' labels hold %d engagements; the floor would say little", report.Engagements.Gold())
	}
	if f1 := report.Engagements.F1(); !(f1 >= sampleFloor) {
		t.Errorf("engagement F1 on the samples is %.3f, below the floor of %.2f; see demarche eval data/samples --worst 10", f1, sampleFloor)
	}
	if report.Unread > 0 {
		t.Errorf("%d pages of the samples could not be read", report.Unread)
	}
}

// TestEvalAgreesWithAnotherProgram holds every figure of eval --json against what another program makes of the lines of
// extract --format jsonl.
func TestEvalAgreesWithAnotherProgram(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not there: nothing to compare with")
	}
	if _, err := os.Stat(otherScorer); err != nil {
		t.Skipf("%s is not there: nothing to compare with", otherScorer)
	}
	for _, dir := range []string{sampleLabels, sharedLabels} {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			if _, err := os.Stat(dir); err != nil {
				t.Skipf("%s is not there: nothing to compare with", dir)
			}
			readings := sampleReadings(t, dir)
			ours := ourFigures(t, readings)
			compared := 0
			eachFigure("", theirFigures(t, python, dir, readings), func(path string, want float64) {
				path = ourPath(path)
				compared++
				if got, ok := ours[path]; !ok || math.Abs(got-want) > 1e-9 {
					t.Errorf("%s: %v (given: %v), the other program says %v", path, got, ok, want)
				}
			})
			if compared < 60 {
				t.Errorf("only %d figures were compared", compared)
			}
		})
	}
}

func ourFigures(t *testing.T, readings []gold.Reading) map[string]float64 {
	t.Helper()
	var b bytes.Buffer
	if err := writeEvalJSON(&b, evaluation{Report: gold.Score(readings)}, evalFlags{}); err != nil {
		t.Fatal(err)
	}
	figures := map[string]float64{}
	eachFigure("", parseObject(t, &b), func(path string, f float64) { figures[path] = f })
	return figures
}

func theirFigures(t *testing.T, python, dir string, readings []gold.Reading) map[string]any {
	t.Helper()
	var lines bytes.Buffer
	for _, r := range readings {
		if r.Unread {
			continue
		}
		if err := writeExtractLine(&lines, r.Release, r.Engagements); err != nil {
			t.Fatal(err)
		}
	}
	file := filepath.Join(t.TempDir(), "found.jsonl")
	if err := os.WriteFile(file, lines.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), python, otherScorer, dir, file, "--json", "--by", "source")
	cmd.Stderr = t.Output()
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return parseObject(t, bytes.NewReader(out))
}

// ourPath is where eval --json has the figure that the other program has at path.
func ourPath(path string) string {
	if field, ok := strings.CutPrefix(path, "/accuracy_on_matched/"); ok {
		return "/values/" + field + "/accuracy"
	}
	path = strings.NewReplacer("/engagement/", "/engagements/", "/fields_on_matched/", "/sets/", "/doc_", "/",
		"/without_prediction", "/unread", "/by_source/-/", "/by_source/"+gold.DefaultSource+"/").Replace(path)
	group, last := filepath.Split(path)
	if name, ok := map[string]string{"p": "precision", "r": "recall", "n": "gold"}[last]; ok {
		last = name
	}
	return group + last
}

func parseObject(t *testing.T, r io.Reader) map[string]any {
	t.Helper()
	var v map[string]any
	if err := json.NewDecoder(r).Decode(&v); err != nil {
		t.Fatal(err)
	}
	return v
}

// eachFigure calls fn for every number in v.
func eachFigure(path string, v any, fn func(path string, f float64)) {
	switch v := v.(type) {
	case map[string]any:
		for k, child := range v {
			eachFigure(path+"/"+k, child, fn)
		}
	case float64:
		fn(path, v)
	}
}
