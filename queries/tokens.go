package queries

import (
	"strings"
	"unicode/utf8"
)

// use is a parameter found in SQL.
type use struct {
	name   string
	offset int // bytes from the start of the SQL
}

// scan is what the tokens of a SQL text tell: its parameters in order and, by offset, what no query may have.
type scan struct {
	uses     []use
	problems []problem
}

type problem struct {
	offset int
	Fault
}

// scanSQL walks over the tokens of DuckDB's SQL. Strings, quoted names, dollar-quoted strings and comments are passed
// over, so that a "$" or ";" inside them is not taken for a parameter or an end.
func scanSQL(sql string) scan {
	var s scan
	ended := -1
	for i := 0; i < len(sql); {
		n, kind := token(sql[i:])
		switch {
		case kind == tokenSpace:
		case kind == tokenOpen:
			s.problems = append(s.problems, problem{i, Fault{Form: "a string, quoted name or comment does not end"}})
		case ended >= 0:
			s.problems = append(s.problems, problem{ended, Fault{Form: "a file has one statement; more follows this semicolon"}})
			return s
		case kind == tokenEnd:
			ended = i
		case kind == tokenParam:
			s.uses = append(s.uses, use{sql[i+1 : i+n], i})
		case kind == tokenPosition:
			s.problems = append(s.problems, problem{i, Fault{"parameters have names, such as $from; %s has none", []any{sql[i : i+n]}}})
		}
		i += n
	}
	return s
}

// FirstStatement is the part of a SQL text before the semicolon that ends its first statement, or all of it.
func FirstStatement(sql string) string {
	for i := 0; i < len(sql); {
		n, kind := token(sql[i:])
		if kind == tokenEnd {
			return sql[:i]
		}
		i += n
	}
	return sql
}

type tokenKind int

const (
	tokenOther    tokenKind = iota
	tokenSpace              // white space and comments
	tokenParam              // $name
	tokenPosition           // ? or $1
	tokenEnd                // ;
	tokenOpen               // something that begins and does not end
)

// token gives the length and kind of the token at the start of sql, which is not empty.
func token(sql string) (int, tokenKind) {
	switch c := sql[0]; {
	case c == ' ' || c == '\t' || c == '\n' || c == '\r':
		return 1, tokenSpace
	case strings.HasPrefix(sql, "--"):
		if i := strings.IndexByte(sql, '\n'); i >= 0 {
			return i + 1, tokenSpace
		}
		return len(sql), tokenSpace
	case strings.HasPrefix(sql, "/*"):
		return blockComment(sql)
	case c == '\'' || c == '"':
		return delimited(sql, c)
	case (c == 'e' || c == 'E') && len(sql) > 1 && sql[1] == '\'':
		return escaped(sql)
	case c == ';':
		return 1, tokenEnd
	case c == '?':
		return 1, tokenPosition
	case c == '$':
		return dollar(sql)
	case isNameByte(c):
		return nameLength(sql), tokenOther
	}
	_, n := utf8.DecodeRuneInString(sql)
	return n, tokenOther
}

// delimited is a string or quoted name; the delimiter inside is doubled.
func delimited(sql string, delimiter byte) (int, tokenKind) {
	for i := 1; i < len(sql); i++ {
		if sql[i] != delimiter {
			continue
		}
		if i+1 < len(sql) && sql[i+1] == delimiter {
			i++
			continue
		}
		return i + 1, tokenOther
	}
	return len(sql), tokenOpen
}

// escaped is a string of the form E'…', where a backslash keeps the next byte from ending it.
func escaped(sql string) (int, tokenKind) {
	for i := 2; i < len(sql); i++ {
		switch {
		case sql[i] == '\\' || strings.HasPrefix(sql[i:], "''"):
			i++
		case sql[i] == '\'':
			return i + 1, tokenOther
		}
	}
	return len(sql), tokenOpen
}

// blockComment is /* … */; such comments nest.
func blockComment(sql string) (int, tokenKind) {
	depth := 0
	for i := 0; i+1 < len(sql); i++ {
		switch sql[i : i+2] {
		case "/*":
			depth++
			i++
		case "*/":
			depth--
			i++
			if depth == 0 {
				return i + 1, tokenSpace
			}
		}
	}
	return len(sql), tokenOpen
}

// dollar is $name, $1, or a string between $tag$ and $tag$.
func dollar(sql string) (int, tokenKind) {
	n := 1
	for n < len(sql) && sql[n] != '$' && isNameByte(sql[n]) {
		n++
	}
	if n < len(sql) && sql[n] == '$' {
		tag := sql[:n+1]
		if end := strings.Index(sql[n+1:], tag); end >= 0 {
			return n + 1 + end + len(tag), tokenOther
		}
		return len(sql), tokenOpen
	}
	if n == 1 || sql[1] >= '0' && sql[1] <= '9' {
		return n, tokenPosition
	}
	return n, tokenParam
}

// nameLength is the length of the name, key word or number at the start of sql. A "$" may be inside a name.
func nameLength(sql string) int {
	n := 1
	for n < len(sql) && isNameByte(sql[n]) {
		n++
	}
	return n
}

func isNameByte(c byte) bool {
	return c == '_' || c == '$' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf
}
