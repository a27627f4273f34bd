// Package report writes reports for leadership: pages of charts and a few sentences that stand by themselves, in one
// HTML file without scripts and without anything fetched from elsewhere, made to be printed.
//
// All numbers come from queries of the catalog. Each sentence points to the engagements that it counts, and each of
// those to the releases that tell of it.
package report

import (
	"html/template"
	"time"
)

// Brief is a monthly brief: everything that its page says, in the order of the page.
type Brief struct {
	Month       Month
	Publisher   string // whose engagements: "Ministry of Foreign Affairs, Republic of Korea"
	Filters     string // what is counted, a sentence
	Data        Data
	Lead        []Paragraph
	Headlines   []Headline
	Figures     []Figure
	Engagements []Entry // of the month, numbered from 1
	Ahead       []Entry // announced for the month after, numbered on from there
	Notes       []string
}

// Data says what a brief was made from.
type Data struct {
	Snapshot string    // file name
	Built    time.Time // when the snapshot was built, UTC; zero where it does not say
	Releases int
	Undated  int       // engagements without a date, which no brief has
	First    time.Time // first day of the earliest engagement; zero where there is none
	Newest   time.Time // the day up to which the releases tell; zero where not known
}

// Paragraph is a few sentences of the lead.
type Paragraph []Sentence

// Sentence is one sentence of the lead with the numbers of the entries that it counts.
type Sentence struct {
	Text string
	Refs []int
}

// Headline is one number in large type, with a comparison.
type Headline struct{ Label, Value, Change string }

// Figure is one chart with its table. SVG is "" where there is nothing to draw.
type Figure struct {
	ID     string // anchor
	Title  string
	SVG    template.HTML // cleaned by package render
	Empty  string        // what stands in place of an empty chart
	Table  Table
	Beside bool   // the table stands beside the chart, not below it
	How    string // what is counted
	Query  string // the command that gives the numbers
}

// Table is a table of words and numbers; the first cell of a row is its heading.
type Table struct {
	Caption string
	Head    []Cell
	Rows    [][]Cell
}

// Cell is one cell of a table.
type Cell struct {
	Text   string
	Number bool // to the right
	Strong bool
	Refs   []int // numbers of entries, shown after the text
}

// Entry is one engagement of the lists.
type Entry struct {
	Number    int
	ID        string // of the engagement in the snapshot
	When      string // "22–24 March"
	Kind      string
	Held      bool
	Announced bool // a release announced it beforehand
	Summary   string
	Remark    string // what its status means here; "" where that goes without saying
	Facts     string // kind, place and topics
	People    string // who took part
	Releases  []Release

	Countries, Organizations, TopicIDs, Officials []string // as in the snapshot's reference tables
}

// Release is one release that tells of an engagement.
type Release struct {
	Title string
	URL   string // "" where unknown, or where it is no web address
	Date  string // day of publication; "" where the release does not state it
}
