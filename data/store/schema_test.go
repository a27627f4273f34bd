package store_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/data/store/storetest"
)

func TestEveryTableAndColumnHasAComment(t *testing.T) {
	db := open(t, storetest.New(t))
	if n := rows(t, db, "SELECT count(*) > 10 FROM duckdb_tables()"); n[0] != "true" {
		t.Fatal("the snapshot has hardly any tables")
	}
	for _, query := range []string{
		"SELECT table_name FROM duckdb_tables() WHERE coalesce(comment, '') = ''",
		"SELECT table_name || '.' || column_name FROM duckdb_columns() WHERE NOT internal AND coalesce(comment, '') = ''",
		"SELECT DISTINCT function_name FROM duckdb_functions() WHERE NOT internal AND coalesce(comment, '') = ''",
	} {
		if missing := rows(t, db, query); len(missing) > 0 {
			t.Errorf("no comment on %v", missing)
		}
	}
}

func TestSummariesOfTheSampleEngagements(t *testing.T) {
	db := open(t, storetest.New(t))
	want := []string{
		"ceremony|held|Kang Kyung-wha attended a ceremony with Germany, Mexico and Viet Nam",
		"call|held|Yun Byung-se spoke by phone with Rex Tillerson (United States)",
		"consultation|planned|Lim Sung-nam will hold consultations with Ethiopia in Seoul",
		"meeting|held|Yun Byung-se met Ban Ki-moon (UN) in New York",
		"meeting|held|Yun Byung-se met Rex Tillerson (United States) in Seoul",
		"multilateral|held|Kang Kyung-wha took part in multilateral talks of ASEAN with Retno Marsudi (Indonesia) and Phạm Bình Minh (Viet Nam)",
		"multilateral|held|Yun Byung-se took part in multilateral talks of UN with Rex Tillerson (United States) and Kishida Fumio (Japan) in New York",
		"visit|planned|Rex Tillerson (United States) will visit Seoul",
	}
	got := rows(t, db, `SELECT kind, status, summary FROM engagements WHERE release LIKE 'kr-mofa:318%'
		ORDER BY CASE kind WHEN 'ceremony' THEN 0 ELSE 1 END, kind, status, summary`)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestOfficialsOfTheGazetteerAndOfTheReleases(t *testing.T) {
	db := open(t, storetest.New(t))
	want := []string{"idn-retno-marsudi|Retno Marsudi|IDN|<nil>|false", "un-ban-ki-moon|Ban Ki-moon|<nil>|UN|true", "vnm-pham-binh-minh|Phạm Bình Minh|VNM|<nil>|false"}
	got := rows(t, db, `SELECT official, name, country, organization, recognised FROM officials
		WHERE official IN ('idn-retno-marsudi', 'un-ban-ki-moon', 'vnm-pham-binh-minh') ORDER BY 1`)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	// The surname alone is the person whom the other releases name in full, and no official of its own.
	got = rows(t, db, "SELECT official, recognised FROM report_people WHERE name = 'Tillerson'")
	if diff := cmp.Diff([]string{"usa-rex-tillerson|false"}, got); diff != "" {
		t.Error(diff)
	}
	if got := rows(t, db, "SELECT official FROM officials WHERE name = 'Tillerson'"); len(got) > 0 {
		t.Errorf("a surname became an official: %v", got)
	}
}

func TestTheSharedFilterSelects(t *testing.T) {
	db := open(t, storetest.New(t))
	none := "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL"
	tests := []struct{ name, arguments, where string }{
		{"nothing is filtered by NULL", none, "true"},
		{"from a day on, which drops the undated", "DATE '2017-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL", "start_date >= '2017-01-01'"},
		{"by country and kind", "NULL, NULL, ['USA'], NULL, NULL, NULL, ['call'], NULL, NULL", "kind = 'call' AND list_contains(countries, 'USA')"},
		{"by organisation", "NULL, NULL, NULL, NULL, NULL, ['UN'], NULL, NULL, NULL", "list_contains(organizations, 'UN')"},
		{"by status and source", "NULL, NULL, NULL, NULL, NULL, NULL, NULL, ['planned'], ['no-mfa']", "status = 'planned' AND source = 'no-mfa'"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := rows(t, db, "SELECT count(*) FROM selected("+tt.arguments+")")
			want := rows(t, db, "SELECT count(*) FROM engagements WHERE "+tt.where)
			if got[0] != want[0] || got[0] == "0" {
				t.Errorf("selects %s, want %s", got[0], want[0])
			}
		})
	}
}
