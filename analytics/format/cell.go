package format

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/demarche/demarche/queries"
)

// cellText writes a value for formats of text; "" for NULL.
func cellText(value any, t queries.Type) string {
	switch v := value.(type) {
	case nil:
		return ""
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case json.Number:
		return v.String()
	case time.Time:
		return timeText(v, t)
	case []byte:
		return hex.EncodeToString(v)
	case []any:
		items := make([]string, len(v))
		for i, item := range v {
			items[i] = cellText(item, elementType(t))
		}
		return strings.Join(items, "; ")
	}
	text, err := json.Marshal(jsonValue(value, t))
	if err != nil {
		return fmt.Sprint(value)
	}
	return string(text)
}

// timeText writes a day as 2017-03-22 and a time as 2017-03-22T10:00:00Z.
func timeText(v time.Time, t queries.Type) string {
	if t == queries.Date {
		return v.Format(time.DateOnly)
	}
	return v.Format(time.RFC3339Nano)
}

func elementType(t queries.Type) queries.Type {
	return queries.Type(strings.TrimSuffix(string(t), "[]"))
}

// jsonValue turns a value into one that encoding/json writes as this package promises.
func jsonValue(value any, t queries.Type) any {
	switch v := value.(type) {
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return nil // JSON has no word for them
		}
	case time.Time:
		return timeText(v, t)
	case []byte:
		return hex.EncodeToString(v)
	case []any:
		items := make([]any, len(v))
		for i, item := range v {
			items[i] = jsonValue(item, elementType(t))
		}
		return items
	case map[string]any:
		fields := make(map[string]any, len(v))
		for name, field := range v {
			fields[name] = jsonValue(field, "")
		}
		return fields
	}
	return value
}

// isNumber says whether a column of type t is set to the right.
func isNumber(t queries.Type) bool {
	name, _, _ := strings.Cut(string(t), "(")
	switch name {
	case "DECIMAL", "DOUBLE", "FLOAT":
		return true
	}
	return strings.HasSuffix(name, "INT") || name == "INTEGER" || name == "UINTEGER"
}

// oneLine makes text fit for a cell on a screen: no line breaks, and no control characters, which in text from
// elsewhere could give orders to the terminal.
func oneLine(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case r < ' ' || r >= 0x7f && r < 0xa0:
			return -1
		}
		return r
	}, text)
}
