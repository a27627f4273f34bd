package format

import (
	"bufio"
	"encoding/csv"
	"io"
	"strings"

	"github.com/demarche/demarche/analytics"
)

// writeCSV writes RFC 4180. Lines end with LF, which pipes expect; with a byte order mark they end with CR LF.
func writeCSV(out io.Writer, result analytics.Result, opt Options) error {
	buffer := bufio.NewWriter(out)
	if opt.BOM {
		if _, err := buffer.WriteString("\ufeff"); err != nil {
			return err
		}
	}
	w := csv.NewWriter(buffer)
	w.UseCRLF = opt.BOM
	record := make([]string, len(result.Columns))
	for i, c := range result.Columns {
		record[i] = c.Name
	}
	if err := w.Write(record); err != nil {
		return err
	}
	for _, row := range result.Rows {
		for i, value := range row {
			record[i] = cellText(value, result.Columns[i].Type)
		}
		if len(record) == 1 && record[0] == "" {
			// An empty line would be passed over by readers.
			w.Flush()
			line := "\"\"\n"
			if opt.BOM {
				line = "\"\"\r\n"
			}
			if _, err := buffer.WriteString(line); err != nil {
				return err
			}
			continue
		}
		if err := w.Write(record); err != nil {
			return err
		}
	}
	w.Flush()
	if err := w.Error(); err != nil {
		return err
	}
	return buffer.Flush()
}

// writeMarkdown writes a table of GitHub's Markdown.
func writeMarkdown(out io.Writer, result analytics.Result, _ Options) error {
	w := bufio.NewWriter(out)
	var rule strings.Builder
	for _, c := range result.Columns {
		w.WriteString("| " + markdownCell(c.Name) + " ")
		if isNumber(c.Type) {
			rule.WriteString("| ---: ")
		} else {
			rule.WriteString("| --- ")
		}
	}
	w.WriteString("|\n" + rule.String() + "|\n")
	for _, row := range result.Rows {
		for i, value := range row {
			w.WriteString("| " + markdownCell(cellText(value, result.Columns[i].Type)) + " ")
		}
		w.WriteString("|\n")
	}
	return w.Flush() // a bufio.Writer keeps the first error
}

var markdownEscapes = strings.NewReplacer(`\`, `\\`, "|", `\|`, "<", "&lt;", "&", "&amp;", "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`)

func markdownCell(s string) string { return markdownEscapes.Replace(oneLine(s)) }
