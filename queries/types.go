package queries

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// Type is a DuckDB type as headers write it.
type Type string

// The types that headers may use. Parameters may have the first six, Search and Word.
const (
	Date       Type = "DATE"
	BigInt     Type = "BIGINT"
	Double     Type = "DOUBLE"
	Boolean    Type = "BOOLEAN"
	Varchar    Type = "VARCHAR"
	VarcharAll Type = "VARCHAR[]"
	Integer    Type = "INTEGER"
	Timestamp  Type = "TIMESTAMP"
	BigIntAll  Type = "BIGINT[]"
	// Search is for parameters alone: words as somebody searches for them. The SQL gets them as a VARCHAR[] of phrases,
	// each the terms of search_terms with blanks between them.
	Search Type = "SEARCH"
	// Word is Search for one word: the SQL gets its term as a VARCHAR.
	Word Type = "WORD"
)

var (
	columnTypes = []Type{Date, BigInt, Double, Boolean, Varchar, VarcharAll, Integer, Timestamp, BigIntAll}
	paramTypes  = append(slices.Clone(columnTypes[:6]), Search, Word)
)

// fits are the types of DuckDB, besides the type itself, whose values are shown as those of a type: sum gives a HUGEINT of
// whole numbers. A DECIMAL is none of a DOUBLE: charts could not draw it.
var fits = map[Type][]string{
	BigInt:  {"TINYINT", "SMALLINT", "INTEGER", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT"},
	Integer: {"TINYINT", "SMALLINT", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT"},
	Double:  {"FLOAT", "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT"},
	Varchar: {"UUID"},
}

// Fits says whether a column that DuckDB gives as a type may be declared as t.
func (t Type) Fits(given string) bool {
	return given == string(t) || slices.Contains(fits[t], given) || t == Varchar && strings.HasPrefix(given, "ENUM")
}

// literal reads a default: NULL, 20, 0.5, TRUE, 'text', '2017-01-01' or ['a', 'b']. It gives the value in the Go type
// of t and the rest of the text after it.
func literal(text string, t Type) (value any, rest string, err error) {
	if after, ok := strings.CutPrefix(text, "NULL"); ok {
		return nil, after, nil
	}
	switch t {
	case Varchar, Search, Word:
		return quoted(text)
	case VarcharAll:
		return quotedList(text)
	case Date:
		v, rest, err := quoted(text)
		if err != nil {
			return nil, "", err
		}
		day, err := time.Parse(time.DateOnly, v)
		if err != nil {
			return nil, "", faultf("'%s' is no DATE; write it as 'YYYY-MM-DD'", v)
		}
		return day, rest, nil
	}
	word, rest := cutWord(text)
	value, err = number(word, t)
	return value, rest, err
}

func number(word string, t Type) (any, error) {
	var value any
	var err error
	switch t {
	case BigInt:
		value, err = strconv.ParseInt(word, 10, 64)
	case Double:
		value, err = strconv.ParseFloat(word, 64)
	case Boolean:
		value = word == "TRUE"
		if word != "TRUE" && word != "FALSE" {
			err = strconv.ErrSyntax
		}
	}
	if err != nil {
		return nil, faultf("%q is no %s", word, t)
	}
	return value, nil
}

// quoted reads a 'string' with quotes inside doubled.
func quoted(text string) (value, rest string, err error) {
	if !strings.HasPrefix(text, "'") {
		return "", "", faultf("%q is no string; strings stand between single quotes", text)
	}
	var b strings.Builder
	for rest = text[1:]; ; {
		part, after, ok := strings.Cut(rest, "'")
		if !ok {
			return "", "", faultf("the string %s does not end", text)
		}
		b.WriteString(part)
		if rest = after; !strings.HasPrefix(rest, "'") {
			return b.String(), rest, nil
		}
		b.WriteByte('\'')
		rest = rest[1:]
	}
}

// quotedList reads a list of strings: ['a', 'b'].
func quotedList(text string) (value []string, rest string, err error) {
	rest, ok := strings.CutPrefix(text, "[")
	if !ok {
		return nil, "", faultf("%q is no list; write it as ['a', 'b']", text)
	}
	value = []string{}
	for {
		var item string
		if item, rest, err = quoted(strings.TrimLeft(rest, " ")); err != nil {
			return nil, "", err
		}
		value = append(value, item)
		rest = strings.TrimLeft(rest, " ")
		if after, ok := strings.CutPrefix(rest, "]"); ok {
			return value, after, nil
		}
		if rest, ok = strings.CutPrefix(rest, ","); !ok {
			return nil, "", faultf("the list %s does not end", text)
		}
	}
}

// cutWord splits text after its first word.
func cutWord(text string) (word, rest string) {
	if i := strings.IndexByte(text, ' '); i >= 0 {
		return text[:i], text[i:]
	}
	return text, ""
}
