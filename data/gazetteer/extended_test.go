package gazetteer_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/demarche/demarche/data/gazetteer"
)

// writeTables makes a folder of a user's tables.
func writeTables(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestAUsersRowsAreAddedAndTakeThePlaceOfThoseWithTheirKey(t *testing.T) {
	builtIn, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	g, err := gazetteer.Extended(writeTables(t, map[string]string{
		"README.md":        "who keeps this",
		"cities.csv":       "name,names,country,latitude,longitude,basis\nBesseville,,FRA,45,4,test\nSeoul,Hanseong,KOR,37.5,127,test\n",
		"topics.csv":       "\uFEFFid,name,definition,basis\r\ngardening,Gardening,Gardens and parks,test\r\n",
		"sources.csv":      "basis,id,name,home_country,home_org,hosts,capital,reference,fallback\ntest,fr-x,X,FRA,,x.example.fr,Besseville,,yes\n",
		"source_marks.csv": "source,place,words,weight,basis\nfr-x,furniture,Rue X\\n,,test\n",
		"officials.csv":    "id,name,names,country,org,basis\nfra-a-b,A B,,FRA,,test\n",
		"terms.csv":        "official,title,start,end,checked,basis\nfra-a-b,Gardener,2020-01-01,,2025-01-01,test\n",
		"topic_terms.csv":  "topic,term,basis\ngardening,roses,test\nhealth,herbs,test\n",
	}))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := len(g.Cities), len(builtIn.Cities)+1; got != want {
		t.Errorf("%d cities, want %d", got, want)
	}
	i := slices.IndexFunc(g.Cities, func(c gazetteer.City) bool { return c.City.Name == "Seoul" })
	if len(g.Cities[i].Names) != 1 || g.Cities[i].Names[0] != "Hanseong" {
		t.Errorf("the row of Seoul has the names %q", g.Cities[i].Names)
	}
	if last := g.Topics[len(g.Topics)-1]; last.ID != "gardening" || !slices.Equal(last.Terms, []string{"roses"}) {
		t.Errorf("the last topic is %+v", last)
	}
	if m := g.Signs.Marks[0]; m.Source != "fr-x" || m.Words != "Rue X\n" {
		t.Errorf("the first mark is %+v", m)
	}
	if g.Signs.Fallback != "fr-x" || builtIn.Signs.Fallback != "kr-mofa" {
		t.Errorf("the sources of pages without a sign are %q and %q", g.Signs.Fallback, builtIn.Signs.Fallback)
	}
	if g.Signs.Officials["A B"] != "fr-x" || g.Signs.Officials["Wang Yi"] != "cn-mfa" || g.Signs.Officials["Marco Rubio"] != "us-state" {
		t.Errorf("A B is of %q, Wang Yi of %q, Marco Rubio of %q", g.Signs.Officials["A B"], g.Signs.Officials["Wang Yi"], g.Signs.Officials["Marco Rubio"])
	}
}

func TestTheDigestChangesWithWordsThatOnlyReadingNeeds(t *testing.T) {
	one, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	same, err := gazetteer.Default()
	if err != nil || same.Reference.Digest != one.Reference.Digest || len(one.Reference.Digest) != 16 {
		t.Errorf("the digests of one gazetteer are %q and %q (%v)", one.Reference.Digest, same.Reference.Digest, err)
	}
	other, err := gazetteer.Extended(writeTables(t, map[string]string{"topic_terms.csv": "topic,term,basis\nhealth,herbs,test\n"}))
	if err != nil || other.Reference.Digest == one.Reference.Digest {
		t.Errorf("one more topic term leaves the digest at %q (%v)", one.Reference.Digest, err)
	}
}

func TestAllThatIsWrongWithAUsersTablesIsSaidAtOnce(t *testing.T) {
	dir := writeTables(t, map[string]string{
		"cities.csv":     "name,names,country,latitude,longitude,basis\nNowhere,,ZZZ,north,195,\nA,,KOR,1,1,test\nA,,KOR,1,1,test\n",
		"terms.csv":      "official,title,start,end,checked,basis\nnobody,Minister,2020-13-01,,2025-01-01,test\nnobody,Minister,2020-01-01,,2025-01-01,test\n",
		"offices.csv":    "id;title;names;rank;basis\n",
		"topics.csv":     "",
		"milestones.csv": "id,phrases,start,end,fresh_months,note\n",
		"people.csv":     "id\n",
	})
	_, err := gazetteer.Extended(dir)
	if err == nil || !strings.Contains(err.Error(), filepath.Join(dir, "people.csv")+": this is no table of a gazetteer; they are sources.csv") {
		t.Errorf("the error is %v", err)
	}
	if err := os.Remove(filepath.Join(dir, "people.csv")); err != nil {
		t.Fatal(err)
	}
	_, err = gazetteer.Extended(dir)
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{
		`cities.csv:2: column latitude: "north" is no number`, `cities.csv:2: column longitude: 195 is not between -180 and 180`,
		`cities.csv:2: column basis is empty`, `cities.csv:2: column country: "ZZZ" is not in countries.csv; correct it, or add a row for it there`,
		`cities.csv:4: name, country "A, KOR" stands in line 3 too`, `terms.csv:2: column start:`, `terms.csv:3: column official: "nobody" is not in officials.csv`,
		`offices.csv:1: the cells are separated by semicolons`, `topics.csv: the file is empty; its first line must be id,name,definition,basis`,
		`milestones.csv:1: there is no column "note"`, `milestones.csv:1: column "basis" is missing`,
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("the errors should say %q; they are\n%v", want, err)
		}
	}
	if n := strings.Count(err.Error(), dir); n < 9 {
		t.Errorf("%d errors name the folder", n)
	}
}

func TestAFolderWithoutTablesIsAnError(t *testing.T) {
	if _, err := gazetteer.Extended(t.TempDir()); err == nil || !strings.Contains(err.Error(), "no table of a gazetteer") {
		t.Errorf("the error is %v", err)
	}
	if _, err := gazetteer.Extended("nowhere"); err == nil || !strings.Contains(err.Error(), "nowhere") {
		t.Errorf("the error is %v", err)
	}
}

func TestATableThatIsNotUTF8IsNamed(t *testing.T) {
	dir := writeTables(t, map[string]string{"topics.csv": "id,name,definition,basis\ng,G\xe4rten,x,test\n"})
	if _, err := gazetteer.Extended(dir); err == nil || !strings.Contains(err.Error(), "topics.csv:2: the row is not in UTF-8") {
		t.Errorf("the error is %v", err)
	}
}
