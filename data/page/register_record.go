package page

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/demarche/demarche/data"
)

// record is what one record of a register says, white space tidied.
type record struct {
	kind    string // "trip" or "visit"
	who     string // the traveller's page in the register
	fields  map[string]string
	slug    string // the register's own word for the country
	start   data.Date
	end     data.Date
	entered data.Date // when it was last edited; zero where it does not say
}

// maxDepth is how deep a record's elements may stand in each other; the known ones stand two deep.
const maxDepth = 8

// parseRecord reads one record. A record that lacks what a register is for is an error that says what.
func parseRecord(text string) (record, error) {
	r := record{kind: recordKind(text), fields: map[string]string{}}
	if len(text) > maxRecord {
		return r, fmt.Errorf("it is longer than %d KiB", maxRecord>>10)
	}
	if err := r.readFields(xml.NewDecoder(strings.NewReader(text))); err != nil {
		return r, err
	}
	if r.kind == "visit" {
		r.fields["country"] = r.fields["from"]
	}
	for _, need := range r.required() {
		if r.fields[need] == "" {
			return r, fmt.Errorf("it has no %s", need)
		}
	}
	return r, r.readDates()
}

func (r *record) required() []string {
	if r.kind == "visit" {
		return []string{"id", "visitor", "country", "start-date"}
	}
	return []string{"id", "role", "name", "country", "start-date"}
}

// readFields takes the text of each element right below the record's own.
func (r *record) readFields(d *xml.Decoder) error {
	var open []string
	var words strings.Builder
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) && len(open) == 0 {
			return nil
		}
		if err != nil {
			return fmt.Errorf("it is broken XML: %w", err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			open = append(open, t.Name.Local)
			if len(open) > maxDepth {
				return fmt.Errorf("its elements stand more than %d deep in each other", maxDepth)
			}
			if len(open) == 2 {
				words.Reset()
			}
			for _, a := range t.Attr {
				r.attribute(open, a)
			}
		case xml.EndElement:
			if len(open) == 2 {
				r.fields[open[1]] = strings.Join(strings.Fields(words.String()), " ")
			}
			open = open[:len(open)-1]
		case xml.CharData:
			if len(open) >= 2 {
				words.Write(t)
			}
		}
	}
}

func (r *record) attribute(open []string, a xml.Attr) {
	switch {
	case len(open) == 1 && a.Name.Local == "who":
		r.who = a.Value
	case len(open) == 2 && (open[1] == "country" || open[1] == "from") && a.Name.Local == "id":
		r.slug = a.Value
	}
}

func (r *record) readDates() error {
	var err error
	if r.start, err = data.ParseDate(r.fields["start-date"]); err != nil {
		return fmt.Errorf("its start date: %w", err)
	}
	if s := r.fields["end-date"]; s != "" {
		if r.end, err = data.ParseDate(s); err != nil {
			return fmt.Errorf("its end date: %w", err)
		}
	}
	if !r.end.IsZero() && r.end.Before(r.start) {
		return fmt.Errorf("it ends on %s, before it starts on %s", r.end, r.start)
	}
	if r.end == r.start {
		r.end = data.Date{}
	}
	for _, f := range []string{"created-datetime", "last-modified-datetime"} {
		if d, err := data.ParseDate(upTo(r.fields[f], len("2010-02-27"))); err == nil && (r.entered.IsZero() || d.After(r.entered)) {
			r.entered = d
		}
	}
	return nil
}

// reference is the register's number for the record. Travels and visits count their own numbers.
func (r *record) reference() string { return r.kind + "-" + r.fields["id"] }

const registerPages = "https://history.state.gov/departmenthistory/"

// url is the public page that lists the record, "" where the record does not say which.
func (r *record) url() string {
	switch {
	case r.kind == "trip" && plainSlug(r.who) && plainSlug(r.fields["role"]):
		return registerPages + "travels/" + r.fields["role"] + "/" + r.who
	case r.kind == "visit" && plainSlug(r.slug):
		return registerPages + "visits/" + r.slug
	}
	return ""
}

func plainSlug(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return s != ""
}
