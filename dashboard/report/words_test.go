package report

import (
	"testing"
	"time"
)

func TestNumbersAreComparedInWords(t *testing.T) {
	for want, c := range map[string]struct{ now, before int }{
		"as in May": {0, 0}, "after none in May": {4, 0}, "as many as in May": {4, 4}, "one more than in May (3)": {4, 3},
		"one fewer than in May (5)": {4, 5}, "1,200 more than in May (34)": {1234, 34},
	} {
		if got := against(c.now, c.before, "May"); got != want {
			t.Errorf("%d after %d: %q, want %q", c.now, c.before, got, want)
		}
	}
}

func TestSharesAreWholePerCentAndNeverFalse(t *testing.T) {
	for _, c := range []struct {
		part, whole int
		want        string
	}{{0, 0, ""}, {3, 0, ""}, {0, 7, "0%"}, {1, 3, "33%"}, {2, 3, "67%"}, {7, 7, "100%"}, {1, 1000, "under 1%"}, {999, 1000, "over 99%"}} {
		if got := share(c.part, c.whole); got != c.want {
			t.Errorf("%d of %d is %q, want %q", c.part, c.whole, got, c.want)
		}
	}
}

func TestRefsAreWrittenAsSpansWhereThreeFollow(t *testing.T) {
	for want, refs := range map[string][]int{"": nil, "4": {4}, "4, 5": {4, 5}, "1–3": {1, 2, 3}, "1, 3–6, 9, 10": {1, 3, 4, 5, 6, 9, 10}} {
		if got := pieceText(refs); got != want {
			t.Errorf("%v is written %q, want %q", refs, got, want)
		}
	}
}

func TestMonths(t *testing.T) {
	for _, bad := range []string{"", "2017", "2017-13", "2017-3", "03-2017", "2017-03-01", "0000-01", "next"} {
		if m, err := ParseMonth(bad); err == nil {
			t.Errorf("%q is read as %v", bad, m)
		}
	}
	m, err := ParseMonth("2017-01")
	if err != nil {
		t.Fatal(err)
	}
	if got := m.Add(-1).String() + " " + m.Add(-12).String() + " " + m.Add(13).String(); got != "2016-12 2016-01 2018-02" {
		t.Errorf("months away are %s", got)
	}
	if got := (Month{2016, time.February}).Last().Day(); got != 29 {
		t.Errorf("February 2016 ends on the %dth", got)
	}
}

func TestDaysAreWrittenShort(t *testing.T) {
	on := func(m time.Month, d int) time.Time { return time.Date(2017, m, d, 0, 0, 0, 0, time.UTC) }
	for _, c := range []struct {
		first, last time.Time
		want        string
	}{
		{on(3, 22), time.Time{}, "22 March"}, {on(3, 22), on(3, 22), "22 March"}, {on(3, 22), on(3, 24), "22–24 March"},
		{on(3, 30), on(4, 2), "30 March – 2 April"}, {time.Time{}, time.Time{}, "no date"},
		{on(12, 30), time.Date(2018, 1, 2, 0, 0, 0, 0, time.UTC), "30 December – 2 January 2018"},
	} {
		if got := (Month{2017, time.March}).days(c.first, c.last); got != c.want {
			t.Errorf("%v to %v is written %q, want %q", c.first, c.last, got, c.want)
		}
	}
}

func TestOnlyWebAddressesBecomeLinks(t *testing.T) {
	for _, bad := range []string{"", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org/x", "/view.do", "http://", "https://exa mple.org/%zz"} {
		if got := webAddress(bad); got != "" {
			t.Errorf("%q became %q", bad, got)
		}
	}
	if got := webAddress("https://www.example.org/view.do?seq=1&x=%20"); got != "https://www.example.org/view.do?seq=1&x=%20" {
		t.Errorf("a plain address became %q", got)
	}
}

func TestCommandsCanBePastedIntoAShell(t *testing.T) {
	for in, want := range map[string]string{"from=2017-03-01": "from=2017-03-01", "official=o'neil": `'official=o'\''neil'`, "x=$(id)": "'x=$(id)'", "x=임": "'x=임'"} {
		if got := shellWord(in); got != want {
			t.Errorf("%s is quoted %s, want %s", in, got, want)
		}
	}
}
