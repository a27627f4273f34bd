package format

import (
	"bufio"
	"encoding/csv"
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"

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

// maxCellWidth is the width at which a cell of a table goes on in the next line.
const maxCellWidth = 48

// writeTable writes a table for people.
func writeTable(out io.Writer, result analytics.Result, opt Options) error {
	t := table.NewWriter()
	style := table.StyleLight
	style.Format.Header = text.FormatDefault
	style.Options.SeparateRows = false
	if opt.Color {
		style.Color.Header = text.Colors{text.Bold}
	}
	t.SetStyle(style)
	if opt.Width > 0 {
		t.Style().Size.WidthMax = opt.Width
	}
	header := make(table.Row, len(result.Columns))
	configs := make([]table.ColumnConfig, len(result.Columns))
	for i, c := range result.Columns {
		header[i] = oneLine(c.Name)
		configs[i] = table.ColumnConfig{Number: i + 1, WidthMax: maxCellWidth, WidthMaxEnforcer: text.WrapSoft}
		if isNumber(c.Type) {
			configs[i].Align, configs[i].AlignHeader = text.AlignRight, text.AlignRight
		}
	}
	t.SetColumnConfigs(configs)
	t.AppendHeader(header)
	for _, row := range result.Rows {
		cells := make(table.Row, len(row))
		for i, value := range row {
			cells[i] = oneLine(cellText(value, result.Columns[i].Type))
		}
		t.AppendRow(cells)
	}
	_, err := io.WriteString(out, t.Render()+"\n")
	return err
}
