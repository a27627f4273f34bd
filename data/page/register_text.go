package page

import (
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"strings"

	"github.com/demarche/demarche/data"
)

// readRecord makes a release of one record of a register: a title that says what it lists, then a line a fact, so that
// every field of an engagement has words to point at.
func readRecord(in Input, text string) (data.Release, error) {
	rec, err := parseRecord(text)
	if err != nil {
		return data.Release{}, reject(in, "bad-record", "The record cannot be used: "+err.Error()+"; correct it in the register.")
	}
	b := registerText{}
	b.title(rec.title())
	for _, f := range rec.facts() {
		b.fact(f.label, f.words)
	}
	r := data.Release{
		Source: in.Source, Reference: rec.reference(), URL: rec.url(), Title: rec.title(), Layout: data.RegisterLayout,
		Category: data.Register, Language: "en", Text: b.text.String(), Points: b.points, File: in.Name,
	}
	if r.Source == "" {
		r.Source = registerSource
	}
	if in.URL != "" {
		r.URL = in.URL
	}
	r.ID = r.Source + ":" + r.Reference
	sum := sha256.Sum256(in.Data)
	r.SHA256 = hex.EncodeToString(sum[:])
	return r, nil
}

type fact struct{ label, words string }

// facts lists what the record says, in the order of the text. What it does not say is left out.
func (r *record) facts() []fact {
	all := []fact{
		{data.FactRecord, data.RecordTravel}, {data.FactOfficial, r.traveller()}, {data.FactDates, r.dates()},
		{data.FactCountry, r.fields["country"]}, {data.FactLocale, r.fields["locale"]}, {data.FactRemarks, r.fields["remarks"]},
	}
	if r.kind == "visit" {
		all = []fact{
			{data.FactRecord, data.RecordVisit}, {data.FactVisitor, r.traveller()}, {data.FactDates, r.dates()},
			{data.FactCountry, r.fields["country"]}, {data.FactRemarks, r.fields["description"]},
		}
	}
	if !r.entered.IsZero() && r.start.After(r.entered) {
		all = append(all, fact{data.FactEntered, r.entered.String()})
	}
	out := all[:0]
	for _, f := range all {
		if f.words != "" {
			out = append(out, f)
		}
	}
	return out
}

// roles are the offices of those whose travels are listed.
var roles = map[string]string{"secretary": "Secretary of State", "president": "President"}

// otherName is a second name in brackets: "Henry A. (Heinz Alfred) Kissinger".
var otherName = regexp.MustCompile(`\s*\([^)]*\)`)

// traveller is who went or came, with the office.
func (r *record) traveller() string {
	if r.kind == "visit" {
		return strings.TrimSpace(otherName.ReplaceAllString(r.fields["visitor"], ""))
	}
	office, known := roles[r.fields["role"]]
	if !known {
		office = r.fields["role"]
	}
	return office + " " + otherName.ReplaceAllString(r.fields["name"], "")
}

func (r *record) dates() string {
	if r.end.IsZero() {
		return r.start.String()
	}
	return r.start.String() + " to " + r.end.String()
}

// title is the record in a line for lists.
func (r *record) title() string {
	if r.kind == "visit" {
		return r.traveller() + " (" + r.fields["country"] + ") in the United States, " + r.dates()
	}
	return r.traveller() + " in " + r.fields["country"] + ", " + r.dates()
}

// registerText builds a text line by line, with its points.
type registerText struct {
	text   strings.Builder
	points []data.Point
}

func (b *registerText) title(words string) {
	b.points = append(b.points, data.Point{Kind: data.PointTitle, Span: data.Span{End: len(words)}})
	b.text.WriteString(words)
}

func (b *registerText) fact(label, words string) {
	b.text.WriteString("\n" + label + " ")
	start := b.text.Len()
	b.text.WriteString(words)
	b.points = append(b.points, data.Point{Kind: data.PointFact, Marker: label, Level: 1, Span: data.Span{Start: start, End: b.text.Len()}})
}
