package synth

import (
	"encoding/json"
	"slices"

	"github.com/demarche/demarche/data"
)

// Label says what a release reports, in the shape of the labels that extraction is measured against.
type Label struct {
	ID          string       `json:"id"`
	URL         string       `json:"url"`
	Title       text         `json:"title"`
	Published   data.Date    `json:"published"`
	Source      string       `json:"source"`
	HomeCountry text         `json:"home_country"`
	TextFile    string       `json:"text_file"`
	Layout      string       `json:"layout"`
	Engagements []Engagement `json:"engagements"`
}

// Engagement is one interaction that a release reports.
type Engagement struct {
	Kind          data.Kind     `json:"kind"`
	Status        data.Status   `json:"status"`
	Start         data.Date     `json:"start"`
	End           data.Date     `json:"end"`
	Place         text          `json:"place"`
	PlaceCountry  text          `json:"place_country"`
	Home          []string      `json:"home"`
	Counterparts  []Counterpart `json:"counterparts"`
	Countries     []string      `json:"countries"`
	Organizations []string      `json:"organizations"`
	Topics        []string      `json:"topics"`
	DateUncertain bool          `json:"date_uncertain,omitempty"` // the page says no year
}

// Counterpart is a foreign official as the release names him or her.
type Counterpart struct {
	Name    text `json:"name"`
	Title   text `json:"title"`
	Country text `json:"country"`
	Org     text `json:"org"`
}

// text is null in JSON where it is empty.
type text string

// MarshalJSON writes a string, or null.
func (t text) MarshalJSON() ([]byte, error) {
	if t == "" {
		return []byte("null"), nil
	}
	return json.Marshal(string(t))
}

// addOnce appends v unless it is there.
func addOnce[T comparable](list []T, v T) []T {
	if slices.Contains(list, v) {
		return list
	}
	return append(list, v)
}
