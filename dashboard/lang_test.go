package dashboard

import (
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/demarche/demarche/dashboard/lang"
	"github.com/demarche/demarche/data/store/storetest"
	"github.com/demarche/demarche/queries"
)

// messageInSource finds messages that are said in Go or in a template.
var messageInSource = regexp.MustCompile(`(?:[sS]ay\(|{{-? ?t )("(?:[^"\\]|\\.)*"(?:\s*\+\s*"(?:[^"\\]|\\.)*")*)(\s*\+)?`)

// messageInError finds what errors tell: the first two texts of a call that makes one, of which the one may be a name.
var messageInError = regexp.MustCompile(`(?:ParamErrorf|failed|faultf|\.fault|Fault)[({](?:[^"()]|\(\w*\)|max\([^)]*\)\))*("(?:[^"\\]|\\.)*"(?:\s*\+\s*"(?:[^"\\]|\\.)*")*)(?:,\s*("(?:[^"\\]|\\.)*"(?:\s*\+\s*"(?:[^"\\]|\\.)*")*))?`)

// joinedText is what stands between the parts of a long message.
var joinedText = regexp.MustCompile(`"\s*\+\s*"`)

func TestTheKoreanCatalogHasAllThatIsSaid(t *testing.T) {
	langs, err := lang.Read()
	if err != nil {
		t.Fatal(err)
	}
	korean, _ := langs.Named("ko")
	missing := map[string]string{}
	var mu sync.Mutex
	note := func(message, where string) {
		mu.Lock()
		defer mu.Unlock()
		missing[message] = where
	}
	for _, file := range sources(t) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range messageInSource.FindAllStringSubmatch(string(text), -1) {
			if found[2] != "" {
				continue // goes on with a value: the messages that come of it are seen on pages
			}
			if message, err := strconv.Unquote(joinedText.ReplaceAllString(found[1], "")); err == nil && !korean.Has(message) {
				note(message, file)
			}
		}
	}
	checkErrors(t, korean, note)
	catalog, err := queries.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	where := ""
	watched := korean.Watched(func(message string) { note(message, where) })
	s := newSiteWith(t, storetest.New(t), Options{langs: lang.Languages{nil, watched}})
	pages := allPages(newSite(t, storetest.New(t)))
	for _, q := range catalog.All() {
		pages = append(pages, "/q/"+q.Name)
	}
	for _, where = range pages {
		if status := s.get(where, "Accept-Language", "ko-KR,ko;q=0.9,en;q=0.5").StatusCode; status >= http.StatusInternalServerError {
			t.Errorf("%s in Korean: status %d", where, status)
		}
	}
	var list []string
	for message, where := range missing {
		if letters.MatchString(message) && !isName(message) {
			list = append(list, strconv.Quote(message)+" ("+where+")")
		}
	}
	slices.Sort(list)
	if len(list) > 0 {
		t.Errorf("lang/ko.csv lacks %d messages:\n%s", len(list), strings.Join(list, "\n"))
	}
}

// checkErrors notes what errors tell that the catalog lacks.
func checkErrors(t *testing.T, of *lang.Language, note func(message, where string)) {
	files := sources(t)
	for _, pattern := range []string{"../analytics/*.go", "../queries/*.go"} {
		more, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, more...)
	}
	found := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, texts := range messageInError.FindAllStringSubmatch(string(text), -1) {
			for _, quoted := range texts[1:] {
				message, err := strconv.Unquote(joinedText.ReplaceAllString(quoted, ""))
				if err != nil || !strings.Contains(message, " ") || strings.HasSuffix(file, "_test.go") {
					continue
				}
				if found++; !of.Has(message) {
					note(message, file)
				}
			}
		}
	}
	if found < 20 {
		t.Errorf("%d messages of errors are found: the test needs all", found)
	}
}

var letters = regexp.MustCompile(`[A-Za-z]{2}`)

// isName says whether a text is no message but a name that a column may hold: of a file, a person, an organisation.
func isName(text string) bool {
	return !strings.Contains(text, " ") && (strings.ToUpper(text) == text || sourceName.MatchString(text))
}

var sourceName = regexp.MustCompile(`^[a-z]{2}-[a-z]+$`)

// sources are the Go files and templates of the dashboard that readers see the words of.
func sources(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, pattern := range []string{"*.go", "chart/*.go", "templates/*.html"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, files...)
	}
	return slices.DeleteFunc(out, func(file string) bool { return strings.HasSuffix(file, "_test.go") })
}

func TestListsOfTheFilterAreInTheOrderOfTheNamesRead(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for _, lang := range []string{"en", "ko"} {
		var names []string
		for _, o := range s.page("/?lang=" + lang).Find("select[name=country] option").EachIter() {
			if o.AttrOr("value", "") != "" {
				name, _, _ := strings.Cut(strings.TrimSpace(o.Text()), " (")
				names = append(names, name)
			}
		}
		if !slices.IsSorted(names) || len(names) < 3 {
			t.Errorf("%s: %q", lang, names)
		}
	}
}

func TestErrorsAreToldInTheReadersLanguageAndToProgramsInEnglish(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for _, test := range []struct{ path, korean, english string }{
		{"?from=never", "날짜 형식에 맞지 않습니다", "is no date"},
		{"?kind=tea", "사용할 수 있는 값", "is none of"},
		{"?country=Vietnam", "국가는 USA처럼", "write countries as"},
		{"?region=Atlantis", "없는 지역입니다", "is no region"},
	} {
		if status := s.get("/" + test.path + "&lang=ko").StatusCode; status != http.StatusBadRequest {
			t.Errorf("%s: status %d", test.path, status)
		}
		if text := body(t, s.get("/"+test.path+"&lang=ko")); !strings.Contains(text, test.korean) || strings.Contains(text, test.english) {
			t.Errorf("%s: the page does not say %q", test.path, test.korean)
		}
		if text := body(t, s.get("/q/by-country.json"+test.path+"&lang=ko")); !strings.Contains(text, test.english) {
			t.Errorf("%s: programs are told %s", test.path, text)
		}
	}
}

func TestFaultsOfUsersFilesAreToldInTheReadersLanguage(t *testing.T) {
	s := newSiteWithOwn(t, map[string]string{"bad.sql": "-- title: Bad\n-- param: from DATE = 'soon' -- first day\n\nSELECT $from"}, Options{})
	korean, english := body(t, s.get("/q/bad?lang=ko")), body(t, s.get("/q/bad"))
	for _, want := range []string{"bad.sql:1:1: 머리글에 question 행이 없습니다", "param from의 기본값: &#39;soon&#39;: DATE 형식에 맞지 않습니다"} {
		if !strings.Contains(korean, want) {
			t.Errorf("the page does not say %q: %s", want, korean)
		}
	}
	if !strings.Contains(english, "bad.sql:1:1: the header has no question") || !strings.Contains(body(t, s.get("/q/bad.json?lang=ko")), "the header has no question") {
		t.Error("readers of English and programs are not told the fault in English")
	}
}
