package queries_test

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/queries"
)

// sound is a query file without a fault; tests spoil it.
const sound = `-- title: Engagements by country
-- question: With which countries do we engage most?
-- section: Countries
-- param: from DATE = '2017-01-01' -- first day
-- param: country VARCHAR[] = ['USA', 'JPN'] -- countries
-- param: side VARCHAR = NULL {home, counterpart} -- side
-- param: name VARCHAR = 'O''Brien' -- a name
-- param: limit BIGINT = 20 -- rows at the most
-- param: share DOUBLE = 0.5 -- a share
-- param: open BOOLEAN = FALSE -- whether it is open
-- param: release VARCHAR = REQUIRED -- the release
-- column: country VARCHAR -- ISO 3166-1 alpha-3 code
-- column: engagements BIGINT -- number of engagements
-- chart: bar category=country value=engagements filter=country
SELECT $from, $country, $side, $name, $limit, $share, $open, $release
`

func TestSoundFileIsReadInFull(t *testing.T) {
	got, err := queries.Parse("by-country.sql", sound)
	if err != nil {
		t.Fatal(err)
	}
	want := queries.Query{
		Name: "by-country", Title: "Engagements by country", Question: "With which countries do we engage most?", Section: "Countries",
		Params: []queries.Param{
			{Name: "from", Type: queries.Date, Default: time.Date(2017, 1, 1, 0, 0, 0, 0, time.UTC), Description: "first day"},
			{Name: "country", Type: queries.VarcharAll, Default: []string{"USA", "JPN"}, Description: "countries"},
			{Name: "side", Type: queries.Varchar, Choices: []string{"home", "counterpart"}, Description: "side"},
			{Name: "name", Type: queries.Varchar, Default: "O'Brien", Description: "a name"},
			{Name: "limit", Type: queries.BigInt, Default: int64(20), Description: "rows at the most"},
			{Name: "share", Type: queries.Double, Default: 0.5, Description: "a share"},
			{Name: "open", Type: queries.Boolean, Default: false, Description: "whether it is open"},
			{Name: "release", Type: queries.Varchar, Required: true, Description: "the release"},
		},
		Columns: []queries.Column{
			{Name: "country", Type: queries.Varchar, Description: "ISO 3166-1 alpha-3 code"},
			{Name: "engagements", Type: queries.BigInt, Description: "number of engagements"},
		},
		Chart: queries.Chart{Kind: "bar", Roles: map[string]string{"category": "country", "value": "engagements", "filter": "country"}},
		SQL:   "SELECT $from, $country, $side, $name, $limit, $share, $open, $release",

		FirstLine: 15, ColumnLines: []int{12, 13},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if windows, err := queries.Parse("by-country.sql", strings.ReplaceAll(sound, "\n", "\r\n")); err != nil || windows.Title != got.Title {
		t.Errorf("with CR LF the file gives %v, %v", windows, err)
	}
}

func TestFaultsOfHeadersAreToldWithTheirPlace(t *testing.T) {
	for _, test := range []struct{ name, old, new, want string }{
		{"an unknown key", "-- section", "-- chapter", `q.sql:3:4: unknown key "chapter"`},
		{"an unknown key leaves its own missing", "-- section", "-- chapter", "q.sql:1:1: the header has no section"},
		{"a key twice", "-- section: Countries", "-- title: Again", "q.sql:3:4: title is given twice, first on line 1"},
		{"no title", "-- title: Engagements by country\n", "", "q.sql:1:1: the header has no title"},
		{"no question", "-- question: With which countries do we engage most?\n", "", "the header has no question"},
		{"no chart", "-- chart: bar category=country value=engagements filter=country\n", "", "the header has no chart"},
		{"an empty title", "Engagements by country", "", "q.sql:1:10: title is empty"},
		{"a question that asks nothing", "most?", "most.", "q.sql:2:14: the question does not end in a question mark"},
		{"a comment in the header", "-- section", "-- see elsewhere\n-- section", `q.sql:3:1: the header has lines of the form "-- key: value" alone`},
		{"a parameter twice", "-- param: side", "-- param: from DATE = NULL -- again\n-- param: side", "param from is given twice, first on line 4"},
		{"a column twice", "column: engagements BIGINT", "column: country BIGINT", "column country is given twice, first on line 12"},
		{"no columns", "-- column: country VARCHAR -- ISO 3166-1 alpha-3 code\n-- column: engagements BIGINT -- number of engagements\n", "", "the header has no column"},
		{"a type that is none", "from DATE", "from DAY", `q.sql:4:16: "DAY" is no type of a param`},
		{"a type of columns alone", "limit BIGINT", "limit INTEGER", `"INTEGER" is no type of a param`},
		{"a name in capitals", "param: from", "param: From", `q.sql:4:11: "From" is no name`},
		{"a default that is no date", "'2017-01-01'", "'2017-02-30'", "q.sql:4:23: default of param from: '2017-02-30' is no DATE"},
		{"a default without quotes", "'2017-01-01'", "2017-01-01", "default of param from"},
		{"a default that is no number", "= 20", "= twenty", `default of param limit: "twenty" is no BIGINT`},
		{"a default that is neither true nor false", "FALSE", "no", `"no" is no BOOLEAN`},
		{"a default that is no list", "['USA', 'JPN']", "'USA'", "is no list"},
		{"a list that does not end", "'JPN']", "'JPN'", "does not end"},
		{"a string that does not end", "'O''Brien'", "'O''Brien", "does not end"},
		{"a default outside the choices", "NULL {home, counterpart}", "'both' {home, counterpart}", `"both" is none of home, counterpart`},
		{"choices that do not end", "{home, counterpart}", "{home, counterpart", "the choices of param side"},
		{"no default", " = 20", "", "param limit has no default"},
		{"no description of a parameter", " -- rows at the most", "", "q.sql:8:28: a description is missing"},
		{"no description of a column", " -- number of engagements", " --", "a description is missing"},
		{"a chart that is none", "chart: bar", "chart: pie", `there is no chart "pie"`},
		{"a chart that lacks a role", " value=engagements", "", `chart bar lacks the role "value"`},
		{"a chart with a role that it has not", "value=", "height=", `chart bar has no role "height"`},
		{"a chart of a column that is none", "value=engagements", "value=visits", `q.sql:14:1: chart takes its value from "visits", which is no column`},
		{"a chart that filters by what is no parameter", "filter=country", "filter=planet", `chart filters by "planet", which is no parameter`},
		{"a column of a type of parameters alone", "column: country VARCHAR", "column: country SEARCH", `"SEARCH" is no type of a column`},
		{"a parameter that is declared and not used", "$name, ", "", "q.sql:7:1: param name is declared and not used"},
		{"a parameter that is used and not declared", "$name", "$nmae", "q.sql:15:32: $nmae is used and not declared"},
		{"a parameter in a comment alone", "$name, ", "/* $name */ ", "param name is declared and not used"},
		{"a parameter in a string alone", "$name,", "'$name',", "param name is declared and not used"},
		{"a parameter without a name", "SELECT ", "SELECT ?, ", "q.sql:15:8: parameters have names"},
		{"a parameter with a number", "SELECT ", "SELECT $1, ", "$1 has none"},
		{"two statements", "$release\n", "$release;\nSELECT 1;\n", "q.sql:15:70: a file has one statement"},
		{"a string in the SQL that does not end", "$release\n", "$release, 'x\n", "does not end"},
		{"no SQL", "SELECT $from, $country, $side, $name, $limit, $share, $open, $release\n", "", "q.sql:15:1: there is no SQL after the header"},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := strings.Replace(sound, test.old, test.new, 1)
			if text == sound {
				t.Fatalf("%q is not in the file", test.old)
			}
			_, err := queries.Parse("q.sql", text)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got error\n%v\nwant one with\n%s", err, test.want)
			}
			var fault *queries.Error
			if !errors.As(err, &fault) || fault.Line < 1 || fault.Column < 1 {
				t.Errorf("got fault %+v, want a place in the file", fault)
			}
		})
	}
}

func TestFaultsOfSeveralFilesAreToldTogether(t *testing.T) {
	_, err := queries.Load(fstest.MapFS{
		"a.sql":     {Data: []byte("SELECT 1")},
		"Bad_B.sql": {Data: []byte(sound)},
		"c.sql":     {Data: []byte(sound)},
	})
	if err == nil {
		t.Fatal("got no error")
	}
	for _, want := range []string{"a.sql:1:1: the header has no title", "Bad_B.sql:1:1: the name of the file"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("got error\n%v\nwithout %q", err, want)
		}
	}
	if strings.Contains(err.Error(), "c.sql") {
		t.Errorf("got error\n%v\nwhich blames the sound file", err)
	}
	if _, err := queries.Load(fstest.MapFS{}); err == nil {
		t.Error("got no error for a folder without queries")
	}
}

func TestWrongNamesGetASuggestion(t *testing.T) {
	catalog := builtin(t)
	for _, test := range []struct{ name, want string }{
		{"by-contry", "did you mean by-country"},
		{"country", "did you mean"},
		{"latest", "latest-engagements"},
		{"xyzzy", "those there are: "},
	} {
		if _, err := catalog.Get(test.name); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("Get(%q) gives %v, want %q", test.name, err, test.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(sound)
	f.Add("-- param: a VARCHAR[] = ['")
	f.Add("-- chart: \n$$ $a$ $a /* /* */ E'\\'")
	f.Fuzz(func(t *testing.T, text string) {
		q, err := queries.Parse("q.sql", text)
		if err != nil {
			return
		}
		if q.Title == "" || q.Question == "" || len(q.Columns) == 0 || q.SQL == "" {
			t.Errorf("a file without an error gives %+v", q)
		}
	})
}
