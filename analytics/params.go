package analytics

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/demarche/demarche/queries"
)

// ParamError is a parameter with a wrong name or value, in words for the person who gave it: a form as of package fmt, which can be
// translated, and its values.
type ParamError struct {
	Param string
	Form  string
	Args  []any
}

func (e *ParamError) Error() string { return fmt.Sprintf("parameter %s: %s", e.Param, e.Message()) }

// Message is what is wrong, in English.
func (e *ParamError) Message() string { return fmt.Sprintf(e.Form, e.Args...) }

// ParamErrorf is a *ParamError of a form and its values.
func ParamErrorf(param, form string, args ...any) error { return &ParamError{param, form, args} }

// Bind reads the parameters of q from text. Lists are comma separated or repeated; an empty value counts as not
// given. A name that q does not declare, and a value that is not of its type, are a *ParamError.
func Bind(q queries.Query, values url.Values) (Args, error) {
	args := Args{}
	for _, name := range sortedKeys(values) {
		param, ok := q.Param(name)
		if !ok {
			return nil, unknownParam(q, name)
		}
		value, err := parse(name, param.Type, values[name])
		if err != nil {
			return nil, err
		}
		if err := allowed(param, value); err != nil {
			return nil, err
		}
		if value != nil {
			args[name] = value
		}
	}
	return args, nil
}

// allowed says that a value is one of the parameter's choices, where it has some.
func allowed(p queries.Param, value any) error {
	if v, refused := p.Refused(value); refused {
		return ParamErrorf(p.Name, "%q is none of %s", v, strings.Join(p.Choices, ", "))
	}
	return nil
}

func unknownParam(q queries.Query, name string) error {
	names := q.ParamNames()
	if len(names) == 0 {
		return ParamErrorf(name, "query %s has no parameters", q.Name)
	}
	if near := queries.Near(name, names); len(near) > 0 {
		return ParamErrorf(name, "query %s has none of that name; did you mean %s? It has %s", q.Name,
			strings.Join(near, " or "), strings.Join(names, ", "))
	}
	return ParamErrorf(name, "query %s has none of that name; it has %s", q.Name, strings.Join(names, ", "))
}

// parse reads the texts given for a parameter as a value of type t; nil where none is given.
func parse(name string, t queries.Type, texts []string) (any, error) {
	if t == queries.VarcharAll {
		list, err := parseList(name, texts)
		if err != nil || list == nil {
			return nil, err
		}
		return list, nil
	}
	texts = slices.DeleteFunc(slices.Clone(texts), func(s string) bool { return s == "" })
	switch {
	case len(texts) == 0:
		return nil, nil
	case len(texts) > 1:
		return nil, ParamErrorf(name, "it is given %d times and takes one value", len(texts))
	}
	return parseOne(name, t, texts[0])
}

func parseOne(name string, t queries.Type, text string) (any, error) {
	if err := checkText(name, text); err != nil {
		return nil, err
	}
	var value any
	var err error
	switch t {
	case queries.Date:
		return parseDay(name, text)
	case queries.BigInt:
		value, err = strconv.ParseInt(text, 10, 64)
	case queries.Double:
		value, err = strconv.ParseFloat(text, 64)
	case queries.Boolean:
		value, err = strconv.ParseBool(text)
	default:
		return text, nil
	}
	switch {
	case err == nil:
		return value, nil
	case t == queries.BigInt:
		return nil, ParamErrorf(name, "%q is no whole number", text)
	case t == queries.Double:
		return nil, ParamErrorf(name, "%q is no number", text)
	}
	return nil, ParamErrorf(name, "%q is neither true nor false", text)
}

// parseDay reads YYYY-MM-DD. YYYY-MM and YYYY stand for their first day, for the parameter "to" for their last.
func parseDay(name, text string) (time.Time, error) {
	for _, form := range []struct {
		layout        string
		years, months int
	}{{time.DateOnly, 0, 0}, {"2006-01", 0, 1}, {"2006", 1, 0}} {
		day, err := time.Parse(form.layout, text)
		if err != nil {
			continue
		}
		if day.Year() < 1 {
			break
		}
		if name == "to" && form.layout != time.DateOnly {
			day = day.AddDate(form.years, form.months, -1)
		}
		return day, nil
	}
	return time.Time{}, ParamErrorf(name, "%q is no date; write it as YYYY-MM-DD, YYYY-MM or YYYY", text)
}

const (
	maxListValues = 200
	maxTextBytes  = 500
)

// parseList splits at commas and leaves out blanks and repetitions; nil where nothing is left.
func parseList(name string, texts []string) ([]string, error) {
	var list []string
	for _, text := range texts {
		for item := range strings.SplitSeq(text, ",") {
			item = strings.TrimSpace(item)
			if item == "" || slices.Contains(list, item) {
				continue
			}
			if err := checkText(name, item); err != nil {
				return nil, err
			}
			if list = append(list, item); len(list) > maxListValues {
				return nil, ParamErrorf(name, "it has more than %d values", maxListValues)
			}
		}
	}
	return list, nil
}

// checkText refuses text that no value can be.
func checkText(name, text string) error {
	switch {
	case len(text) > maxTextBytes:
		return ParamErrorf(name, "a value is longer than %d bytes", maxTextBytes)
	case !utf8.ValidString(text):
		return ParamErrorf(name, "%q is not UTF-8", text)
	case strings.IndexFunc(text, unicode.IsControl) >= 0:
		return ParamErrorf(name, "%q has control characters", text)
	}
	return nil
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}
