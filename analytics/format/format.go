// Package format writes results in the formats that people and programs read.
//
// Text formats give dates as ISO 8601 and NULL as nothing (null in JSON). Lists are JSON arrays, and joined by "; "
// in CSV, Markdown, tables and spreadsheets. CSV, JSON, NDJSON and Parquet have the data exactly as stored: a cell that
// begins with "=" is not changed, so open CSV of untrusted origin in a spreadsheet by its import dialogue, or take
// xlsx, where such a cell is marked as text.
package format

import (
	"fmt"
	"io"
	"strings"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/queries"
)

// Options change how a result is written. The zero Options are good for pipes.
type Options struct {
	BOM   bool    // csv: begin with a byte order mark and end lines with CR LF, as spreadsheets like it
	Color bool    // table: set off the heading
	Width int     // table: columns of the terminal; 0 for no limit
	Title string  // xlsx: name of the sheet
	More  []Sheet // xlsx: what stands on sheets of its own
}

// Sheet is a result under a name.
type Sheet struct {
	Name   string
	Result analytics.Result
}

// Format is a way to write a result.
type Format struct {
	Name      string // "csv"
	MIME      string // "text/csv; charset=utf-8"
	Extension string // ".csv"
	Binary    bool   // not for terminals
	write     func(io.Writer, analytics.Result, Options) error
}

// All lists the formats.
func All() []Format {
	return []Format{
		{"table", "text/plain; charset=utf-8", ".txt", false, writeTable},
		{"csv", "text/csv; charset=utf-8", ".csv", false, writeCSV},
		{"json", "application/json", ".json", false, writeJSON},
		{"ndjson", "application/x-ndjson", ".ndjson", false, writeNDJSON},
		{"md", "text/markdown; charset=utf-8", ".md", false, writeMarkdown},
		{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", true, writeXLSX},
		{"parquet", "application/vnd.apache.parquet", ".parquet", true, writeParquet},
	}
}

// Names lists the names of the formats.
func Names() []string {
	var names []string
	for _, f := range All() {
		names = append(names, f.Name)
	}
	return names
}

// ByName finds a format.
func ByName(name string) (Format, error) {
	for _, f := range All() {
		if f.Name == name {
			return f, nil
		}
	}
	hint := ""
	if near := queries.Near(name, Names()); len(near) > 0 {
		hint = fmt.Sprintf("; did you mean %s?", strings.Join(near, " or "))
	}
	return Format{}, fmt.Errorf("there is no format %q (%s)%s", name, strings.Join(Names(), ", "), hint)
}

// Write writes all rows of the result. It does not say whether the result is truncated: that is for the caller.
func (f Format) Write(w io.Writer, result analytics.Result, opt Options) error {
	if err := f.write(w, result, opt); err != nil {
		return fmt.Errorf("writing %s: %w", f.Name, err)
	}
	return nil
}
