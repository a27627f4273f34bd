package format

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"

	"github.com/demarche/demarche/analytics"
)

// maxCellWidth is the width at which a cell of a table goes on in the next line.
const maxCellWidth = 48

// writeTable writes a table for people. Where the terminal is too narrow for it, each row gets a line a column.
func writeTable(out io.Writer, result analytics.Result, opt Options) error {
	header := make([]string, len(result.Columns))
	widths := make([]int, len(result.Columns))
	for i, c := range result.Columns {
		header[i] = oneLine(c.Name)
		widths[i] = text.StringWidth(header[i])
	}
	rows := make([][]string, len(result.Rows))
	for n, row := range result.Rows {
		rows[n] = make([]string, len(row))
		for i, value := range row {
			rows[n][i] = oneLine(cellText(value, result.Columns[i].Type))
			widths[i] = max(widths[i], min(text.StringWidth(rows[n][i]), maxCellWidth))
		}
	}
	full := 1
	for _, width := range widths {
		full += width + 3
	}
	if opt.Width > 0 && full > opt.Width {
		return writeRecords(out, header, rows, opt)
	}
	return writeGrid(out, result, header, rows, opt)
}

func writeGrid(out io.Writer, result analytics.Result, header []string, rows [][]string, opt Options) error {
	t := table.NewWriter()
	style := table.StyleLight
	style.Format.Header = text.FormatDefault
	t.SetStyle(style)
	heading := make(table.Row, len(header))
	configs := make([]table.ColumnConfig, len(header))
	for i, c := range result.Columns {
		heading[i] = emphasise(header[i], opt)
		configs[i] = table.ColumnConfig{Number: i + 1, WidthMax: maxCellWidth, WidthMaxEnforcer: text.WrapSoft}
		if isNumber(c.Type) {
			configs[i].Align, configs[i].AlignHeader = text.AlignRight, text.AlignRight
		}
	}
	t.SetColumnConfigs(configs)
	t.AppendHeader(heading)
	for _, row := range rows {
		cells := make(table.Row, len(row))
		for i, cell := range row {
			cells[i] = cell
		}
		t.AppendRow(cells)
	}
	_, err := io.WriteString(out, t.Render()+"\n")
	return err
}

// writeRecords writes a line for each value that is not empty, and an empty line between rows.
func writeRecords(out io.Writer, header []string, rows [][]string, opt Options) error {
	w := bufio.NewWriter(out)
	label := 0
	for _, name := range header {
		label = min(max(label, text.StringWidth(name)), opt.Width/2)
	}
	room := max(opt.Width-label-2, 8)
	for n, row := range rows {
		if n > 0 {
			fmt.Fprintln(w)
		}
		for i, cell := range row {
			if cell == "" {
				continue
			}
			name := text.Snip(header[i], label, "…")
			padding := strings.Repeat(" ", label-text.StringWidth(name)+2)
			lines := strings.ReplaceAll(text.WrapSoft(cell, room), "\n", "\n"+strings.Repeat(" ", label+2))
			fmt.Fprintf(w, "%s%s%s\n", emphasise(name, opt), padding, lines)
		}
	}
	return w.Flush()
}

func emphasise(name string, opt Options) string {
	if !opt.Color {
		return name
	}
	return "\x1b[1m" + name + "\x1b[0m"
}
