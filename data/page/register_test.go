package page

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/data"
)

// readAll walks paths and reads what it finds: releases, and rejects as "name|reason|detail".
func readAll(t *testing.T, source string, paths ...string) (releases []data.Release, rejects []string) {
	t.Helper()
	note := func(r data.Reject) { rejects = append(rejects, filepath.Base(r.File)+"|"+r.Reason+"|"+r.Detail) }
	err := Walk(context.Background(), paths, nil, WalkOptions{Source: source, OnReject: note}, func(in Input) error {
		r, err := Read(in)
		var bad *RejectError
		if errors.As(err, &bad) {
			note(bad.Reject)
			return nil
		}
		releases = append(releases, r)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return releases, rejects
}

func TestARecordBecomesATextWithALineAFact(t *testing.T) {
	releases, rejects := readAll(t, "", "testdata/travels.xml")
	if len(releases) != 2 || len(rejects) > 0 {
		t.Fatalf("%d releases, rejects %q", len(releases), rejects)
	}
	r := releases[0]
	want := `Secretary of State Jane Q. Doe in Peru, 1999-03-01 to 1999-03-03
Record: Travel abroad
Official: Secretary of State Jane Q. Doe
Dates: 1999-03-01 to 1999-03-03
Country: Peru
Locale: Lima, Cusco
Remarks: Met with President Quispe & Foreign Minister Ana Brun.`
	if diff := cmp.Diff(want, r.Text); diff != "" {
		t.Error(diff)
	}
	got := data.Release{ID: r.ID, Source: r.Source, Reference: r.Reference, URL: r.URL, Layout: r.Layout, Category: r.Category}
	wantRelease := data.Release{ID: "us-historian:trip-901", Source: "us-historian", Reference: "trip-901",
		URL: "https://history.state.gov/departmenthistory/travels/secretary/doe-jane", Layout: data.RegisterLayout, Category: "register"}
	if diff := cmp.Diff(wantRelease, got); diff != "" {
		t.Error(diff)
	}
	for label, want := range map[string]string{data.FactLocale: "Lima, Cusco", data.FactCountry: "Peru", data.FactVisitor: "", data.FactEntered: ""} {
		if got := r.FactText(label); got != want {
			t.Errorf("%s %q, want %q", label, got, want)
		}
	}
}

func TestARecordWrittenBeforeWhatItListsSaysSo(t *testing.T) {
	releases, _ := readAll(t, "", "testdata/travels.xml")
	r := releases[1]
	if got := r.FactText(data.FactEntered); got != "2030-12-01" {
		t.Errorf("entered on %q; the record of 2031 was last edited on 2030-12-01", got)
	}
	for _, empty := range []string{data.FactLocale, data.FactRemarks} {
		if _, ok := r.Fact(empty); ok {
			t.Errorf("a line for %s, of which the record says nothing", empty)
		}
	}
}

func TestABrokenRecordIsRejectedAloneAndByName(t *testing.T) {
	releases, rejects := readAll(t, "", "testdata/visits.xml")
	ids := []string{}
	for _, r := range releases {
		ids = append(ids, r.ID)
	}
	if diff := cmp.Diff([]string{"us-historian:visit-901", "us-historian:visit-908"}, ids); diff != "" {
		t.Error(diff)
	}
	want := []string{
		`visits.xml#visit-902|bad-record|its start date: "1962-03-00" is no date`,
		"visits.xml#visit-903|bad-record|it ends on 1962-04-01, before it starts on 1962-04-05",
		"visits.xml#visit-904|bad-record|it has no country",
		"visits.xml#visit number 5|bad-record|it has no id",
		"visits.xml#visit-906|bad-record|it is broken XML",
		"visits.xml#visit-907|bad-record|it is broken XML",
	}
	if len(rejects) != len(want) {
		t.Fatalf("rejects %q", rejects)
	}
	for i, w := range want {
		file, detail, _ := strings.Cut(w, "|bad-record|")
		if !strings.HasPrefix(rejects[i], file+"|bad-record|") || !strings.Contains(rejects[i], detail) {
			t.Errorf("reject %q; want %s for that %s", rejects[i], file, detail)
		}
	}
}

func TestRegistersAreKnownByTheirRoot(t *testing.T) {
	for name, tt := range map[string]struct {
		text string
		want bool
	}{
		"trips":                       {"<trips><trip/></trips>", true},
		"visits after a declaration":  {"\ufeff<?xml version=\"1.0\"?>\n<!-- a > b --><visits>", true},
		"another root":                {"<?xml version=\"1.0\"?><journeys><trip/></journeys>", false},
		"a root that only begins so":  {"<tripsters>", false},
		"a page that speaks of trips": {"<html><body><trips></body></html>", false},
		"a comment without an end":    {"<!-- <trips>", false},
		"nothing":                     {"", false},
	} {
		if got := isRegister([]byte(tt.text)); got != tt.want {
			t.Errorf("%s: %v, want %v", name, got, tt.want)
		}
	}
}

func TestHostileRecordsAreRejected(t *testing.T) {
	for name, tt := range map[string]struct{ record, want string }{
		"nested deep":                {"<trip>" + strings.Repeat("<a>", 5000) + strings.Repeat("</a>", 5000) + "</trip>", "deep in each other"},
		"endless":                    {"<trip><remarks>" + strings.Repeat("x", maxRecord) + "</remarks></trip>", "longer than 64 KiB"},
		"an entity of its own":       {"<trip><id>&lol;</id></trip>", "broken XML"},
		"cut off":                    {"<trip><id>1</id>", "broken XML"},
		"an end tag of another kind": {"<trip><id>1</visit></trip>", "broken XML"},
		"a whole register":           {"<trips><trip></trip></trips>", "whole register"},
		"no fields":                  {"<trip ></trip>", "it has no id"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Read(Input{Name: "a.xml#trip number 1", Data: []byte(tt.record)})
			var bad *RejectError
			if !errors.As(err, &bad) || bad.Reason != "bad-record" || !strings.Contains(bad.Detail, tt.want) {
				t.Errorf("%v; want a bad record that is %s", err, tt.want)
			}
		})
	}
}

func TestARegisterWithoutRecordsIsRejected(t *testing.T) {
	dir := write(t, map[string]string{"a.xml": "<trips>\n</trips>"})
	if releases, rejects := readAll(t, "", dir); len(releases) > 0 || len(rejects) != 1 || !strings.HasPrefix(rejects[0], "a.xml|empty|") {
		t.Errorf("%d releases, rejects %q", len(releases), rejects)
	}
}

func TestARegisterOfTooManyRecordsIsCutOff(t *testing.T) {
	dir := write(t, map[string]string{"a.xml": "<trips>" + strings.Repeat("<trip>\n", maxRecords+2) + "</trips>"})
	_, rejects := readAll(t, "", dir)
	if last := rejects[len(rejects)-1]; len(rejects) != maxRecords+1 || !strings.HasPrefix(last, "a.xml|too-large|") {
		t.Errorf("%d rejects, the last %q", len(rejects), last)
	}
}

func TestAnArchiveOfARegisterIsReadWithItsLicenceLeftOut(t *testing.T) {
	b, err := os.ReadFile("testdata/travels.xml")
	if err != nil {
		t.Fatal(err)
	}
	dir := write(t, map[string]string{"r.zip": archive(t, "register/LICENSE.md", "Anybody may do anything with this.", "register/a.xml", string(b))})
	releases, rejects := readAll(t, "us-historian", dir)
	if len(releases) != 2 || len(rejects) > 0 || !strings.HasSuffix(releases[0].File, "r.zip!register/a.xml#trip-901") {
		t.Errorf("%d releases, rejects %q", len(releases), rejects)
	}
}

// sharedRegister lies beside the project, not in it.
const sharedRegister = "../../../shared/sources/historyatstate"

func TestEveryRecordOfTheSharedRegisterIsReadOrRejectedByName(t *testing.T) {
	if _, err := os.Stat(sharedRegister); err != nil {
		t.Skipf("%s is not there: nothing to read", sharedRegister)
	}
	records := 0
	err := filepath.WalkDir(sharedRegister, func(p string, _ os.DirEntry, err error) error {
		if err != nil || filepath.Ext(p) != ".xml" {
			return err
		}
		b, err := os.ReadFile(p)
		records += strings.Count(string(b), "</trip>") + strings.Count(string(b), "</visit>")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	releases, rejects := readAll(t, "us-historian", sharedRegister)
	ids := map[string]bool{}
	for _, r := range releases {
		ids[r.ID] = true
		if r.Source != "us-historian" || r.Layout != data.RegisterLayout {
			t.Fatalf("%s is of %s, read as %s", r.File, r.Source, r.Layout)
		}
	}
	for _, r := range rejects {
		if !strings.Contains(r, ".xml#") {
			t.Errorf("the reject %q names no record", r)
		}
	}
	if records < 7000 || len(ids)+len(rejects) != records {
		t.Errorf("%d records, of which %d are read and %d rejected", records, len(ids), len(rejects))
	}
}
