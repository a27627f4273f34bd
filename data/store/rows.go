package store

import (
	"database/sql/driver"
	"encoding/hex"
	"time"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store/reconcile"
)

// The two sides of an engagement, as the tables call them.
const (
	sideHome        = "home"
	sideCounterpart = "counterpart"
)

func releaseRow(r *data.Release, v version, loadedAt time.Time) []driver.Value {
	return []driver.Value{
		text(r.ID), text(r.Source), optional(r.Reference), optional(r.URL), optional(r.Title), day(r.Published),
		text(r.Layout), optional(r.Category), optional(r.Language), r.Unofficial, r.Truncated, text(r.Text),
		text(hex.EncodeToString(v.hash[:])), text(r.SHA256), text(r.File), loadedAt,
	}
}

func pointRow(release string, i int, p data.Point) []driver.Value {
	return []driver.Value{
		text(release), int32(i), text(string(p.Kind)), optional(p.Number), optional(p.Marker), int32(p.Level),
		int32(p.Start), int32(p.End),
	}
}

func evidenceRow(report string, e data.Evidence) []driver.Value {
	return []driver.Value{text(report), text(e.Field), text(e.Value), int32(e.Point), int32(e.Start), int32(e.End)}
}

func reportRow(r *reconcile.Report, engagement string) []driver.Value {
	return []driver.Value{
		text(r.ID), text(r.Release), text(engagement), text(string(r.Kind)), text(string(r.Status)), day(r.Start), day(r.End),
		text(string(r.DateMethod)), int32(r.DateUncertainty), optional(r.Place), optional(r.PlaceCountry),
		list(r.Countries), list(r.Organizations), list(r.Topics), r.Confidence, text(r.Rule),
	}
}

func engagementRow(e *reconcile.Engagement, summary string, officials []string) []driver.Value {
	return []driver.Value{
		text(e.ID), text(string(e.Kind)), text(string(e.Status)), day(e.Start), day(e.End), text(string(e.DateMethod)),
		int32(e.DateUncertainty), optional(e.Place), optional(e.PlaceCountry), text(e.Source), e.Confidence,
		int32(e.Releases), text(e.Release), text(summary), list(e.Countries), list(e.Organizations), list(e.Topics),
		list(officials),
	}
}

// personRow is a row of report_people and, without its last value, of engagement_people.
func personRow(owner, side string, i int, p data.Person, official string) []driver.Value {
	return []driver.Value{
		text(owner), text(side), int32(i), optional(p.Name), optional(p.Title), optional(p.Country), optional(p.Org),
		optional(official), p.Official != "",
	}
}

func rejectRow(r data.Reject, at time.Time) []driver.Value {
	return []driver.Value{text(r.File), text(r.Reason), text(r.Detail), r.Bytes, at}
}

func day(d data.Date) driver.Value {
	if d.IsZero() {
		return nil
	}
	return d.Time()
}

func list(values []string) driver.Value {
	out := make([]any, len(values))
	for i, v := range values {
		out[i] = text(v)
	}
	return out
}
