package gold

import "github.com/demarche/demarche/data"

// Reading is a labelled release beside what was read from its page.
type Reading struct {
	Label       Label
	Release     data.Release      // zero where the page could not be read
	Engagements []data.Engagement // what was found
	Unread      bool              // the page could not be read
}

// Report is how well readings agree with their labels.
type Report struct {
	Releases    int                 `json:"releases"`
	Unread      int                 `json:"unread"` // pages that could not be read; what they report counts as missed
	Engagements Tally               `json:"engagements"`
	ByKind      map[data.Kind]Tally `json:"by_kind"`     // by the label's kind, made-up ones by their own
	BySource    map[string]Tally    `json:"by_source"`   // by publisher
	Values      map[Field]Share     `json:"values"`      // one value an engagement or release, of those matched
	Sets        map[Field]Tally     `json:"sets"`        // several values an engagement, of those matched
	PerRelease  map[Field]Tally     `json:"per_release"` // countries, officials and topics of whole releases

	// CountryCountError is what a chart of engagements by country would show wrong: the sum over the countries of how
	// far the number of engagements is off, by the number there is.
	CountryCountError float64 `json:"country_count_error"`

	ByRelease []ReleaseErrors `json:"-"` // in the order of the readings
}

// Field names something that is scored.
type Field string

// The fields that are scored.
const (
	FieldKind          Field = "kind"
	FieldStatus        Field = "status"
	FieldStart         Field = "start"
	FieldEnd           Field = "end"
	FieldPlace         Field = "place"
	FieldPlaceCountry  Field = "place_country"
	FieldTitle         Field = "title"
	FieldPublished     Field = "published"
	FieldCountries     Field = "countries"
	FieldOrganizations Field = "organizations"
	FieldHome          Field = "home"
	FieldCounterparts  Field = "counterpart_names"
	FieldTopics        Field = "topics"
	FieldOfficials     Field = "officials"
)

// ValueFields are the keys of Report.Values in the order in which they are shown.
func ValueFields() []Field {
	return []Field{FieldKind, FieldStatus, FieldStart, FieldEnd, FieldPlace, FieldPlaceCountry, FieldTitle, FieldPublished}
}

// SetFields are the keys of Report.Sets in the order in which they are shown.
func SetFields() []Field {
	return []Field{FieldCountries, FieldOrganizations, FieldHome, FieldCounterparts, FieldTopics}
}

// ReleaseFields are the keys of Report.PerRelease in the order in which they are shown.
func ReleaseFields() []Field { return []Field{FieldCountries, FieldOfficials, FieldTopics} }

func newReport() Report {
	r := Report{ByKind: map[data.Kind]Tally{}, BySource: map[string]Tally{}, Values: map[Field]Share{},
		Sets: map[Field]Tally{}, PerRelease: map[Field]Tally{}}
	for _, f := range ValueFields() {
		r.Values[f] = Share{}
	}
	for _, f := range SetFields() {
		r.Sets[f] = Tally{}
	}
	for _, f := range ReleaseFields() {
		r.PerRelease[f] = Tally{}
	}
	return r
}

func addTally[K comparable](m map[K]Tally, key K, t Tally) {
	sum := m[key]
	sum.add(t)
	m[key] = sum
}
