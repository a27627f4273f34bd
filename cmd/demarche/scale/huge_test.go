package scale

import (
	"errors"
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/page"
)

// TestHugePagesGiveSaneEngagements reads pages of 8 MiB. How long they take is a benchmark's to say; any of them would take
// minutes where a step is not linear.
func TestHugePagesGiveSaneEngagements(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 500 MB")
	}
	rd := newReader(t)
	for _, h := range hugePages {
		t.Run(h.name, func(t *testing.T) {
			r, es, err := rd.read(page.Input{Name: h.name, Data: []byte(h.make())})
			var rejected *page.RejectError
			if errors.As(err, &rejected) {
				t.Logf("rejected: %v", err)
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("%d points, %d engagements", len(r.Points), len(es))
			for _, e := range es {
				checkSane(t, r, e)
			}
		})
	}
}

// checkSane fails the test where an engagement has values that no page can give, or evidence outside its text.
func checkSane(t *testing.T, r data.Release, e data.Engagement) {
	t.Helper()
	if !slices.Contains(data.Kinds(), e.Kind) || e.Status != data.Held && e.Status != data.Planned || e.Confidence < 0 || e.Confidence > 1 {
		t.Errorf("kind %q, status %q, confidence %v", e.Kind, e.Status, e.Confidence)
	}
	if !e.Start.IsZero() && !e.Start.Valid() || !e.End.IsZero() && (!e.End.Valid() || e.End.Before(e.Start)) {
		t.Errorf("from %v to %v", e.Start, e.End)
	}
	for _, ev := range e.Evidence {
		words := ev.Of(r.Text)
		if words == "" || !utf8.ValidString(words) || ev.Point < 0 || ev.Point >= len(r.Points) {
			t.Fatalf("%s %q: bytes %d to %d of %d, point %d of %d", ev.Field, ev.Value, ev.Start, ev.End, len(r.Text), ev.Point, len(r.Points))
		}
	}
}

// BenchmarkHugePages tells how long each page of 8 MiB takes from bytes to engagements.
func BenchmarkHugePages(b *testing.B) {
	onOneCore(b)
	rd := newReader(b)
	for _, h := range hugePages {
		b.Run(h.name, func(b *testing.B) {
			data := []byte(h.make())
			measure(b, len(data), func() {
				var rejected *page.RejectError
				if _, _, err := rd.read(page.Input{Name: h.name, Data: data}); err != nil && !errors.As(err, &rejected) {
					b.Fatal(err)
				}
			})
		})
	}
}
