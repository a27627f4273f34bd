package synth

import (
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the expected files anew")

func TestASampleOfReleasesAndLabels(t *testing.T) {
	g, err := New(smallWorld(t), 16, 9)
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	for r := range g.Releases() {
		b, err := json.Marshal(r.Label)
		if err != nil {
			t.Fatal(err)
		}
		got.WriteString("==== " + r.URL + "\n" + string(r.Text) + "---- " + string(b) + "\n")
	}
	file := filepath.Join("testdata", "sample.txt")
	if *update {
		if err := os.WriteFile(file, []byte(got.String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got.String(), "\n")); diff != "" {
		t.Errorf("the sample has changed; if that is meant, write it anew with -update: %s", diff)
	}
}

func TestPagesAndLabelsAreWrittenAsFilesOrAsLines(t *testing.T) {
	for _, lines := range []bool{false, true} {
		dir := filepath.Join(t.TempDir(), "new", "folder")
		g, _ := newGenerator(t, 40, 2)
		sum, err := g.Write(t.Context(), Output{Dir: dir, Lines: lines, Labels: true})
		if err != nil {
			t.Fatal(err)
		}
		files, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		want := 2
		if !lines {
			want = 2*40 + 1
		}
		if sum.Releases != 40 || sum.Engagements == 0 || sum.Bytes == 0 || len(files) != want {
			t.Errorf("lines %v: wrote %+v in %d files, want 40 in %d", lines, sum, len(files), want)
		}
		again, _ := newGenerator(t, 40, 2)
		if _, err := again.Write(t.Context(), Output{Dir: dir}); !errors.Is(err, ErrNotEmpty) {
			t.Errorf("writing into the same folder again gives %v", err)
		}
		if _, err := again.Write(t.Context(), Output{Dir: dir, Force: true}); err != nil {
			t.Errorf("with force: %v", err)
		}
	}
}

func TestAFolderThatCannotBeWrittenIsNamed(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	g, _ := newGenerator(t, 4, 2)
	if _, err := g.Write(t.Context(), Output{Dir: file}); err == nil || !strings.Contains(err.Error(), file) {
		t.Errorf("writing into a file gives %v", err)
	}
}
