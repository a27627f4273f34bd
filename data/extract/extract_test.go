package extract

import (
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/data"
)

func TestOneExtractorServesManyAtOnce(t *testing.T) {
	x, r := extractor(t), read(t, coalition)
	want := x.Extract(r)
	var wg sync.WaitGroup
	got := make([][]data.Engagement, 8)
	for i := range got {
		wg.Go(func() { got[i] = x.Extract(r) })
	}
	wg.Wait()
	for i := range got {
		if diff := cmp.Diff(want, got[i]); diff != "" {
			t.Errorf("run %d: %s", i, diff)
		}
	}
}

func TestEmptyReleasesGiveNothing(t *testing.T) {
	x := extractor(t)
	for name, r := range map[string]data.Release{
		"the zero release":       {},
		"a text without points":  {Source: "kr-mofa", Text: brunMeeting},
		"an empty point":         {Source: "kr-mofa", Text: brunMeeting, Points: []data.Point{{Kind: data.PointParagraph}}},
		"a title alone, undated": read(t, "", titled("Foreign Minister Meets US Secretary of State Rex Tillerson")),
	} {
		if es := x.Extract(r); len(es) > 0 {
			t.Errorf("%s gives %q", name, briefs(es))
		}
	}
}

func TestForumsNamedAfterAStateAreItsOwn(t *testing.T) {
	d := parse(t, "Nothing.")
	own := 0
	for _, id := range d.forums["KOR"] {
		own++
		if !d.ownForum(id) {
			t.Errorf("%q is not the publisher's own", id)
		}
	}
	if own == 0 || d.ownForum("ASEAN") || d.ownForum("UN") {
		t.Errorf("%d forums; ASEAN %v, UN %v", own, d.ownForum("ASEAN"), d.ownForum("UN"))
	}
}
