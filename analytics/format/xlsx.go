package format

import (
	"encoding/json"
	"errors"
	"io"
	"math"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/queries"
)

// sheetWriter writes one sheet row by row.
type sheetWriter struct {
	stream              *excelize.StreamWriter
	heading, date, time int // styles
	row                 int
}

// writeXLSX writes a workbook: the rows on one sheet, what the columns mean on another, and what more there is on further ones.
func writeXLSX(out io.Writer, result analytics.Result, opt Options) (err error) {
	book := excelize.NewFile()
	defer func() { err = errors.Join(err, book.Close()) }()
	name := sheetName(opt.Title)
	if err := book.SetSheetName("Sheet1", name); err != nil {
		return err
	}
	if err := writeSheet(book, name, result); err != nil {
		return err
	}
	more := opt.More
	if about := aboutColumns(result); about != nil {
		more = append([]Sheet{{"Columns", *about}}, more...)
	}
	for _, sheet := range more {
		if sheet.Name == name {
			continue // the rows have the name already
		}
		if _, err := book.NewSheet(sheet.Name); err != nil {
			return err
		}
		if err := writeSheet(book, sheet.Name, sheet.Result); err != nil {
			return err
		}
	}
	_, err = book.WriteTo(out)
	return err
}

// aboutColumns is a result that describes the columns of another; nil where nothing is known of them.
func aboutColumns(result analytics.Result) *analytics.Result {
	about := analytics.Result{Columns: []analytics.Column{{Name: "column"}, {Name: "type"}, {Name: "description"}}}
	described := false
	for _, c := range result.Columns {
		about.Rows = append(about.Rows, []any{c.Name, string(c.Type), c.Description})
		described = described || c.Description != ""
	}
	if !described {
		return nil
	}
	return &about
}

func writeSheet(book *excelize.File, name string, result analytics.Result) error {
	w, err := newSheetWriter(book, name)
	if err != nil {
		return err
	}
	if err := w.layOut(result); err != nil {
		return err
	}
	cells := make([]any, len(result.Columns))
	for i, c := range result.Columns {
		cells[i] = excelize.Cell{StyleID: w.heading, Value: c.Name}
	}
	if err := w.write(cells); err != nil {
		return err
	}
	for _, row := range result.Rows {
		for i, value := range row {
			cells[i] = w.cell(value, result.Columns[i].Type)
		}
		if err := w.write(cells); err != nil {
			return err
		}
	}
	return w.stream.Flush()
}

func newSheetWriter(book *excelize.File, name string) (*sheetWriter, error) {
	stream, err := book.NewStreamWriter(name)
	if err != nil {
		return nil, err
	}
	w := &sheetWriter{stream: stream}
	dateFormat, timeFormat := "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss"
	for _, s := range []struct {
		id    *int
		style excelize.Style
	}{
		{&w.heading, excelize.Style{Font: &excelize.Font{Bold: true}}},
		{&w.date, excelize.Style{CustomNumFmt: &dateFormat}},
		{&w.time, excelize.Style{CustomNumFmt: &timeFormat}},
	} {
		if *s.id, err = book.NewStyle(&s.style); err != nil {
			return nil, err
		}
	}
	return w, nil
}

// layOut keeps the heading in view and sets widths by the longest of the first cells.
func (w *sheetWriter) layOut(result analytics.Result) error {
	for i, c := range result.Columns {
		width := len(c.Name)
		for _, row := range result.Rows[:min(100, len(result.Rows))] {
			width = max(width, len([]rune(cellText(row[i], c.Type))))
		}
		if err := w.stream.SetColWidth(i+1, i+1, float64(min(width, 60)+2)); err != nil {
			return err
		}
	}
	return w.stream.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
}

func (w *sheetWriter) write(cells []any) error {
	w.row++
	at, err := excelize.CoordinatesToCellName(1, w.row)
	if err != nil {
		return err
	}
	return w.stream.SetRow(at, cells)
}

// cell turns a value into one that spreadsheets know. Text goes in as text whatever it begins with: a string cell of
// xlsx is never a formula, and excelize writes formulas only where it is given an excelize.Cell that has one.
func (w *sheetWriter) cell(value any, t queries.Type) any {
	const exact = 1 << 53 // whole numbers beyond this lose digits in a spreadsheet
	switch v := value.(type) {
	case nil, bool:
		return v
	case int64:
		if v > -exact && v < exact {
			return v
		}
	case float64:
		if !math.IsNaN(v) && !math.IsInf(v, 0) {
			return v
		}
	case json.Number:
		if f, err := v.Float64(); err == nil && math.Abs(f) < exact {
			return f
		}
	case time.Time:
		// Spreadsheets count days from 1900, and take that year for a leap year.
		if v.Year() > 1900 {
			style := w.time
			if t == queries.Date {
				style = w.date
			}
			return excelize.Cell{StyleID: style, Value: v}
		}
	}
	return clip(cellText(value, t))
}

// clip cuts text to what a cell holds, 32,767 UTF-16 units.
func clip(text string) string {
	units := 0
	for i, r := range text {
		if units++; r > 0xffff {
			units++
		}
		if units > excelize.TotalCellChars {
			return text[:i]
		}
	}
	return text
}

// sheetName makes a title fit for a sheet: no signs that Excel forbids there, at most 31 characters.
func sheetName(title string) string {
	title = strings.Trim(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]`, r) || r < ' ' {
			return ' '
		}
		return r
	}, title), " '")
	if runes := []rune(title); len(runes) > 31 {
		title = strings.TrimRight(string(runes[:31]), " '")
	}
	if title == "" {
		return "Result"
	}
	return title
}
