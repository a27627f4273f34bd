package queries

import (
	"errors"
	"path"
	"regexp"
	"slices"
	"strings"
)

var (
	fileName   = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*\.sql$`)
	fieldName  = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
	singleKeys = []string{"title", "question", "section", "chart"}
)

// parser reads one file. It goes on after a fault, so that all faults of a file are told at once.
type parser struct {
	file  string
	query Query
	lines map[string]int // where a key, "param:name" or "column:name" stands
	errs  []error
}

// Parse reads one query file. The error joins all faults found, each an *Error.
func Parse(file, text string) (Query, error) {
	p := &parser{file: file, lines: map[string]int{}}
	name := path.Base(file)
	if !fileName.MatchString(name) {
		p.fault(1, 1, "the name of the file is not of the form by-country.sql")
	}
	p.query.Name = strings.TrimSuffix(name, ".sql")
	line := p.header(text)
	p.query.FirstLine = line
	p.checkHeader()
	p.checkSQL(line)
	return p.query, errors.Join(p.errs...)
}

func (p *parser) fault(line, column int, form string, args ...any) {
	p.errs = append(p.errs, &Error{p.file, line, column, Fault{form, args}})
}

// header reads the lines up to the first that is no comment, keeps the rest as SQL and gives the SQL's first line.
func (p *parser) header(text string) int {
	line := 1
	for ; strings.HasPrefix(text, "--"); line++ {
		var this string
		this, text, _ = strings.Cut(text, "\n")
		p.headerLine(line, strings.TrimRight(this, " \t\r"))
	}
	p.query.SQL = strings.TrimRight(text, " \t\r\n")
	return line
}

func (p *parser) headerLine(line int, text string) {
	key, value, ok := strings.Cut(strings.TrimPrefix(text, "--"), ":")
	key, value = strings.TrimPrefix(key, " "), strings.TrimSpace(value)
	column := len(text) - len(value) + 1
	switch {
	case !ok:
		p.fault(line, 1, "the header has lines of the form \"-- key: value\" alone; leave a blank line before other comments")
	case key == "param":
		p.param(line, column, value)
	case key == "column":
		p.column(line, column, value)
	case slices.Contains(singleKeys, key):
		p.single(line, column, key, value)
	default:
		p.fault(line, 4, "unknown key %q; the keys are title, question, section, param, column and chart", key)
	}
}

// once keeps where something stands and says whether it is new.
func (p *parser) once(what string, line, column int) bool {
	if first, twice := p.lines[what]; twice {
		p.fault(line, column, "%s is given twice, first on line %d", strings.Replace(what, ":", " ", 1), first)
		return false
	}
	p.lines[what] = line
	return true
}

func (p *parser) single(line, column int, key, value string) {
	if !p.once(key, line, 4) {
		return
	}
	if value == "" {
		p.fault(line, column, "%s is empty", key)
	}
	switch key {
	case "title":
		p.query.Title = value
	case "question":
		p.query.Question = value
		if !strings.HasSuffix(value, "?") {
			p.fault(line, column, "the question does not end in a question mark")
		}
	case "section":
		p.query.Section = value
	case "chart":
		chart, err := parseChart(value)
		if err != nil {
			p.fault(line, column, "%v", err)
		}
		p.query.Chart = chart
	}
}

// field reads "name TYPE", which params and columns begin with, and gives what follows and its column.
func (p *parser) field(what string, line, column int, value string, types []Type) (name string, t Type, rest string, ok bool) {
	name, rest = cutWord(value)
	word, rest := cutWord(strings.TrimLeft(rest, " "))
	t = Type(word)
	switch {
	case !fieldName.MatchString(name):
		p.fault(line, column, "%q is no name; names are lower case, such as start_date", name)
	case !slices.Contains(types, t):
		p.fault(line, column+len(name)+1, "%q is no type of a %s; the types are %s", word, what, join(types))
	default:
		return name, t, strings.TrimLeft(rest, " "), p.once(what+":"+name, line, column)
	}
	return "", "", "", false
}

func (p *parser) column(line, column int, value string) {
	name, t, rest, ok := p.field("column", line, column, value, columnTypes)
	if !ok {
		return
	}
	p.query.ColumnLines = append(p.query.ColumnLines, line)
	p.query.Columns = append(p.query.Columns, Column{name, t, p.description(line, column+len(value)-len(rest), rest)})
}

func (p *parser) param(line, column int, value string) {
	name, t, rest, ok := p.field("param", line, column, value, paramTypes)
	if !ok {
		return
	}
	at := func() int { return column + len(value) - len(rest) }
	param := Param{Name: name, Type: t}
	after, ok := strings.CutPrefix(rest, "= ")
	if !ok {
		p.fault(line, at(), "param %s has no default; write \"= NULL\", or \"= REQUIRED\" where there can be none", name)
		return
	}
	rest = strings.TrimLeft(after, " ")
	if after, required := strings.CutPrefix(rest, "REQUIRED"); required {
		param.Required, rest = true, after
	} else {
		v, after, err := literal(rest, t)
		if err != nil {
			p.fault(line, at(), "default of param %s: %v", name, err)
			return
		}
		param.Default, rest = v, after
	}
	rest = strings.TrimLeft(rest, " ")
	if strings.HasPrefix(rest, "{") {
		choices, after, ok := strings.Cut(rest[1:], "}")
		if param.Choices = strings.Fields(strings.ReplaceAll(choices, ",", " ")); !ok || len(param.Choices) == 0 {
			p.fault(line, at(), "the choices of param %s are not of the form {month, year}", name)
			return
		}
		rest = strings.TrimLeft(after, " ")
	}
	if v, refused := param.Refused(param.Default); refused {
		p.fault(line, at(), "default of param %s: %q is none of %s", name, v, strings.Join(param.Choices, ", "))
	}
	param.Description = p.description(line, at(), rest)
	p.query.Params = append(p.query.Params, param)
}

// description reads "-- words" at the end of a line.
func (p *parser) description(line, column int, text string) string {
	words, ok := strings.CutPrefix(text, "-- ")
	if words = strings.TrimSpace(words); !ok || words == "" {
		p.fault(line, column, "a description is missing: write \"-- \" and a few words; found %q", text)
	}
	return words
}

// Refused is the value, or the first one of a list, that the parameter's choices do not have; false where they have all.
func (p Param) Refused(value any) (string, bool) {
	var values []string
	switch v := value.(type) {
	case string:
		values = []string{v}
	case []string:
		values = v
	}
	for _, v := range values {
		if p.Choices != nil && !slices.Contains(p.Choices, v) {
			return v, true
		}
	}
	return "", false
}

func join(types []Type) string {
	words := make([]string, len(types))
	for i, t := range types {
		words[i] = string(t)
	}
	return strings.Join(words, ", ")
}
