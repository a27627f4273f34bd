package data

// Release is what a ministry published: one page with its furniture (menus, share links, hit counters) gone.
//
// Text is the cleaned text in UTF-8. Where the page has a title, Text begins with it; the body follows. Points cut
// Text into its parts, in order and without overlap. Every Span of the project is a byte range of some Text.
type Release struct {
	ID         string  `json:"id"`        // Source + ":" + Reference, or Source + ":" + a hash of the text where there is no reference
	Source     string  `json:"source"`    // who published it, as in sources.csv: "kr-mofa"
	Reference  string  `json:"reference"` // the publisher's own number, for kr-mofa the URL's seq; "" where unknown
	URL        string  `json:"url"`
	Title      string  `json:"title"`     // "" where the page shows none
	Published  Date    `json:"published"` // zero unless the page states it
	Layout     string  `json:"layout"`    // the name of the adapter that read it: "kr-mofa-menu"
	Category   string  `json:"category"`  // one of those below
	Language   string  `json:"language"`  // BCP 47: "en", "ko"
	Text       string  `json:"text"`
	Points     []Point `json:"points"`
	Unofficial bool    `json:"unofficial_translation"`
	Truncated  bool    `json:"truncated"` // the text stops in mid-sentence
	File       string  `json:"file"`      // the input's name as the user gave it
	SHA256     string  `json:"sha256"`    // of the input bytes, in hex
}

// The categories of releases.
const (
	PressRelease  = "press-release"
	PressBriefing = "press-briefing"
	Newsletter    = "newsletter"
	Register      = "register"
)

// Point is one part of a release: its title, a numbered point, a marked sub-point, or a plain paragraph.
type Point struct {
	Kind   PointKind `json:"kind"`
	Number string    `json:"number,omitempty"` // as printed, "2" of "2."; "" where none
	Marker string    `json:"marker,omitempty"` // as printed: "o", "°", "*"; "" where none
	Level  int       `json:"level"`            // 0 title, 1 numbered point or paragraph, 2 sub-point, 3 note
	Span             // of the words, without number and marker
}

// PointKind says what a Point is.
type PointKind string

// The kinds of points.
const (
	PointTitle     PointKind = "title"
	PointNumbered  PointKind = "numbered"
	PointSub       PointKind = "sub"
	PointNote      PointKind = "note" // "* …", "※ …": a remark on the point before it
	PointParagraph PointKind = "paragraph"
	PointFact      PointKind = "fact" // a field of a register's record; its label is the marker
)

// Span is a byte range [Start, End) of a release's Text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Of cuts the span out of text. A span outside the text gives "".
func (s Span) Of(text string) string {
	if s.Start < 0 || s.End > len(text) || s.Start > s.End {
		return ""
	}
	return text[s.Start:s.End]
}

// Reject is an input that could not be read as a release.
type Reject struct {
	File   string `json:"file"`   // as the user gave it; "a.zip!b.txt" inside an archive, "a.jsonl:3" for a line
	Reason string `json:"reason"` // a stable word: "empty", "binary", "no-body", "too-large", "unreadable", "bad-json", "bad-record"
	Detail string `json:"detail"` // a sentence for people that says what to do
	Bytes  int64  `json:"bytes"`
}
