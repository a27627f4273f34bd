package data

// Signs tell whose page a page is. Package gazetteer fills them from CSV files.
type Signs struct {
	Publishers []Publisher
	Marks      []Mark            // asked in this order
	Officials  map[string]string // name -> the source that it is a home official of
	Fallback   string            // the source of a page that bears no sign; "" to leave it open
}

// Publisher is a source with what its addresses look like.
type Publisher struct {
	ID        string
	Name      string
	Hosts     []string // sub-domains belong to them too
	Homes     []string // names and demonyms of the state or organisation that it speaks for
	Reference string   // regular expression for the release's own number in an address: (?P<number>…), (?P<board>…); may be ""
}

// Mark is words that only one source's pages have.
type Mark struct {
	Source string
	Place  MarkPlace
	Words  string // "\n" in them is the end of a line; a regular expression where Place is MarkTitle
	Weight int    // of a voice
}

// MinMark is how many bytes the words of a mark have at the least.
const MinMark = 3

// MarkPlace says where on a page a mark counts.
type MarkPlace string

const (
	MarkFurniture MarkPlace = "furniture" // in short lines at the head and the foot of the page
	MarkTitle     MarkPlace = "title"     // in the first line, which the words describe as a regular expression
	MarkVoice     MarkPlace = "voice"     // anywhere in the opening: how a ministry writes of itself. The greatest sum of weights wins
)
