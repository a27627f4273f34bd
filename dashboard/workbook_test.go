package dashboard

import (
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/demarche/demarche/data/store/storetest"
)

func TestAWorkbookSaysWhatItShowsAndWhatThatIsComparedWith(t *testing.T) {
	s := newSite(t, storetest.New(t))
	open := func(path string) *excelize.File {
		book, err := excelize.OpenReader(s.get(path).Body)
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		t.Cleanup(func() { _ = book.Close() })
		return book
	}
	const view = "?from=2017-01-01&to=2017-06-30&kind=meeting&compare=year"
	book := open("/q/by-country.xlsx" + view)
	about, err := book.GetRows("About")
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]string{}
	for _, line := range about[1:] {
		told[line[0]] = line[1]
	}
	if !strings.HasSuffix(told["Question"], "?") {
		t.Errorf("the question is %q", told["Question"])
	}
	if !strings.Contains(told["Shows"], "Meetings") || !strings.Contains(told["Compared with"], "2016-01-01 – 2016-06-30") || !strings.Contains(told["Data"], "releases") {
		t.Errorf("the workbook tells %q", told)
	}
	before, err := book.GetRows("Period before")
	if err != nil {
		t.Fatal(err)
	}
	// The header, and a line for each country of the year before.
	if want := len(rowsAsJSON(t, s, "/q/by-country.json?from=2016-01-01&to=2016-06-30&kind=meeting")); len(before)-1 != want || want == 0 {
		t.Errorf("%d lines of the period before, want %d", len(before)-1, want)
	}
	// Near miss: nothing is compared.
	if names := open("/q/by-country.xlsx?from=2017-01-01&to=2017-06-30&compare=none").GetSheetList(); slices.Contains(names, "Period before") {
		t.Errorf("sheets are %q", names)
	}
}
