package page

import (
	"regexp"
	"slices"
	"testing"
)

// TestReferencesAreFoundAsByPackageRegexp holds the quick search against the plain one.
func TestReferencesAreFoundAsByPackageRegexp(t *testing.T) {
	exprs := []string{
		`(?:/(?:m_5676|(?P<board>m_[0-9]+))/[^?]*)?[?&;]seq=(?P<number>[0-9]+)(?:&|$)`,
		`/(?P<number>[a-z0-9]+(?:_[0-9]+)+)\.`,
		`^https?://[^/]+/node/(?P<number>[0-9]+)(?:_|$)`,
		`\?(?:.*&)?dtl/(?P<number>[0-9]+)(?:/|$)`,
		`\b(?P<number>[0-9]+)$`,
		`(?i)NO(?P<number>[0-9]*)`,
		`(?P<number>[0-9]*)`,
		`é(?P<number>[0-9]+)`,
	}
	addresses := []string{
		"", "https://www.mofa.go.kr/eng/brd/m_5676/view.do?seq=319690", "https://overseas.mofa.go.kr/x/brd/m_3205/view.do?a=1&seq=76&page=2",
		"http://www.mofa.go.kr/m_1/m_22/view.do?seq=3x&seq=4", "https://www.mofa.go.jp/press/release/press4e_002345.html",
		"https://www.eeas.europa.eu/node/4711_en", "https://www.mea.gov.in/press-releases.htm?dtl/31245/Visit", "x?b&dtl/1", "/no17 No18", "/é12/é",
	}
	for _, expr := range exprs {
		r, err := newReference(expr)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range addresses {
			if got, want := r.match(a), regexp.MustCompile(expr).FindStringSubmatch(a); !slices.Equal(got, want) {
				t.Errorf("%s in %q: %q, want %q", expr, a, got, want)
			}
		}
	}
}

func TestAReferenceThatMayBeginAnywhereIsLeftToPackageRegexp(t *testing.T) {
	for expr, known := range map[string]bool{`[?&]seq=([0-9]+)`: true, `^http`: false, `\bseq`: false, `[0-9]*`: false, `a|$`: false, `(a|b)?c`: true} {
		if got := beginnings(expr) != nil; got != known {
			t.Errorf("%s: beginnings known: %v, want %v", expr, got, known)
		}
	}
}
