package data

// Engagement is one interaction of home officials with foreign counterparts, as one release tells it.
type Engagement struct {
	Kind            Kind       `json:"kind"`
	Status          Status     `json:"status"`
	Start           Date       `json:"start"`                 // zero where no day could be resolved
	End             Date       `json:"end"`                   // zero for one day
	DateMethod      DateMethod `json:"date_method"`           // how the year, or the whole date, was found
	DateUncertainty int        `json:"date_uncertainty_days"` // how many days Start may be off; 0 where stated
	Place           string     `json:"place"`                 // a city as named; "" where not stated
	PlaceCountry    string     `json:"place_country"`         // ISO 3166-1 alpha-3
	Home            []Person   `json:"home"`
	Counterparts    []Person   `json:"counterparts"`
	Countries       []string   `json:"countries"`     // ISO 3166-1 alpha-3, foreign states that took part, sorted
	Organizations   []string   `json:"organizations"` // short names as in organizations.csv, sorted
	Topics          []string   `json:"topics"`        // as in topics.csv, sorted
	Confidence      float64    `json:"confidence"`    // 0 to 1
	Rule            string     `json:"rule"`          // the name of the rule that found it
	Evidence        []Evidence `json:"evidence"`
}

// Person is someone who took part: an official, or a group of them where no name is given.
type Person struct {
	Name     string `json:"name"`     // as given, without honorifics; "" where only the office is named
	Title    string `json:"title"`    // the office as given
	Country  string `json:"country"`  // ISO 3166-1 alpha-3
	Org      string `json:"org"`      // for officials of organisations
	Official string `json:"official"` // id in officials.csv where the person was recognised
}

// Evidence ties one value of a field to the words it was read from.
type Evidence struct {
	Field string `json:"field"` // "kind", "status", "date", "place", "home", "counterpart", "country", "organization", "topic"
	Value string `json:"value"` // the value read: "meeting", "2017-03-22", "Rex Tillerson", "USA"
	Point int    `json:"point"` // index in the release's Points
	Span         // the words, as bytes of the release's Text
}

// Kind says what form an engagement took.
type Kind string

// The kinds of engagements.
const (
	Meeting      Kind = "meeting"      // in person, bilateral: talks, courtesy calls, lunches
	Call         Kind = "call"         // by phone or video, bilateral
	Multilateral Kind = "multilateral" // three parties or more
	Visit        Kind = "visit"        // a trip; meetings on it are further engagements
	Consultation Kind = "consultation" // a named working-level dialogue
	Ceremony     Kind = "ceremony"     // signing, reception, briefing for diplomats
)

// Kinds lists all kinds in the order in which they are shown.
func Kinds() []Kind { return []Kind{Meeting, Call, Multilateral, Visit, Consultation, Ceremony} }

// Status says whether an engagement had taken place at the time of the release.
type Status string

// The two states of an engagement.
const (
	Held    Status = "held"
	Planned Status = "planned"
)

// DateMethod says how the date of an engagement was resolved.
type DateMethod string

// The ways to a date, the surest first.
const (
	DateStated    DateMethod = "stated"     // the text has day, month and year
	DatePage      DateMethod = "page-date"  // the year comes from the page's own date
	DateElsewhere DateMethod = "text-year"  // the year comes from another date in the text
	DateOrdinal   DateMethod = "ordinal"    // from a numbered session: "70th session of the UN General Assembly"
	DateOffice    DateMethod = "office"     // from who held which office when
	DateNeighbour DateMethod = "neighbours" // from the dates of releases with nearby reference numbers
	DatePublished DateMethod = "published"  // no date in the text: the day of publication stands in
	DateNone      DateMethod = "none"
)
