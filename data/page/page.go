// Package page reads what a ministry published, as it comes out of a browser, a scraper or an archive, into a
// data.Release: bytes in an unknown encoding, HTML or text, with menus, share links and hit counters around the words.
//
// Reading goes in four steps, each in its own files: bytes to UTF-8 (decode), text or HTML to clean lines (lines, html),
// lines to title, date and body by the first layout that recognises its own furniture (layouts), and the body to
// numbered points with byte spans (points). Walk finds the pages in files, folders, archives and streams.
//
// Registers are read another way: Walk cuts them into their records, and Read composes a text of a record's fields.
//
// What the package does not do: it does not repair words that a scraper glued together, and it does not guess a date
// that the page's furniture does not show. Both are left to whoever reads the text.
package page

import (
	"fmt"

	"github.com/demarche/demarche/data"
)

// MaxBytes is the size of the largest page that is read.
const MaxBytes = 8 << 20

// Input is one page to read, with what is known of it besides its bytes.
type Input struct {
	Name      string    // as the user gave it: "a.txt", "a.zip!b.txt", "a.jsonl:3"
	Data      []byte    // text or HTML in any encoding
	URL       string    // where the page came from; "" where unknown
	Source    string    // the publisher, as in sources.csv; "" to recognise it from the page
	Title     string    // used where the page shows no title
	Published data.Date // used where the page shows no date
}

// RejectError says why an input is no release. It carries the data.Reject to report.
type RejectError struct{ data.Reject }

func (e *RejectError) Error() string {
	return fmt.Sprintf("%s: %s: %s", e.File, e.Reason, e.Detail)
}

func reject(in Input, reason, detail string) *RejectError {
	return &RejectError{data.Reject{File: in.Name, Reason: reason, Detail: detail, Bytes: int64(len(in.Data))}}
}

// Read reads one page. An input that is no release (empty, binary, without a body, larger than MaxBytes) gives a
// *RejectError. The time taken is linear in the length of the input, whatever the input.
func (rd *Reader) Read(in Input) (data.Release, error) {
	if len(in.Data) > MaxBytes {
		return data.Release{}, reject(in, "too-large", "A page may have 8 MiB at the most; cut it into its releases.")
	}
	text, bad := decode(in.Data)
	if bad != nil {
		return data.Release{}, reject(in, bad.reason, bad.detail)
	}
	switch {
	case recordKind(text) != "":
		return readRecord(in, text)
	case startsWithTag(text) && isRegister([]byte(text[:min(len(text), registerHead)])):
		return data.Release{}, reject(in, "bad-record", "This is a whole register, not a record of one; load it as a file of its own.")
	}
	doc := newDocument(text, in)
	doc.source = rd.recognise(doc)
	rd.clear(doc)
	art := readLayout(doc)
	r := compose(doc, art)
	if len(r.Points) == 0 || (len(r.Points) == 1 && r.Points[0].Kind == data.PointTitle) {
		return data.Release{}, reject(in, "no-body", "Nothing is left of the page once its menus and links are gone; save the page with its text.")
	}
	r.SHA256 = hashOf(in.Data)
	r.File = in.Name
	rd.identify(&r, doc)
	return r, nil
}
