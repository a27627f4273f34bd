package analytics

import (
	"database/sql"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/demarche/demarche/queries"
)

// macroCall finds the macros of a snapshot that are made of three parts: for views in which no value of a list is picked,
// one, and several. See data/store/views.sql.
var macroCall = regexp.MustCompile(`\bselected_(?:rows|countries|organizations|topics|pairs|officials|reports)\(`)

// macroArguments is the number of arguments of such a macro: two days, four lists of values, three lists of other things.
const macroArguments = 9

// listFields are the fields of in_use that the lists of values are of, from argument firstList on.
var listFields = [...]string{"country", "official", "topic", "organization"}

// rarest are the same in the order of how many engagements a value mostly has: the rows of the rarest are looked through.
var rarest = [...]string{"official", "organization", "country", "topic"}

const firstList = 2

// listArgument is a list that a query takes from its parameter.
var listArgument = regexp.MustCompile(`^\$(\w+)::VARCHAR\[\]$`)

// loneArgument is a list that a query takes from its parameter where it has one value: it filters its own rows by the list in any case,
// and rows of one value are fewer to look through.
var loneArgument = regexp.MustCompile(`^CASE WHEN len\(\$(\w+)::VARCHAR\[\]\) = 1 THEN \$(\w+)::VARCHAR\[\] END$`)

// parameterName finds the parameters of a text.
var parameterName = regexp.MustCompile(`\$\w+`)

// numberOf says which number a value of a field has in in_use, or one that none has.
type numberOf func(field, value string) (int64, error)

// keeper keeps values of so many bytes by key.
type keeper interface {
	Kept(key string) (value any, ok bool)
	Keep(key string, value any, bytes int)
}

// view makes the text of a query for some values, and what is bound to it.
type view struct {
	query  queries.Query
	values []any
	number numberOf // nil where nobody knows
	kept   keeper   // keeps rows that were looked up; nil where nothing does

	numbers []any // and other values that were looked up, bound to $value_1, $value_2 ...
}

// statement is the SQL of the query with each such macro replaced by its one part that has rows for these values: to plan
// the other two for nothing, and to look up which number a value has for each of a dozen counts, is a good part of a short
// query. What cannot be told from the values stays as it is.
func (v *view) statement() (string, error) {
	var b strings.Builder
	text := v.query.SQL
	for {
		at := macroCall.FindStringIndex(text)
		if at == nil {
			b.WriteString(text)
			return b.String(), nil
		}
		name := text[at[0] : at[1]-1]
		b.WriteString(text[:at[0]])
		text = text[at[1]-1:]
		args, length := arguments(text)
		if len(args) != macroArguments {
			b.WriteString(name)
			continue
		}
		part, err := v.part(name, args)
		if err != nil {
			return "", err
		}
		b.WriteString(part)
		if part != name {
			text = text[length:]
		}
	}
}

// bound are the arguments of a text by name: those of the query that it still has, and numbers of values. They must be all
// that the text names and no others: the driver would bind a wrong name by position without an error.
func (v *view) bound(text string) []any {
	left := parameterName.FindAllString(text, -1)
	var args []any
	for i, value := range v.values {
		if name := v.query.Params[i].Name; slices.Contains(left, "$"+name) {
			args = append(args, sql.Named(name, value))
		}
	}
	for i, number := range v.numbers {
		args = append(args, sql.Named(valueName(i), number))
	}
	return args
}

func valueName(i int) string { return fmt.Sprintf("value_%d", i+1) }

// part stands for the call of a macro with such arguments: the name alone where the whole macro is needed.
func (v *view) part(name string, args []string) (string, error) {
	picked, several := map[string]string{}, false
	for i, field := range listFields {
		values, ok := v.list(args[firstList+i])
		if !ok {
			return name, nil
		}
		if len(values) > 0 {
			picked[field], several = values[0], several || len(values) > 1
		}
	}
	days, others := strings.Join(args[:firstList], ", "), strings.Join(args[firstList+len(listFields):], ", ")
	switch {
	case len(picked) == 0:
		return fmt.Sprintf("%s_any(%s, %s)", name, days, others), nil
	case several || v.number == nil && len(picked) > 1:
		return fmt.Sprintf("%s_several(%s)", name, strings.Join(args, ", ")), nil
	case v.number == nil:
		return name, nil
	}
	return v.ofValues(name, picked, days, others)
}

// ofValues asks for the rows of one value, of one field each, that are rows of the others too.
func (v *view) ofValues(name string, picked map[string]string, days, others string) (string, error) {
	var values []string
	for _, field := range rarest {
		if value, ok := picked[field]; ok {
			number, err := v.number(field, value)
			if err != nil {
				return "", err
			}
			values = append(values, "$"+v.bind(number)+"::INTEGER")
		}
	}
	rows := fmt.Sprintf("%s_of(%s, %s, %s)", name, values[0], days, others)
	if len(values) == 1 {
		return rows, nil
	}
	var also []string
	for _, value := range values[1:] {
		also = append(also, "number IN (SELECT number FROM value_rows WHERE value_number = "+value+")")
	}
	return fmt.Sprintf("(FROM %s WHERE %s)", rows, strings.Join(also, " AND ")), nil
}

// bind gives the name under which the number of a value is bound, one for the same value.
func (v *view) bind(number int64) string {
	if i := slices.Index(v.numbers, any(number)); i >= 0 {
		return valueName(i)
	}
	return v.bindNext(number)
}

// bindNext gives a value a name of its own, whatever others are: the text of a query must not hang on what it finds.
func (v *view) bindNext(value any) string {
	v.numbers = append(v.numbers, value)
	return valueName(len(v.numbers) - 1)
}

// list is what a list has, nothing for NULL; false where the text of the argument does not tell.
func (v *view) list(arg string) ([]string, bool) {
	if strings.EqualFold(arg, "NULL") {
		return nil, true
	}
	if m := listArgument.FindStringSubmatch(arg); m != nil {
		return v.listOf(m[1])
	}
	m := loneArgument.FindStringSubmatch(arg)
	if m == nil || m[1] != m[2] {
		return nil, false
	}
	list, ok := v.listOf(m[1])
	if len(list) != 1 {
		list = nil
	}
	return list, ok
}

// listOf is the list that a parameter has; false where it has something else, or there is none.
func (v *view) listOf(name string) ([]string, bool) {
	for i, param := range v.query.Params {
		if param.Name == name {
			list, ok := v.values[i].([]string)
			return list, ok || v.values[i] == nil
		}
	}
	return nil, false
}

// arguments are those between the parenthesis that text begins with and the one that closes it, without white space around
// them, and the length of all that; none where a string, a comment or a missing parenthesis makes them hard to tell.
func arguments(text string) (args []string, length int) {
	depth, start := 0, 1
	for i, r := range text {
		switch r {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		case '\'', '"', '-', '/':
			return nil, 0
		}
		if depth == 0 || depth == 1 && r == ',' {
			args = append(args, strings.TrimSpace(text[start:i]))
			start = i + 1
		}
		if depth == 0 {
			return args, i + 1
		}
	}
	return nil, 0
}
