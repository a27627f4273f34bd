package analytics

import (
	"context"
	"fmt"
	"regexp"
	"strings"
)

// aheadCall finds where a query takes a field of a macro that looks one row up by its parameters. See data/store/views.sql.
var aheadCall = regexp.MustCompile(`\(SELECT (\w+) FROM (searched_days|searched_term)\(`)

// ahead is a field of such a macro in a text.
type ahead struct{ text, call, field string }

// lookUp puts the values of such fields in their place. DuckDB would join the one row to all those of a table; where it knows
// the value when it plans, it skips the rows that cannot have it.
func (v *view) lookUp(ctx context.Context, db Querier, text string) (string, error) {
	rows := map[string]Result{}
	for _, a := range aheads(text) {
		row, ok := rows[a.call]
		if !ok {
			var err error
			if row, err = v.lookUpRow(ctx, db, a.call); err != nil {
				return "", fmt.Errorf("looking up %s: %w", a.call, err)
			}
			rows[a.call] = row
		}
		for i, column := range row.Columns {
			if column.Name == a.field {
				text = strings.Replace(text, a.text, fmt.Sprintf("$%s::%s", v.bindNext(row.first(i)), column.Type), 1)
			}
		}
	}
	return text, nil
}

// lookUpRow asks for a row, or takes it from where it was kept: the next page of a list needs the same.
func (v *view) lookUpRow(ctx context.Context, db Querier, call string) (Result, error) {
	ask := "FROM " + call
	args := v.bound(ask)
	key := "ahead\x00" + call + "\x00" + fingerprint(args)
	if v.kept != nil {
		if row, ok := v.kept.Kept(key); ok {
			return row.(Result), nil
		}
	}
	row, err := run(ctx, db, ask, args, 1)
	if err == nil && v.kept != nil {
		v.kept.Keep(key, row, row.bytes())
	}
	return row, err
}

// first is a value of the first row; nil where there is none.
func (r Result) first(column int) any {
	if len(r.Rows) == 0 {
		return nil
	}
	return r.Rows[0][column]
}

// aheads are the fields of such macros in a text. What cannot be read is left out: it means the same where it stays.
func aheads(text string) []ahead {
	var found []ahead
	for _, at := range aheadCall.FindAllStringSubmatchIndex(text, -1) {
		open := at[1] - 1
		_, length := arguments(text[open:])
		end := open + length
		if length > 0 && strings.HasPrefix(text[end:], ")") {
			found = append(found, ahead{text: text[at[0] : end+1], call: text[at[4]:end], field: text[at[2]:at[3]]})
		}
	}
	return found
}
