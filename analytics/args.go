package analytics

import (
	"encoding/json"
	"time"

	"github.com/demarche/demarche/queries"
)

// Args are values for the parameters of a query by name: nil, time.Time, int64, float64, bool, string or []string as
// the declared type asks; for a search, the string as it was typed. What is left out has its default.
type Args map[string]any

// With is a copy of a with one more value.
func (a Args) With(name string, value any) Args {
	b := make(Args, len(a)+1)
	for k, v := range a {
		b[k] = v
	}
	b[name] = value
	return b
}

// Without is a copy of a without a name.
func (a Args) Without(name string) Args {
	b := make(Args, len(a))
	for k, v := range a {
		if k != name {
			b[k] = v
		}
	}
	return b
}

// resolve checks a against what q declares, fills in defaults and gives a value for each parameter, in order.
func (a Args) resolve(q queries.Query) ([]any, error) {
	for _, name := range sortedKeys(a) {
		if _, ok := q.Param(name); !ok {
			return nil, unknownParam(q, name)
		}
	}
	values := make([]any, len(q.Params))
	for i, param := range q.Params {
		value, err := resolveOne(param, a[param.Name])
		if err != nil {
			return nil, err
		}
		values[i] = value
	}
	return values, nil
}

func resolveOne(param queries.Param, value any) (any, error) {
	if list, ok := value.([]string); ok && len(list) == 0 {
		value = nil // the driver would bind an empty list, which no row matches
	}
	if n, ok := value.(int); ok {
		value = int64(n)
	}
	if value == nil {
		value = param.Default
	}
	if value == nil {
		if param.Required {
			return nil, ParamErrorf(param.Name, "it is needed (%s)", param.Description)
		}
		return nil, nil
	}
	if !hasType(value, param.Type) {
		return nil, ParamErrorf(param.Name, "a %T is no %s", value, param.Type)
	}
	if err := allowed(param, value); err != nil {
		return nil, err
	}
	switch param.Type {
	case queries.Search:
		return phrases(param.Name, value.(string))
	case queries.Word:
		return word(param.Name, value.(string))
	}
	return value, nil
}

func hasType(value any, t queries.Type) bool {
	ok := false
	switch t {
	case queries.Date:
		_, ok = value.(time.Time)
	case queries.BigInt:
		_, ok = value.(int64)
	case queries.Double:
		_, ok = value.(float64)
	case queries.Boolean:
		_, ok = value.(bool)
	case queries.Varchar, queries.Search, queries.Word:
		_, ok = value.(string)
	case queries.VarcharAll:
		_, ok = value.([]string)
	}
	return ok
}

// fingerprint is a text that two lists of values share only where they are equal.
func fingerprint(values []any) string {
	text, err := json.Marshal(values)
	if err != nil {
		return "" // values of resolve always marshal
	}
	return string(text)
}

// Check says whether a can be run with q: a *ParamError where a name, type or choice is wrong or one is missing.
func (a Args) Check(q queries.Query) error {
	_, err := a.resolve(q)
	return err
}
