package queries

import (
	"slices"
	"testing"
)

func TestParametersAreFoundAmongOtherTokens(t *testing.T) {
	for _, test := range []struct {
		name, sql string
		want      []string
	}{
		{"plain", "SELECT $a, $b_2", []string{"a", "b_2"}},
		{"twice", "SELECT $a + $a", []string{"a", "a"}},
		{"next to signs", "f($a)::INT<$b;", []string{"a", "b"}},
		{"in a string", "SELECT '$a', $b", []string{"b"}},
		{"in a string with a doubled quote", "SELECT 'it''s $a', $b", []string{"b"}},
		{"in a quoted name", `SELECT "$a "" $c", $b`, []string{"b"}},
		{"in an escaped string", `SELECT E'\'$a', $b`, []string{"b"}},
		{"a backslash ends nothing in a plain string", `SELECT '\', $b`, []string{"b"}},
		{"in a line comment", "SELECT 1 -- $a\n, $b", []string{"b"}},
		{"in a line comment at the end", "SELECT $b -- $a", []string{"b"}},
		{"in a block comment", "SELECT /* $a */ $b", []string{"b"}},
		{"in nested block comments", "SELECT /* /* */ $a */ $b", []string{"b"}},
		{"in a dollar-quoted string", "SELECT $$ $a $$, $b", []string{"b"}},
		{"in a dollar-quoted string with a tag", "SELECT $x$ $a $$ $x$, $b", []string{"b"}},
		{"a name with a dollar sign", "SELECT a$c, $b", []string{"b"}},
		{"after a comment sign in a string", "SELECT '--', $b", []string{"b"}},
		{"letters of other scripts", "SELECT $día, 이름", []string{"día"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			found := scanSQL(test.sql)
			var got []string
			for _, use := range found.uses {
				got = append(got, use.name)
				if test.sql[use.offset] != '$' {
					t.Errorf("the offset %d of %s is not that of its $", use.offset, use.name)
				}
			}
			if !slices.Equal(got, test.want) || found.problems != nil {
				t.Errorf("got %v and problems %v, want %v", got, found.problems, test.want)
			}
		})
	}
}

func TestOpenEndsAreProblems(t *testing.T) {
	for _, sql := range []string{"SELECT 'a", `SELECT "a`, "SELECT /* a", "SELECT /* /* */", "SELECT $$a", "SELECT $t$a$$", `SELECT E'a\'`, "SELECT /*/"} {
		if found := scanSQL(sql); len(found.problems) != 1 {
			t.Errorf("%s has problems %v, want one", sql, found.problems)
		}
	}
}

func FuzzTokensCoverTheText(f *testing.F) {
	for _, seed := range []string{"SELECT $a, 'b' -- c", "/* /* */ */ $x$ $x$", "E'\\'", "$", "$1?;"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, sql string) {
		for i := 0; i < len(sql); {
			n, _ := token(sql[i:])
			if n < 1 || i+n > len(sql) {
				t.Fatalf("a token at %d of %q has %d bytes", i, sql, n)
			}
			i += n
		}
		scanSQL(sql)
	})
}

func TestFirstStatementEndsAtItsSemicolon(t *testing.T) {
	for sql, want := range map[string]string{
		"":                               "",
		"SELECT 1":                       "SELECT 1",
		"SELECT 1 ; -- ;":                "SELECT 1 ",
		"SELECT ';' /* ; */ -- ;\n, 2; ": "SELECT ';' /* ; */ -- ;\n, 2",
		"SELECT 1; SELECT 2":             "SELECT 1",
		`SELECT ";" FROM $a$;$a$ ; rest`: `SELECT ";" FROM $a$;$a$ `,
	} {
		if got := FirstStatement(sql); got != want {
			t.Errorf("%q begins with %q, want %q", sql, got, want)
		}
	}
}
