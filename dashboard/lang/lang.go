// Package lang has the languages of the interface. English is the language that the program is written in, and its
// sentences are the keys of the others: a catalog is a CSV file (english,translation) that a translator can edit. What
// a catalog lacks is shown in English.
package lang

import (
	"bytes"
	_ "embed"
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

//go:embed ko.csv
var korean []byte

// Language is a language of the interface; nil is English. It does not change once read.
type Language struct {
	tag      string
	own      string // what the language calls itself
	messages map[string]string
	regions  display.Namer
	missed   func(message string) // told of messages that the catalog lacks; nil for nobody
}

// Read reads the catalogs that the program ships.
func Read() (Languages, error) {
	ko, err := parse("ko", "한국어", korean)
	if err != nil {
		return nil, fmt.Errorf("reading the Korean messages: %w", err)
	}
	return Languages{nil, ko}, nil
}

func parse(tag, own string, text []byte) (*Language, error) {
	r := csv.NewReader(bytes.NewReader(text))
	r.FieldsPerRecord = 2
	records, err := r.ReadAll()
	if err != nil {
		return nil, err
	}
	l := &Language{tag: tag, own: own, messages: map[string]string{}, regions: display.Regions(language.Make(tag))}
	for i, record := range records[min(1, len(records)):] {
		english, translation := record[0], record[1]
		switch _, twice := l.messages[english]; {
		case twice:
			return nil, fmt.Errorf("record %d: %q is there twice", i+2, english)
		case verbs(english) != verbs(translation):
			return nil, fmt.Errorf("record %d: the translation of %q has other places for values", i+2, english)
		}
		l.messages[english] = translation
	}
	return l, nil
}

// verbs counts the places for values in a message.
func verbs(message string) int {
	return strings.Count(strings.ReplaceAll(message, "%%", ""), "%")
}

// Languages are the languages that there are, English (nil) among them.
type Languages []*Language

// Named finds a language by its tag; English where there is none.
func (ls Languages) Named(tag string) (*Language, bool) {
	i := slices.IndexFunc(ls, func(l *Language) bool { return l.Tag() == tag })
	if i < 0 {
		return nil, false
	}
	return ls[i], true
}

// Match picks the language that suits an Accept-Language header best.
func (ls Languages) Match(header string) *Language {
	tags := make([]language.Tag, len(ls))
	for i, l := range ls {
		tags[i] = language.Make(l.Tag())
	}
	wanted, _, err := language.ParseAcceptLanguage(header)
	if err != nil || len(wanted) == 0 {
		return nil
	}
	_, i, sure := language.NewMatcher(tags).Match(wanted...)
	if sure == language.No {
		return nil
	}
	return ls[i]
}

// Watched is a language that tells missed of every message that it is asked for and lacks; for tests.
func (l *Language) Watched(missed func(message string)) *Language {
	w := *l
	w.missed = missed
	return &w
}

// Tag is the BCP 47 tag: "en", "ko".
func (l *Language) Tag() string {
	if l == nil {
		return "en"
	}
	return l.tag
}

// Own is what the language calls itself.
func (l *Language) Own() string {
	if l == nil {
		return "English"
	}
	return l.own
}

// Say gives a message, with args put into it as fmt.Sprintf does.
func (l *Language) Say(message string, args ...any) string {
	if l != nil {
		if translation, ok := l.messages[message]; ok {
			message = translation
		} else if l.missed != nil && message != "" {
			l.missed(message)
		}
	}
	if len(args) == 0 {
		return message
	}
	said := fmt.Sprintf(message, args...)
	if l != nil && strings.Contains(message, "{") {
		said = settled(said)
	}
	return said
}

// Has says whether the catalog has a message; English has all.
func (l *Language) Has(message string) bool {
	if l == nil {
		return true
	}
	_, ok := l.messages[message]
	return ok
}

// Day writes a time by a layout of package time, which is a message too.
func (l *Language) Day(t time.Time, layout string) string { return t.Format(l.Say(layout)) }

// Country names a country by its ISO 3166-1 alpha-3 code: as the catalog does where it has the English name, for states
// that are called otherwise since, else as Unicode's CLDR; english where that knows none.
func (l *Language) Country(code, english string) string {
	if l == nil {
		return english
	}
	if name, ok := l.messages[english]; ok {
		return name
	}
	region, err := language.ParseRegion(code)
	if err != nil {
		return english
	}
	if name := l.regions.Name(region); name != "" {
		return name
	}
	return english
}
