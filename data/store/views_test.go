package store_test

import (
	"database/sql"
	"strings"
	"testing"

	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/data/store/storetest"
)

// derived are queries on derived tables, each with the same asked of the others.
var derived = []struct{ what, derived, base string }{
	{"rows of engagements", `
		SELECT e.engagement, r.release, w.place, w.place_country, w.releases, coalesce(p.name, p.title), coalesce(l.name, l.title)
		FROM engagement_rows w JOIN engagements e ON e.rowid = w.number LEFT JOIN releases r ON r.rowid = w.release_number
		LEFT JOIN engagement_people p ON p.rowid = w.first_person LEFT JOIN engagement_people l ON l.rowid = w.last_person`, `
		SELECT engagement, release, place, place_country, releases,
		       (SELECT min_by(coalesce(name, title), (side = 'counterpart', position)) FROM engagement_people p WHERE p.engagement = e.engagement),
		       (SELECT max_by(coalesce(name, title), (side = 'counterpart', position)) FROM engagement_people p WHERE p.engagement = e.engagement)
		FROM engagements e`},
	{"what lists tell of engagements", "SELECT * EXCLUDE (number) FROM engagement_lines l JOIN (SELECT engagement AS id, rowid AS row FROM engagements) ON id = engagement AND row = number", `
		SELECT engagement, start_date, end_date, kind, status, summary, list_sort(countries),
		       coalesce((SELECT list(coalesce(name, code) ORDER BY code) FROM (SELECT unnest(e.countries) AS code) LEFT JOIN countries c ON c.country = code), []),
		       coalesce((SELECT list(coalesce(name, title) ORDER BY position) FROM engagement_people p
		                 WHERE p.engagement = e.engagement AND side = 'home' AND coalesce(name, title) IS NOT NULL), []),
		       coalesce((SELECT list(coalesce(name, title) ORDER BY position) FROM engagement_people p
		                 WHERE p.engagement = e.engagement AND side = 'counterpart' AND coalesce(name, title) IS NOT NULL), []),
		       organizations, topics, place, place_country, release,
		       (SELECT title FROM releases r WHERE r.release = e.release), releases, source, engagement, rowid
		FROM engagements e`},
	{"engagements in brief", "SELECT COLUMNS(c -> c NOT IN ('place', 'place_country', 'releases', 'release_number', 'first_person', 'last_person', 'key')) FROM engagement_rows",
		"SELECT rowid, start_date, year(start_date) * 12 + month(start_date) - 1, kind, status, CASE status WHEN 'held' THEN 1 ELSE 0 END, source FROM engagements"},
	{"keys of engagements", "SELECT engagement, engagement_number(engagement) FROM engagements", "SELECT engagement, rowid FROM engagements"},
	{"keys of releases", "SELECT release, release_number(release) FROM releases", "SELECT release, rowid FROM releases"},
	{"people between first and last", `
		SELECT e.engagement, p.* FROM engagement_rows w JOIN engagements e ON e.rowid = w.number
		JOIN engagement_people p ON p.rowid BETWEEN first_person AND last_person`,
		"SELECT engagement, * FROM engagement_people"},
	{"engagements of subregions", `
		SELECT subregion, sum(part_once) FROM engagement_countries JOIN countries USING (country) GROUP BY subregion`, `
		SELECT subregion, count(DISTINCT engagement) FROM (SELECT engagement, unnest(countries) AS country FROM engagements)
		JOIN countries USING (country) GROUP BY subregion`},
	{"countries", "SELECT engagement, c.* EXCLUDE (part_once) FROM engagement_countries c JOIN engagements e ON e.rowid = number",
		"SELECT engagement, rowid, start_date, year(start_date) * 12 + month(start_date) - 1, kind, status, CASE status WHEN 'held' THEN 1 ELSE 0 END, source, unnest(countries) FROM engagements"},
	{"organisations", "SELECT engagement, c.* FROM engagement_organizations c JOIN engagements e ON e.rowid = number",
		"SELECT engagement, rowid, start_date, year(start_date) * 12 + month(start_date) - 1, kind, status, CASE status WHEN 'held' THEN 1 ELSE 0 END, source, unnest(organizations) FROM engagements"},
	{"topics", "SELECT engagement, c.* FROM engagement_topics c JOIN engagements e ON e.rowid = number",
		"SELECT engagement, rowid, start_date, year(start_date) * 12 + month(start_date) - 1, kind, status, CASE status WHEN 'held' THEN 1 ELSE 0 END, source, unnest(topics) FROM engagements"},
	{"pairs of topics and countries", "SELECT engagement, topic, country FROM engagement_pairs JOIN topic_countries USING (pair) JOIN engagements e ON e.rowid = number",
		"SELECT engagement, topic, unnest(countries) FROM (SELECT engagement, countries, unnest(topics) AS topic FROM engagements)"},
	{"officials on both sides", `
		SELECT engagement, s.start_date, s.kind, s.status, s.source, side, official
		FROM engagement_officials s JOIN engagements e ON e.rowid = number JOIN officials o ON o.rowid = official_number`, `
		SELECT DISTINCT engagement, start_date, kind, status, source, side, official
		FROM engagement_people JOIN engagements USING (engagement) WHERE official IS NOT NULL`},
	{"officials once", `
		SELECT engagement, official
		FROM engagement_officials s JOIN engagements e ON e.rowid = number JOIN officials o ON o.rowid = official_number WHERE once = 1`,
		"SELECT engagement, unnest(officials) FROM engagements"},
	{"offices", `
		SELECT engagement, s.side, o.official, title
		FROM engagement_officials s JOIN officials o ON o.rowid = official_number JOIN engagement_people p
		ON p.rowid = title_rank + CASE WHEN start_date IS NULL THEN 1099511627776 ELSE 0 END`, `
		SELECT engagement, side, official, min_by(title, position) FROM engagement_people
		WHERE official IS NOT NULL AND title IS NOT NULL GROUP BY ALL`},
	{"reports", `
		SELECT t.report, e.engagement, r.release, s.start_date, s.kind, s.status, s.source
		FROM engagement_reports s JOIN reports t ON t.rowid = report_number JOIN engagements e ON e.rowid = number
		JOIN releases r ON r.rowid = release_number`, `
		SELECT report, engagement, t.release, e.start_date, e.kind, e.status, e.source FROM reports t JOIN engagements e USING (engagement)`},
	{"evidence between first and last", `
		SELECT t.report, v.* FROM engagement_reports s JOIN reports t ON t.rowid = report_number
		JOIN evidence v ON v.rowid BETWEEN first_evidence AND last_evidence`, "SELECT report, * FROM evidence"},
	{"points between first and last", `
		SELECT r.release, p.* FROM release_rows s JOIN releases r ON r.rowid = number
		JOIN points p ON p.rowid BETWEEN first_point AND last_point`, "SELECT release, * FROM points"},
	{"releases that a search finds", `
		SELECT s.release, w.* EXCLUDE (number, release_number), (SELECT r.release FROM releases r WHERE r.rowid = release_number) FROM search_rows w
		JOIN search_releases s ON s.number = w.rowid AND s.number = w.number`, `
		SELECT release, release, title, published, coalesce(published, (SELECT min(start_date) FROM reports t WHERE t.release = r.release)), source, (SELECT name FROM sources s WHERE s.source = r.source), language,
		       (SELECT count(DISTINCT engagement) FROM reports t WHERE t.release = r.release), release
		FROM releases r`},
	{"releases by day", "SELECT release, number FROM search_releases",
		"SELECT release, row_number() OVER (ORDER BY day DESC NULLS LAST, number) - 1 FROM search_releases"},
	{"years of releases", "SELECT source, year, sum(releases) FROM release_years GROUP BY ALL", `
		SELECT source, year(coalesce(published, (SELECT min(start_date) FROM reports t WHERE t.release = r.release))), count(*)
		FROM releases r GROUP BY ALL`},
	{"releases of a day", "SELECT release, day FROM search_releases WHERE day IS NOT NULL", `
		SELECT release, d.day FROM search_releases JOIN search_days d ON number BETWEEN first_number AND last_number`},
	{"dates of releases", "SELECT dated, sum(releases) FROM release_years GROUP BY ALL", `
		SELECT CASE WHEN published IS NOT NULL THEN 'stated'
		            WHEN release IN (SELECT release FROM reports WHERE start_date IS NOT NULL) THEN 'resolved' ELSE 'none' END, count(*)
		FROM releases GROUP BY ALL`},
	{"coverage by releases", "SELECT source, releases, releases_dated, releases_used, first_published, last_published FROM coverage WHERE releases > 0", `
		SELECT source, count(*), count(published), count(*) FILTER (release IN (SELECT release FROM reports)), min(published), max(published)
		FROM releases GROUP BY source`},
	{"seats", "SELECT number, official_number, side FROM engagement_officials",
		"SELECT number, seat // 2, CASE seat % 2 WHEN 0 THEN 'home' ELSE 'counterpart' END FROM engagement_officials"},
	{"names known", "SELECT sum(mentions), sum(mentions_known) FROM coverage",
		"SELECT count(*), count(*) FILTER (recognised) FROM engagement_people JOIN officials USING (official)"},
	{"lists of values", `
		SELECT number, start_date, month, kind, status, held, source, place, place_country, releases, first_person, last_person,
		       list_sort(countries), list_sort(organizations), list_sort(topics), list_sort(pairs), list_sort(seats), coalesce(list_sum(once), 0), list_sort(told_by)
		FROM value_rows GROUP BY ALL`, `
		SELECT w.* EXCLUDE (key, release_number), list_sort(countries), list_sort(organizations), list_sort(topics),
		       (SELECT coalesce(list(pair ORDER BY pair), []) FROM engagement_pairs p WHERE p.number = w.number),
		       (SELECT coalesce(list(seat ORDER BY seat), []) FROM engagement_officials p WHERE p.number = w.number),
		       len(officials), (SELECT coalesce(list(release_number ORDER BY release_number), []) FROM engagement_reports p WHERE p.number = w.number)
		FROM engagement_rows w JOIN engagements e ON e.rowid = w.number
		WHERE len(countries) + len(organizations) + len(topics) + len(officials) > 0`},
	{"numbers of countries", "SELECT value, number FROM (SELECT DISTINCT field, value, value_number FROM in_use) JOIN value_rows USING (value_number) WHERE field = 'country'", "SELECT unnest(countries), rowid FROM engagements"},
	{"numbers of organisations", "SELECT value, number FROM (SELECT DISTINCT field, value, value_number FROM in_use) JOIN value_rows USING (value_number) WHERE field = 'organization'", "SELECT unnest(organizations), rowid FROM engagements"},
	{"numbers of topics", "SELECT value, number FROM (SELECT DISTINCT field, value, value_number FROM in_use) JOIN value_rows USING (value_number) WHERE field = 'topic'", "SELECT unnest(topics), rowid FROM engagements"},
	{"numbers of officials", "SELECT value, number FROM (SELECT DISTINCT field, value, value_number FROM in_use) JOIN value_rows USING (value_number) WHERE field = 'official'", "SELECT unnest(officials), rowid FROM engagements"},
	{"coverage by engagements", "SELECT source, engagements, engagements_dated, first_date, last_date, last_held FROM coverage WHERE engagements > 0", `
		SELECT source, count(*), count(start_date), min(start_date), max(start_date),
		       coalesce(max(start_date) FILTER (status = 'held' AND date_uncertainty < 300), max(start_date) FILTER (status = 'held'))
		FROM engagements GROUP BY source`},
	{"countries in use", "SELECT source, value, name, engagements FROM in_use WHERE field = 'country'", `
		SELECT source, country, coalesce(any_value(name), country), count(*)
		FROM (SELECT source, unnest(countries) AS country FROM engagements) LEFT JOIN countries USING (country) GROUP BY source, country`},
	{"organisations in use", "SELECT source, value, name, engagements FROM in_use WHERE field = 'organization'", `
		SELECT source, organization, coalesce(any_value(name), organization), count(*)
		FROM (SELECT source, unnest(organizations) AS organization FROM engagements) LEFT JOIN organizations USING (organization)
		GROUP BY source, organization`},
	{"topics in use", "SELECT source, value, name, engagements FROM in_use WHERE field = 'topic'", `
		SELECT source, topic, coalesce(any_value(name), topic), count(*)
		FROM (SELECT source, unnest(topics) AS topic FROM engagements) LEFT JOIN topics USING (topic) GROUP BY source, topic`},
	{"officials in use", "SELECT source, value, name, engagements FROM in_use WHERE field = 'official'", `
		SELECT source, official, any_value(name), count(*)
		FROM (SELECT source, unnest(officials) AS official FROM engagements) LEFT JOIN officials USING (official) GROUP BY source, official`},
}

// TestDerivedTablesSayWhatTheOthersSay compares each derived table with those it is made of, row by row.
func TestDerivedTablesSayWhatTheOthersSay(t *testing.T) {
	stores := map[string]*sql.DB{"a store": open(t, storetest.New(t)), "nine engagements": testdb.Small(t), "made up": testdb.Large(t, 700)}
	for name, db := range stores {
		for _, d := range derived {
			t.Run(name+"/"+d.what, func(t *testing.T) {
				n := rows(t, db, "SELECT count(*) FROM ("+d.base+")")[0]
				more := rows(t, db, "SELECT count(*) FROM ("+d.derived+" EXCEPT ALL "+d.base+")")[0]
				less := rows(t, db, "SELECT count(*) FROM ("+d.base+" EXCEPT ALL "+d.derived+")")[0]
				if more != "0" || less != "0" || n == "0" {
					t.Errorf("of %s rows, %s are missing and %s are too many", n, less, more)
				}
			})
		}
	}
}

// TestAViewOfOneValueIsThatOfSeveralWithoutTheOthers holds the short way that views of one value take against the long one.
func TestAViewOfOneValueIsThatOfSeveralWithoutTheOthers(t *testing.T) {
	db := testdb.Large(t, 700)
	macros := []string{"rows", "countries", "organizations", "topics", "pairs", "officials", "reports"}
	fields := []string{"country", "official", "topic", "organization"}
	for i, field := range fields {
		for _, value := range rows(t, db, "SELECT DISTINCT value FROM in_use WHERE field = '"+field+"' ORDER BY hash(value) LIMIT 3") {
			for _, macro := range macros {
				ask := func(list string) string {
					lists := []string{"NULL", "NULL", "NULL", "NULL"}
					lists[i] = list
					return "SELECT * FROM selected_" + macro + "(DATE '2013-05-01', DATE '2018-06-30', " + strings.Join(lists, ", ") + ", NULL, ['held'], NULL)"
				}
				one, several := ask("['"+value+"']"), ask("['"+value+"', 'none']")
				more := rows(t, db, "SELECT count(*) FROM ("+one+" EXCEPT ALL "+several+")")[0]
				less := rows(t, db, "SELECT count(*) FROM ("+several+" EXCEPT ALL "+one+")")[0]
				if more != "0" || less != "0" {
					t.Errorf("%s of %s %s: %s too many, %s missing", macro, field, value, more, less)
				}
			}
		}
	}
}
