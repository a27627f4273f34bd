package gold

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/demarche/demarche/data"
)

// Label says what one release reports, in the JSON shape of the label files. An absent or null text is "".
type Label struct {
	ID          string       `json:"id"`
	URL         string       `json:"url"`
	Title       string       `json:"title"`        // "" where the visible text has none
	Published   data.Date    `json:"published"`    // zero where the page shows none
	Source      string       `json:"source"`       // the publisher; "" stands for DefaultSource
	HomeCountry string       `json:"home_country"` // ISO 3166-1 alpha-3; "" where it is the default source's
	TextFile    string       `json:"text_file"`    // the page, relative to the label's folder
	Layout      string       `json:"layout"`       // how the page is laid out; free text
	Engagements []Engagement `json:"engagements"`
	File        string       `json:"-"` // the label's own path
	Path        string       `json:"-"` // the path of the page
	Page        []byte       `json:"-"` // the page's bytes
}

// DefaultSource is the publisher of labels that name none.
const DefaultSource = "kr-mofa"

// Publisher is the label's source, or DefaultSource where it names none.
func (l Label) Publisher() string {
	if l.Source == "" {
		return DefaultSource
	}
	return l.Source
}

// Engagement is one interaction that a release reports, as values without evidence. Found engagements are compared in
// this shape too; see Plain.
type Engagement struct {
	Kind          data.Kind     `json:"kind"`
	AltKind       KindList      `json:"alt_kind,omitempty"` // kinds that are right too
	Status        data.Status   `json:"status"`
	Start         data.Date     `json:"start"`
	End           data.Date     `json:"end"` // zero for one day
	Place         string        `json:"place"`
	PlaceCountry  string        `json:"place_country"`
	Home          []string      `json:"home"` // names
	Counterparts  []Counterpart `json:"counterparts"`
	Countries     []string      `json:"countries"`
	Organizations []string      `json:"organizations"`
	Topics        []string      `json:"topics"`
	Doubtful      bool          `json:"doubtful,omitempty"`       // a judgement call: no credit and no blame
	DateUncertain bool          `json:"date_uncertain,omitempty"` // its dates are not scored
}

// Counterpart is a foreign official; what is not stated is "".
type Counterpart struct {
	Name    string `json:"name"`
	Title   string `json:"title"`
	Country string `json:"country"`
	Org     string `json:"org"`
}

// KindList is one kind or several; label files write one as a string and several as a list.
type KindList []data.Kind

// UnmarshalJSON reads a string, a list of strings, or null.
func (k *KindList) UnmarshalJSON(b []byte) error {
	var many []data.Kind
	if json.Unmarshal(b, &many) == nil {
		*k = many
		return nil
	}
	var one data.Kind
	if err := json.Unmarshal(b, &one); err != nil {
		return fmt.Errorf("alt_kind is neither a kind nor a list of kinds: %s", b)
	}
	*k = KindList{one}
	return nil
}

// Plain gives an extracted engagement in the shape of a label's. Home officials without a name are left out, as labels
// hold names alone.
func Plain(e data.Engagement) Engagement {
	x := Engagement{Kind: e.Kind, Status: e.Status, Start: e.Start, End: e.End, Place: e.Place, PlaceCountry: e.PlaceCountry,
		Countries: e.Countries, Organizations: e.Organizations, Topics: e.Topics}
	for _, p := range e.Home {
		if p.Name != "" {
			x.Home = append(x.Home, p.Name)
		}
	}
	for _, p := range e.Counterparts {
		x.Counterparts = append(x.Counterparts, Counterpart{Name: p.Name, Title: p.Title, Country: p.Country, Org: p.Org})
	}
	return x
}

// counterpartNames are the names of the counterparts that have one.
func (e Engagement) counterpartNames() []string {
	var names []string
	for _, c := range e.Counterparts {
		if c.Name != "" {
			names = append(names, c.Name)
		}
	}
	return names
}

// lastDay is End, or Start where the engagement took one day.
func (e Engagement) lastDay() data.Date {
	if e.End.IsZero() {
		return e.Start
	}
	return e.End
}

// String says the engagement in one line: "held meeting 2017-03-22 USA with Rex Tillerson".
func (e Engagement) String() string {
	words := []string{string(e.Status), string(e.Kind), e.Start.String()}
	if !e.End.IsZero() {
		words[2] += ".." + e.End.String()
	}
	parties := append(append([]string{}, e.Countries...), e.Organizations...)
	words = append(words, strings.Join(parties, ","))
	if names := e.counterpartNames(); len(names) > 0 {
		words = append(words, "with "+strings.Join(names, ", "))
	}
	return strings.Join(strings.Fields(strings.Join(words, " ")), " ")
}
