package gold

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/data"
)

const goodLabel = `{"id": "a", "url": "https://mofa.go.kr/1", "title": null, "published": "2016-03-11", "text_file": "a.txt",
 "source": "sg-mfa", "home_country": "SGP", "layout": "titled", "note": "other keys are free",
 "engagements": [{"kind": "meeting", "alt_kind": "ceremony", "status": "held", "start": "2016-03-10", "end": null,
  "place": null, "place_country": "JPN", "home": ["Vivian Balakrishnan"], "counterparts":
  [{"name": null, "title": "Foreign Minister", "country": "JPN", "org": null}], "countries": ["JPN"], "organizations": [],
  "topics": ["north-korea"], "doubtful": true, "date_uncertain": true},
  {"kind": "call", "alt_kind": ["meeting", "consultation"], "status": "planned", "start": "2016-03-10"}]}`

func writeFiles(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestLoadReadsEveryKeyOfALabel(t *testing.T) {
	dir := writeFiles(t, map[string]string{"a.json": goodLabel, "a.txt": "text", "index.json": "[]",
		"b.json": `{"engagements": []}`, "b.txt": "a label without text_file is of the text beside it"})
	got, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	on := day(t, "2016-03-10")
	want := []Label{
		{ID: "a", URL: "https://mofa.go.kr/1", Published: day(t, "2016-03-11"), TextFile: "a.txt", Source: "sg-mfa",
			HomeCountry: "SGP", Layout: "titled", File: filepath.Join(dir, "a.json"), Path: filepath.Join(dir, "a.txt"),
			Page: []byte("text"), Engagements: []Engagement{
				{Kind: data.Meeting, AltKind: KindList{data.Ceremony}, Status: data.Held, Start: on, PlaceCountry: "JPN",
					Home: []string{"Vivian Balakrishnan"}, Counterparts: []Counterpart{{Title: "Foreign Minister", Country: "JPN"}},
					Countries: []string{"JPN"}, Organizations: []string{}, Topics: []string{"north-korea"},
					Doubtful: true, DateUncertain: true},
				{Kind: data.Call, AltKind: KindList{data.Meeting, data.Consultation}, Status: data.Planned, Start: on},
			}},
		{TextFile: "b.txt", File: filepath.Join(dir, "b.json"), Path: filepath.Join(dir, "b.txt"), Engagements: []Engagement{},
			Page: []byte("a label without text_file is of the text beside it")},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("labels (-want +got):\n%s", diff)
	}
	if got[1].Publisher() != DefaultSource {
		t.Errorf("publisher of a label without source: %q", got[1].Publisher())
	}
}

func TestLoadSaysWhatIsWrong(t *testing.T) {
	tests := []struct {
		name, old, new string // in goodLabel
		want           string
	}{
		{"an unknown kind", `"kind": "meeting"`, `"kind": "meting"`, `engagement 1: kind "meting" is none of`},
		{"no kind", `"kind": "call", `, ``, `engagement 2: kind "" is none of`},
		{"an unknown other kind", `["meeting", "consultation"]`, `["dinner"]`, `engagement 2: kind "dinner" is none of`},
		{"another kind that is a number", `"alt_kind": "ceremony"`, `"alt_kind": 7`, `alt_kind is neither a kind nor`},
		{"an unknown status", `"status": "planned"`, `"status": "maybe"`, `engagement 2: status "maybe" is neither held nor planned`},
		{"a topic of another shape", `"north-korea"`, `"North Korea"`, `engagement 1: topic "North Korea" is not of the form`},
		{"a day that is not in the calendar", `"start": "2016-03-10", "end"`, `"start": "2016-02-30", "end"`, `engagement 1: "2016-02-30" is no date`},
		{"a bad date of the page", `"2016-03-11"`, `"11 March 2016"`, `"11 March 2016" is no date`},
		{"an end before the start", `"end": null`, `"end": "2016-03-09"`, `the end, 2016-03-09, is before the start, 2016-03-10`},
		{"an end without a start", `"start": "2016-03-10", "end": null`, `"start": null, "end": "2016-03-09"`, `an end, 2016-03-09, but no start`},
		{"a country that is no code", `"countries": ["JPN"]`, `"countries": ["Japan"]`, `country "Japan" is no ISO 3166-1`},
		{"an empty country", `"countries": ["JPN"]`, `"countries": [""]`, `country "" is no ISO 3166-1`},
		{"a place's country that is no code", `"place_country": "JPN"`, `"place_country": "jp"`, `country "jp" is no`},
		{"a home country that is no code", `"SGP"`, `"Singapore"`, `home_country "Singapore" is no`},
		{"an empty name", `["Vivian Balakrishnan"]`, `[""]`, `holds an empty name`},
		{"a text that is not there", `"a.txt"`, `"c.txt"`, `text_file c.txt is not there`},
		{"a text that is a folder's", `"a.txt"`, `"../a.txt"`, `text_file "../a.txt" is outside`},
		{"no engagements at all", `"engagements"`, `"engagement"`, `there is no list "engagements"`},
		{"a list of the wrong type", `"topics": ["north-korea"]`, `"topics": "north-korea"`, `engagement 1: json: cannot unmarshal string`},
		{"broken JSON", `"id": "a",`, `"id": "a"`, `reading JSON`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := strings.Replace(goodLabel, tt.old, tt.new, 1)
			if text == goodLabel {
				t.Fatalf("%s is not in the label", tt.old)
			}
			_, err := Load(writeFiles(t, map[string]string{"a.json": text, "a.txt": "text"}))
			if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), "a.json: ") {
				t.Errorf("got %v, want it to name a.json and say %s", err, tt.want)
			}
		})
	}
}

func TestLoadNamesEveryWrongLabel(t *testing.T) {
	_, err := Load(writeFiles(t, map[string]string{"a.json": `{}`, "b.json": `[]`}))
	if err == nil || !strings.Contains(err.Error(), "a.json") || !strings.Contains(err.Error(), "b.json") {
		t.Errorf("got %v, want both files named", err)
	}
}

func TestLoadOfNoLabels(t *testing.T) {
	empty := t.TempDir()
	file := filepath.Join(writeFiles(t, map[string]string{"a.txt": ""}), "a.txt")
	for dir, want := range map[string]string{empty: "there are no *.json files in", file: "is no folder", filepath.Join(empty, "x"): "no such file"} {
		if _, err := Load(dir); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Load(%s): %v, want %q", dir, err, want)
		}
	}
}
