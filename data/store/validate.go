package store

import (
	"fmt"
	"unicode/utf8"

	"github.com/demarche/demarche/data"
)

// validate says why an item cannot be stored, or "". One bad release must not stop the others, and must not be
// stored either: spans outside the text would point readers to the wrong words.
func validate(item *Item) string {
	r := &item.Release
	switch {
	case r.ID == "" || r.Source == "":
		return "the release has no identifier or no source"
	case !utf8.ValidString(r.Text) || !utf8.ValidString(r.Title) || !utf8.ValidString(r.URL) || !utf8.ValidString(r.File):
		return "the text is not UTF-8"
	case !knownDay(r.Published):
		return "the day of publication is not in the calendar"
	}
	for i, p := range r.Points {
		if !inside(p.Span, r.Text) {
			return fmt.Sprintf("point %d lies outside the text", i)
		}
	}
	for i := range item.Engagements {
		if reason := validateEngagement(&item.Engagements[i], r); reason != "" {
			return fmt.Sprintf("engagement %d: %s", i+1, reason)
		}
	}
	return ""
}

func validateEngagement(e *data.Engagement, r *data.Release) string {
	if !knownDay(e.Start) || !knownDay(e.End) {
		return "a date is not in the calendar"
	}
	for _, ev := range e.Evidence {
		if !inside(ev.Span, r.Text) {
			return fmt.Sprintf("the evidence for %s %q lies outside the text", ev.Field, ev.Value)
		}
		if ev.Point < 0 || (ev.Point >= len(r.Points) && len(r.Points) > 0) {
			return fmt.Sprintf("the evidence for %s %q names a point that is not there", ev.Field, ev.Value)
		}
	}
	return ""
}

func knownDay(d data.Date) bool { return d.IsZero() || d.Valid() }

func inside(s data.Span, text string) bool {
	return 0 <= s.Start && s.Start <= s.End && s.End <= len(text)
}
