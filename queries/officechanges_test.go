package queries_test

import (
	"context"
	"database/sql"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/analytics/testdb"
)

var update = flag.Bool("update", false, "write the golden files anew")

// ofGazetteer fills a database with the tables of the gazetteer that the query reads.
const ofGazetteer = `
INSERT INTO countries SELECT code, coalesce(alpha2, ''), name, region, coalesce(subregion, ''), capital, NULL, NULL
FROM read_csv('../data/gazetteer/countries.csv', all_varchar = true);
INSERT INTO other_names SELECT 'country', code, unnest(string_split(names, '|'))
FROM read_csv('../data/gazetteer/countries.csv', all_varchar = true) WHERE names IS NOT NULL;
INSERT INTO officials SELECT id, name, country, org, true FROM read_csv('../data/gazetteer/officials.csv', all_varchar = true);
INSERT INTO terms SELECT official, title, start::DATE, "end"::DATE, checked::DATE
FROM read_csv('../data/gazetteer/terms.csv', all_varchar = true);
`

// eachApart makes each term that of another person, so that none is passed over because its holder had such an office before.
const eachApart = `
CREATE TEMP TABLE apart AS SELECT concat(official, ' ', t.rowid) AS official, name, country, organization, title, start_date, end_date, checked
FROM terms t JOIN officials USING (official);
DELETE FROM terms;
DELETE FROM officials;
INSERT INTO officials SELECT official, name, country, organization, true FROM apart;
INSERT INTO terms SELECT official, title, start_date, end_date, checked FROM apart;
DROP TABLE apart;
`

func filled(t *testing.T, fill ...string) *sql.DB {
	t.Helper()
	file := filepath.Join(t.TempDir(), "engagements.duckdb")
	testdb.Write(t, file, fill...)
	db, err := sql.Open("duckdb", file)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// lines are the rows of a statement, their cells with " | " between them.
func lines(t *testing.T, db *sql.DB, text string, args ...any) []string {
	t.Helper()
	rows, err := db.QueryContext(context.Background(), text, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			t.Fatal(err)
		}
		out = append(out, line)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// changes are rows of the query, as lines of some of its columns; homes are countries and organisations, nil for the publishers'.
func changes(t *testing.T, db *sql.DB, columns string, homes, sources []string) []string {
	t.Helper()
	q, err := builtin(t).Get("office-changes")
	if err != nil {
		t.Fatal(err)
	}
	value := func(list []string) any {
		if list == nil {
			return nil
		}
		return list
	}
	return lines(t, db, "SELECT concat_ws(' | ', "+columns+") FROM ("+q.SQL+"\n)", sql.Named("from", nil), sql.Named("to", nil),
		sql.Named("country", value(homes)), sql.Named("source", value(sources)))
}

// soundsLike matches titles that one could take for that of the head of a foreign ministry.
const soundsLike = `regexp_matches(title, 'Foreign|External|International (Relations|Affairs)|Relations with States|Secretary of State|High Representative')
	AND NOT regexp_matches(title, 'Assistant|Under|Parliamentary|Permanent|Vice.(Minister|Foreign)|Deputy (Assistant|Foreign|Minister|Secretary)|^(Chair|Director|Secretary[- ]General|Spokesperson|Minister of State)')`

// TestTitlesOfHeadsOfForeignMinistries keeps a list of the titles of the gazetteer that are taken for those of heads of foreign
// ministries, and of those that are not though they sound like it; a title that is both has with it whose. Whoever adds a title sees in
// it on which side it falls.
func TestTitlesOfHeadsOfForeignMinistries(t *testing.T) {
	db := filled(t, ofGazetteer, eachApart)
	homes := lines(t, db, "SELECT country FROM countries UNION SELECT organization FROM officials WHERE organization IS NOT NULL")
	taken := map[string]bool{}
	for _, official := range changes(t, db, "official", homes, nil) {
		taken[official] = true
	}
	said := map[bool]map[string][]string{true: {}, false: {}} // homes by title, of those taken and the others
	for _, line := range lines(t, db, "SELECT concat_ws(' | ', official, title, coalesce(country, organization)) FROM terms JOIN officials USING (official) "+
		"WHERE start_date IS NOT NULL AND "+soundsLike) {
		cells := strings.Split(line, " | ")
		of := said[taken[cells[0]]]
		if !slices.Contains(of[cells[1]], cells[2]) {
			of[cells[1]] = append(of[cells[1]], cells[2])
		}
		delete(taken, cells[0])
	}
	if len(taken) > 0 {
		t.Errorf("%d terms are taken whose titles are none that one could take: %v", len(taken), slices.Sorted(maps.Keys(taken)))
	}
	var b strings.Builder
	for _, is := range []bool{true, false} {
		fmt.Fprintf(&b, "%s:\n", map[bool]string{true: "Taken", false: "Left"}[is])
		for _, title := range slices.Sorted(maps.Keys(said[is])) {
			fmt.Fprintf(&b, "  %s", title)
			if len(said[!is][title]) > 0 {
				fmt.Fprintf(&b, ": %s", strings.Join(slices.Sorted(slices.Values(said[is][title])), " "))
			}
			b.WriteByte('\n')
		}
	}
	file := filepath.Join("testdata", "office-changes-titles.txt")
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v; run the test with -update", err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestChangesOfMinisterAreThoseOfTheCountry(t *testing.T) {
	db := filled(t, ofGazetteer)
	for _, test := range []struct{ country, has, lacks string }{
		{"IND", "S. Jaishankar", "Vijay Gokhale"},              // his Foreign Secretary
		{"GBR", "Jeremy Hunt", "Simon McDonald"},               // Permanent Under-Secretary
		{"PHL", "Enrique Manalo", ""},                          // a Secretary of Foreign Affairs is the minister there
		{"NZL", "Winston Peters", "Chris Seed"},                // and the head of the staff here
		{"ITA", "Antonio Tajani", ""},                          // who has cooperation in his title
		{"ESP", "Josep Borrell", ""},                           // who went to the EU
		{"ZAF", "Naledi Pandor", ""},                           // of international relations
		{"FRA", "Jean-Yves Le Drian", "Jean-Baptiste Lemoyne"}, // his secretary of state
		{"SSD", "Mayiik Ayii Deng", "Deng Alor Kuol | Sudan"},  // who was Sudan's before there was South Sudan
		{"USA", "Rex Tillerson", "Thomas Shannon"},             // acting for twelve days
		{"AFG", "Amir Khan Muttaqi", ""},                       // acting for years
	} {
		got := strings.Join(changes(t, db, "name, country_name", []string{test.country}, nil), "\n")
		if !strings.Contains(got, test.has) || test.lacks != "" && strings.Contains(got, test.lacks) {
			t.Errorf("%s: want %q and not %q in\n%s", test.country, test.has, test.lacks, got)
		}
	}
}

func TestAMinisterWhoGoesOnIsNoChange(t *testing.T) {
	db := filled(t, ofGazetteer)
	got := changes(t, db, "day, name, title", []string{"CHN"}, nil)
	var wang []string
	for _, line := range got {
		if strings.Contains(line, "Wang Yi") {
			wang = append(wang, line)
		}
	}
	// State Councilor and Foreign Minister from 2018; another was minister for half of 2023.
	if want := []string{"2013-03-16 | Wang Yi | Foreign Minister", "2023-07-25 | Wang Yi | Foreign Minister"}; !slices.Equal(wang, want) {
		t.Errorf("Wang Yi took office %v, want %v", wang, want)
	}
}

func TestChangesOfMinisterAreThoseOfThePublishersWithoutACountry(t *testing.T) {
	const published = `
INSERT INTO sources VALUES ('gb-fco', 'Foreign Office', 'GBR', NULL), ('eu-eeas', 'European External Action Service', NULL, 'EU'), ('us-state', 'Department of State', 'USA', NULL);
INSERT INTO releases BY NAME SELECT concat(source, ':1') AS release, source, '' AS layout, false AS unofficial_translation, false AS truncated, 'x' AS text,
  'x' AS text_sha256, 'x' AS sha256, 'x' AS file, now() AS loaded_at FROM (VALUES ('gb-fco'), ('eu-eeas')) v(source)`
	db := filled(t, ofGazetteer, published)
	for _, test := range []struct {
		sources    []string
		has, lacks string
	}{
		{nil, "Boris Johnson | United Kingdom", "Tillerson"}, // of whose ministry there is no release
		{nil, "Kaja Kallas | EU", "Tillerson"},
		{[]string{"eu-eeas"}, "Kaja Kallas | EU", "Boris Johnson"},
	} {
		got := strings.Join(changes(t, db, "name, country_name", nil, test.sources), "\n")
		if !strings.Contains(got, test.has) || strings.Contains(got, test.lacks) {
			t.Errorf("%v: want %q and not %q in\n%s", test.sources, test.has, test.lacks, got)
		}
	}
}
