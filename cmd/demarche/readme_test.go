package main

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"strings"
	"testing"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gold"
	"github.com/demarche/demarche/data/store/storetest"
	"github.com/demarche/demarche/queries"
)

const (
	readme         = "../../README.md"
	sharedRegister = "../../../shared/sources/historyatstate" // lies beside the project, not in it
)

// TestREADMEIsUpToDate holds the parts of the README that are made from the code against it; -update rewrites them.
func TestREADMEIsUpToDate(t *testing.T) {
	b, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	text := string(b)
	for name, make := range map[string]func(*testing.T) string{"queries": queryTable, "dictionary": dictionaryTable,
		"accuracy": accuracyTable} {
		text = replacePart(t, text, name, make(t))
	}
	if _, err := os.Stat(sharedRegister); err == nil {
		text = replacePart(t, text, "register", registerTable(t))
	} else {
		t.Logf("%s is not there: the README's figures on it are left as they are", sharedRegister)
	}
	if text == string(b) {
		return
	}
	if !*updateScripts {
		t.Fatal("README.md is out of date; run 'make generate' and commit what it wrote")
	}
	if err := os.WriteFile(readme, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// replacePart puts content between "<!-- name -->" and "<!-- end -->".
func replacePart(t *testing.T, text, name, content string) string {
	t.Helper()
	mark, end := "<!-- "+name+" -->\n", "<!-- end "+name+" -->\n"
	before, rest, ok := strings.Cut(text, mark)
	if !ok {
		t.Fatalf("README.md has no mark %q", strings.TrimSpace(mark))
	}
	if _, after, ok := strings.Cut(rest, end); ok {
		rest = after
	}
	return before + mark + content + end + rest
}

func queryTable(t *testing.T) string {
	c, err := queries.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString("\n| query | question |\n|---|---|\n")
	for _, q := range c.All() {
		fmt.Fprintf(&b, "| `%s` | %s |\n", q.Name, q.Question)
	}
	b.WriteString("\n")
	return b.String()
}

func dictionaryTable(t *testing.T) string {
	s := analytics.Open(storetest.New(t), analytics.Options{})
	defer s.Close()
	snap, release, err := s.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	c, err := queries.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	q, err := c.Get("dictionary")
	if err != nil {
		t.Fatal(err)
	}
	args, err := analytics.Bind(q, url.Values{})
	if err != nil {
		t.Fatal(err)
	}
	res, err := snap.Run(context.Background(), q, args)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	last := ""
	for _, r := range res.Rows {
		if name := fmt.Sprint(r[0]); name != last {
			fmt.Fprintf(&b, "\n**%s**: %v.\n\n| column | type | what it says |\n|---|---|---|\n", name, r[1])
			last = name
		}
		fmt.Fprintf(&b, "| `%v` | %v | %v |\n", r[3], r[4], r[6])
	}
	b.WriteString("\n")
	return b.String()
}

// accuracyTable measures extraction on the samples, as "demarche eval data/samples" does.
func accuracyTable(t *testing.T) string {
	labels, err := gold.Load("../../data/samples")
	if err != nil {
		t.Fatal(err)
	}
	rd, err := newReader("")
	if err != nil {
		t.Fatal(err)
	}
	readings, err := readLabelled(t.Context(), labels, rd, testWriter{t})
	if err != nil {
		t.Fatal(err)
	}
	r := gold.Score(readings)
	var b strings.Builder
	fmt.Fprintf(&b, "\nMeasured on the %d labelled samples with %d engagements that the project ships (`demarche eval data/samples`; `--worst N`\n"+
		"lists the releases it does worst on). The rules and the tables that date undated\n"+
		"pages were made with these samples at hand, so expect less on other pages.\n\n",
		r.Releases, r.Engagements.Gold())
	b.WriteString("| engagements found | precision | recall | F1 |\n|---|---|---|---|\n")
	row := func(name string, tally gold.Tally) {
		fmt.Fprintf(&b, "| %s | %.2f | %.2f | %.2f |\n", name, tally.Precision(), tally.Recall(), tally.F1())
	}
	row("all", r.Engagements)
	for _, k := range data.Kinds() {
		row(string(k), r.ByKind[k])
	}
	b.WriteString("\n| of those found | right |\n|---|---|\n")
	for _, f := range gold.ValueFields() {
		fmt.Fprintf(&b, "| %s | %.2f |\n", strings.ReplaceAll(string(f), "_", " "), r.Values[f].Accuracy())
	}
	for _, f := range gold.SetFields() {
		fmt.Fprintf(&b, "| %s (F1) | %.2f |\n", strings.ReplaceAll(string(f), "_", " "), r.Sets[f].F1())
	}
	fmt.Fprintf(&b, "\nA chart of engagements by country would show %.0f %% of its counts wrong.\n\n", 100*r.CountryCountError)
	return b.String()
}

// registerTable measures what is read from the remarks of the register, as "demarche eval --register" does.
func registerTable(t *testing.T) string {
	rd, err := newReader("")
	if err != nil {
		t.Fatal(err)
	}
	readings, rejected, err := readRegister(t.Context(), sharedRegister, rd, testWriter{t})
	if err != nil {
		t.Fatal(err)
	}
	scores := gold.ScoreRegister(readings)
	var b strings.Builder
	fmt.Fprintf(&b, "\n| read from | records | give a country | the coded one among those | precision | recall |\n|---|---|---|---|---|---|\n")
	for _, group := range registerGroups() {
		s := scores[group]
		fmt.Fprintf(&b, "| the remarks of %s | %d | %.0f %% | %.0f %% | %.2f | %.2f |\n", group, s.Records, 100*s.Share(), 100*s.Accuracy(), s.Precision(), s.Recall())
	}
	fmt.Fprintf(&b, "\nOf its %d records %d were rejected.\n\n", scores[groupTravels].Records+scores[groupVisits].Records+rejected, rejected)
	return b.String()
}
