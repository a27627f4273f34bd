package format

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"

	"github.com/demarche/demarche/analytics"
)

// writeJSON writes an array with an object a row, on a line each. Keys are in the order of the columns.
func writeJSON(out io.Writer, result analytics.Result, _ Options) error {
	w := bufio.NewWriter(out)
	w.WriteByte('[')
	for i := range result.Rows {
		if i > 0 {
			w.WriteByte(',')
		}
		w.WriteString("\n  ")
		if err := writeObject(w, result, i); err != nil {
			return err
		}
	}
	if len(result.Rows) > 0 {
		w.WriteByte('\n')
	}
	w.WriteString("]\n")
	return w.Flush()
}

// writeNDJSON writes an object a line.
func writeNDJSON(out io.Writer, result analytics.Result, _ Options) error {
	w := bufio.NewWriter(out)
	for i := range result.Rows {
		if err := writeObject(w, result, i); err != nil {
			return err
		}
		w.WriteByte('\n')
	}
	return w.Flush()
}

func writeObject(w *bufio.Writer, result analytics.Result, row int) error {
	w.WriteByte('{')
	for i, c := range result.Columns {
		if i > 0 {
			w.WriteString(", ")
		}
		name, err := marshal(c.Name)
		if err != nil {
			return err
		}
		value, err := marshal(jsonValue(result.Rows[row][i], c.Type))
		if err != nil {
			return err
		}
		w.Write(name)
		w.WriteString(": ")
		w.Write(value)
	}
	return w.WriteByte('}')
}

// marshal writes "<" and "&" as they are, which json.Marshal does not.
func marshal(value any) ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
