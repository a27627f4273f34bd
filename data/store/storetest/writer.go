package storetest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store"
)

// Telling is one engagement for a release to tell: what a test says of it, without spans.
type Telling struct {
	Kind          data.Kind
	Status        data.Status
	Start, End    string // ISO dates; "" for none
	Place         string
	PlaceCountry  string
	Home          []data.Person
	Counterparts  []data.Person
	Countries     []string
	Organizations []string
	Topics        []string
	Method        data.DateMethod // "" for stated
	Confidence    float64         // 0 for 0.9
}

// Release writes a release of a source that tells the engagements, one point each, with evidence for every field that
// points at its words. Published may be "".
func Release(source, reference, title, published string, tellings ...Telling) store.Item {
	r := data.Release{
		ID: source + ":" + reference, Source: source, Reference: reference, Title: title,
		URL: "https://example.org/" + source + "/" + reference, Layout: "storetest", Category: "press-release", Language: "en",
		File: reference + ".txt", Published: date(published),
	}
	w := &writer{}
	w.point(data.Point{Kind: data.PointTitle}, func() { w.WriteString(title) })
	item := store.Item{}
	for i, t := range tellings {
		w.WriteString("\n\n")
		var e data.Engagement
		w.point(data.Point{Kind: data.PointNumbered, Number: fmt.Sprint(i + 1), Level: 1}, func() { e = w.tell(t) })
		item.Engagements = append(item.Engagements, e)
	}
	r.Text, r.Points = w.String(), w.points
	sum := sha256.Sum256([]byte(r.Text))
	r.SHA256 = hex.EncodeToString(sum[:])
	item.Release = r
	return item
}

// writer writes text and remembers where which words are.
type writer struct {
	strings.Builder
	points   []data.Point
	evidence []data.Evidence
}

func (w *writer) point(p data.Point, write func()) {
	p.Start = w.Len()
	write()
	p.End = w.Len()
	w.points = append(w.points, p)
}

// say writes words that are evidence for a value.
func (w *writer) say(field, value, words string) {
	start := w.Len()
	w.WriteString(words)
	w.evidence = append(w.evidence, data.Evidence{
		Field: field, Value: value, Point: len(w.points), Span: data.Span{Start: start, End: w.Len()},
	})
}

func (w *writer) tell(t Telling) data.Engagement {
	w.evidence = nil
	e := data.Engagement{
		Kind: t.Kind, Status: t.Status, Start: date(t.Start), End: date(t.End), DateMethod: t.Method, Place: t.Place,
		PlaceCountry: t.PlaceCountry, Home: t.Home, Counterparts: t.Counterparts, Countries: t.Countries,
		Organizations: t.Organizations, Topics: t.Topics, Confidence: t.Confidence, Rule: "storetest",
	}
	if e.Status == "" {
		e.Status = data.Held
	}
	if e.Confidence == 0 {
		e.Confidence = 0.9
	}
	switch {
	case e.DateMethod == "" && e.Start.IsZero():
		e.DateMethod = data.DateNone
	case e.DateMethod == "":
		e.DateMethod = data.DateStated
	}
	w.sentence(e)
	e.Evidence = w.evidence
	return e
}

func (w *writer) sentence(e data.Engagement) {
	for i, p := range e.Home {
		w.WriteString(joint(i, "", " and "))
		w.say("home", p.Name, strings.TrimSpace(p.Title+" "+p.Name))
	}
	w.WriteString(" ")
	if e.Status == data.Planned {
		w.say("status", string(e.Status), "will take part")
	} else {
		w.say("status", string(e.Status), "took part")
	}
	w.WriteString(" in a ")
	w.say("kind", string(e.Kind), string(e.Kind))
	for i, p := range e.Counterparts {
		w.WriteString(joint(i, " with ", " and "))
		w.say("counterpart", p.Name, strings.TrimSpace(p.Title+" "+p.Name))
	}
	for i, c := range e.Countries {
		w.WriteString(joint(i, " of ", " and "))
		w.say("country", c, c)
	}
	for _, o := range e.Organizations {
		w.WriteString(" at the ")
		w.say("organization", o, o)
	}
	if e.Place != "" {
		w.WriteString(" in ")
		w.say("place", e.Place, e.Place)
	}
	if !e.Start.IsZero() {
		w.WriteString(" on ")
		w.say("date", e.Start.String(), e.Start.String())
	}
	for i, topic := range e.Topics {
		w.WriteString(joint(i, " about ", " and "))
		w.say("topic", topic, strings.ReplaceAll(topic, "-", " "))
	}
	w.WriteString(".")
}

// joint is what goes before the i-th of several words.
func joint(i int, first, next string) string {
	if i == 0 {
		return first
	}
	return next
}

func date(day string) data.Date {
	if day == "" {
		return data.Date{}
	}
	return on(day)
}
