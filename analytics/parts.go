package analytics

import (
	"regexp"
	"strings"

	"github.com/demarche/demarche/queries"
)

// macroCall finds the macros of a snapshot that are made of three parts: for views in which no value of a list is picked,
// one, and several. See data/store/views.sql.
var macroCall = regexp.MustCompile(`\bselected_(?:rows|countries|organizations|topics|pairs|officials|reports)\(`)

// The lists are the third to the sixth argument.
const firstList, lastList = 2, 5

// listArgument is a list that a query takes from its parameter.
var listArgument = regexp.MustCompile(`^\$(\w+)::VARCHAR\[\]$`)

// forView is the SQL of q with each such macro replaced by its one part that has rows for these values: the other two would
// be planned for nothing, which is a good part of a short query. What cannot be told from the values stays as it is.
func forView(q queries.Query, values []any) string {
	var b strings.Builder
	text := q.SQL
	for {
		at := macroCall.FindStringIndex(text)
		if at == nil {
			break
		}
		b.WriteString(text[:at[1]-1])
		text = text[at[1]-1:]
		b.WriteString(partOf(arguments(text), q, values))
	}
	b.WriteString(text)
	return b.String()
}

// partOf is how the name of the part ends; "" where all are needed.
func partOf(args []string, q queries.Query, values []any) string {
	if len(args) <= lastList {
		return ""
	}
	lists, most := 0, 0
	for _, arg := range args[firstList : lastList+1] {
		n, ok := listLength(arg, q, values)
		if !ok {
			return ""
		}
		if n > 0 {
			lists, most = lists+1, max(most, n)
		}
	}
	switch {
	case lists == 0:
		return "_any"
	case lists == 1 && most == 1:
		return "_one"
	default:
		return "_several"
	}
}

// listLength is the number of values of a list, 0 for NULL; false where the text of the argument does not tell.
func listLength(arg string, q queries.Query, values []any) (int, bool) {
	if strings.EqualFold(arg, "NULL") {
		return 0, true
	}
	m := listArgument.FindStringSubmatch(arg)
	if m == nil {
		return 0, false
	}
	for i, param := range q.Params {
		if param.Name == m[1] {
			list, ok := values[i].([]string)
			return len(list), ok || values[i] == nil
		}
	}
	return 0, false
}

// arguments are those between the parenthesis that text begins with and the one that closes it, without white space around
// them; nil where a string, a comment or a missing parenthesis makes them hard to tell.
func arguments(text string) []string {
	var args []string
	depth, start := 0, 1
	for i, r := range text {
		switch r {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		case '\'', '"', '-', '/':
			return nil
		}
		if depth == 0 || depth == 1 && r == ',' {
			args = append(args, strings.TrimSpace(text[start:i]))
			start = i + 1
		}
		if depth == 0 {
			return args
		}
	}
	return nil
}
