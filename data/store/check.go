package store

import (
	"context"
	"errors"
	"fmt"
	"strconv"
)

// faults are queries that count rows that must not be: a finished snapshot gives 0 for each.
var faults = []struct{ what, query string }{
	{"releases twice", "SELECT count(*) - count(DISTINCT release) FROM releases"},
	{"reports twice", "SELECT count(*) - count(DISTINCT report) FROM reports"},
	{"engagements twice", "SELECT count(*) - count(DISTINCT engagement) FROM engagements"},
	{"officials twice", "SELECT count(*) - count(DISTINCT official) FROM officials"},
	{"points of no release", "SELECT count(*) FROM points ANTI JOIN releases USING (release)"},
	{"releases of no source", "SELECT count(*) FROM releases ANTI JOIN sources USING (source)"},
	{"reports of no release", "SELECT count(*) FROM reports ANTI JOIN releases USING (release)"},
	{"reports of no engagement", "SELECT count(*) FROM reports ANTI JOIN engagements USING (engagement)"},
	{"people of no report", "SELECT count(*) FROM report_people ANTI JOIN reports USING (report)"},
	{"evidence of no report", "SELECT count(*) FROM evidence ANTI JOIN reports USING (report)"},
	{"people of no engagement", "SELECT count(*) FROM engagement_people ANTI JOIN engagements USING (engagement)"},
	{"engagements of no release", "SELECT count(*) FROM engagements ANTI JOIN releases USING (release)"},
	{"people who are no officials", "SELECT count(*) FROM engagement_people ANTI JOIN officials USING (official) WHERE official IS NOT NULL"},
	{"people of reports who are no officials", "SELECT count(*) FROM report_people ANTI JOIN officials USING (official) WHERE official IS NOT NULL"},
	{"engagements out of order", `
		SELECT count(*) FROM (SELECT rowid AS number, row_number() OVER (ORDER BY start_date NULLS LAST, engagement) - 1 AS place FROM engagements)
		WHERE number <> place`},
	{"points that lie apart from those of their release", `
		SELECT (SELECT coalesce(sum(last_point - first_point + 1), 0)::BIGINT FROM release_rows) - (SELECT count(*) FROM points)`},
	{"evidence that lies apart from that of its report", `
		SELECT (SELECT coalesce(sum(last_evidence - first_evidence + 1), 0)::BIGINT FROM engagement_reports) - (SELECT count(*) FROM evidence)`},
	{"engagements that count other releases than report them", `
		SELECT count(*) FROM engagements e
		LEFT JOIN (SELECT engagement, count(DISTINCT release) AS n FROM reports GROUP BY engagement) r USING (engagement)
		WHERE r.n IS DISTINCT FROM e.releases`},
	{"releases that no search finds", "SELECT count(*) FROM releases ANTI JOIN search_releases USING (release)"},
	{"postings of no term", "SELECT count(*) FROM search_postings p ANTI JOIN search_terms t ON t.number = p.term"},
	{"postings of no release", "SELECT count(*) FROM search_postings p ANTI JOIN search_releases r ON r.number = p.release"},
}

// check opens a finished snapshot as a reader would and looks whether it is whole.
func check(ctx context.Context, path string, facts map[string]string) (err error) {
	db, err := openDatabase(ctx, path, "built", true)
	if err != nil {
		return fmt.Errorf("check the new snapshot: %w", err)
	}
	defer func() { err = errors.Join(err, db.close()) }()
	for _, table := range []string{"releases", "reports", "engagements", "rejects"} {
		n, err := db.number(ctx, "SELECT count(*) FROM "+table)
		if err != nil {
			return fmt.Errorf("check the new snapshot: %w", err)
		}
		if strconv.Itoa(n) != facts[table] {
			return fmt.Errorf("check the new snapshot: %d %s, should be %s", n, table, facts[table])
		}
	}
	for _, f := range faults {
		n, err := db.number(ctx, f.query)
		if err != nil {
			return fmt.Errorf("check the new snapshot: %w", err)
		}
		if n > 0 {
			return fmt.Errorf("check the new snapshot: it has %d %s", n, f.what)
		}
	}
	return nil
}
