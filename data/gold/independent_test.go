package gold

import (
	"bytes"
	"encoding/json"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// independentScorer measures the same in another language; it lies beside the project, not in it.
const independentScorer = "../../../shared/gold/score.py"

// TestFiguresAreThoseOfTheIndependentScorer damages labels in all the ways that extraction goes wrong and holds every
// figure of the damaged ones against another program's.
func TestFiguresAreThoseOfTheIndependentScorer(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not there: nothing to compare with")
	}
	if _, err := os.Stat(independentScorer); err != nil {
		t.Skipf("%s is not there: nothing to compare with", independentScorer)
	}
	for _, dir := range []string{"../samples", "../../../shared/gold/dev"} {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			if _, err := os.Stat(dir); err != nil {
				t.Skipf("%s is not there: nothing to compare with", dir)
			}
			labels, err := Load(dir)
			if err != nil {
				t.Fatal(err)
			}
			for seed := range uint64(4) {
				damage := damager{rand.New(rand.NewPCG(seed, 1)), 0.05 + 0.1*float64(seed)}
				readings := make([]Reading, len(labels))
				for i, l := range labels {
					readings[i] = damage.reading(l)
				}
				compareFigures(t, python, dir, readings)
			}
		})
	}
}

// compareFigures fails for every figure that the independent scorer gives and Score does not.
func compareFigures(t *testing.T, python, dir string, readings []Reading) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "found.jsonl")
	if err := os.WriteFile(file, predictionLines(t, readings), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), python, independentScorer, dir, file, "--json", "--by", "source")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var theirs map[string]any
	if err := json.Unmarshal(out, &theirs); err != nil {
		t.Fatal(err)
	}
	ours := figures(Score(readings))
	n := 0
	eachNumber("", theirs, func(path string, want float64) {
		n++
		if got, ok := ours[path]; !ok || math.Abs(got-want) > 1e-9 || math.IsNaN(got) {
			t.Errorf("%s: %v, the independent scorer says %v", path, got, want)
		}
		delete(ours, path)
	})
	for path, f := range ours {
		if !math.IsNaN(f) {
			t.Errorf("%s: %v, the independent scorer says nothing", path, f)
		}
	}
	if n < 60 {
		t.Errorf("only %d figures were compared", n)
	}
}

// predictionLines is what was read in the form that the independent scorer reads.
func predictionLines(t *testing.T, readings []Reading) []byte {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	for _, r := range readings {
		if r.Unread {
			continue
		}
		plain := plainAll(r.Engagements)
		lines := make([]map[string]any, len(plain))
		for i, e := range plain {
			people := make([]map[string]any, len(e.Counterparts))
			for j, c := range e.Counterparts {
				people[j] = map[string]any{"name": c.Name}
			}
			lines[i] = map[string]any{"kind": e.Kind, "status": e.Status, "start": e.Start, "end": e.End, "place": orNil(e.Place),
				"place_country": orNil(e.PlaceCountry), "home": e.Home, "counterparts": people, "countries": e.Countries,
				"organizations": e.Organizations, "topics": e.Topics}
		}
		if err := enc.Encode(map[string]any{"file": r.Label.TextFile, "title": orNil(r.Release.Title),
			"published": r.Release.Published, "engagements": lines}); err != nil {
			t.Fatal(err)
		}
	}
	return b.Bytes()
}

func orNil(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// figures are a report's, under the paths that the independent scorer uses.
func figures(r Report) map[string]float64 {
	out := map[string]float64{"/releases": float64(r.Releases), "/without_prediction": float64(r.Unread),
		"/country_count_error": r.CountryCountError}
	put := func(path string, t Tally) {
		out[path+"/p"], out[path+"/r"], out[path+"/f1"], out[path+"/n"] = t.Precision(), t.Recall(), t.F1(), float64(t.Gold())
	}
	put("/engagement", r.Engagements)
	for k, t := range r.ByKind {
		put("/by_kind/"+string(k), t)
	}
	for source, t := range r.BySource {
		if source == DefaultSource {
			source = "-"
		}
		put("/by_source/"+source, t)
	}
	for f, t := range r.Sets {
		put("/fields_on_matched/"+string(f), t)
	}
	for f, t := range r.PerRelease {
		put("/per_release/doc_"+string(f), t)
	}
	for f, s := range r.Values {
		out["/accuracy_on_matched/"+string(f)] = s.Accuracy()
	}
	return out
}

func eachNumber(path string, v any, fn func(path string, n float64)) {
	switch v := v.(type) {
	case map[string]any:
		for k, child := range v {
			eachNumber(path+"/"+k, child, fn)
		}
	case float64:
		fn(path, v)
	}
}
