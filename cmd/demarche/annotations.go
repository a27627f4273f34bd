package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/data/gazetteer"
)

// readAnnotations reads days to draw on time charts from a CSV file with the columns date, label and countries; the
// last may be missing or empty, and lists ISO 3166-1 alpha-3 codes with spaces or semicolons between them. Errors
// name the file and the line, and join all faults. known says whether there is a country of a code.
func readAnnotations(path string, known func(code string) bool) ([]chart.Mark, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	r := csv.NewReader(file)
	r.FieldsPerRecord = -1
	var marks []chart.Mark
	var faults []error
	var columns map[string]int
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		line, _ := r.FieldPos(0)
		if columns == nil {
			if columns, err = annotationColumns(record); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", path, line, err)
			}
			continue
		}
		mark, err := annotation(record, columns, known)
		if err != nil {
			faults = append(faults, fmt.Errorf("%s:%d: %w", path, line, err))
			continue
		}
		marks = append(marks, mark)
	}
	if columns == nil {
		return nil, fmt.Errorf("%s: the file is empty; its first line names the columns: date,label,countries", path)
	}
	return marks, errors.Join(faults...)
}

// knownCountries says which codes are those of countries, or of states that are no more.
func knownCountries(g *gazetteer.Gazetteer) func(code string) bool {
	return func(code string) bool {
		return slices.ContainsFunc(g.Countries, func(c gazetteer.Country) bool { return c.Code == code })
	}
}

// annotationColumns finds where the columns are.
func annotationColumns(header []string) (map[string]int, error) {
	at := map[string]int{}
	for i, name := range header {
		name = strings.TrimSpace(strings.TrimPrefix(name, "\ufeff"))
		switch name {
		case "date", "label", "countries":
			at[name] = i
		default:
			return nil, fmt.Errorf("there is no column %q; the columns are date, label and countries", name)
		}
	}
	for _, name := range []string{"date", "label"} {
		if _, ok := at[name]; !ok {
			return nil, fmt.Errorf("the column %s is missing; the first line is date,label,countries", name)
		}
	}
	return at, nil
}

func annotation(record []string, columns map[string]int, known func(code string) bool) (chart.Mark, error) {
	field := func(name string) string {
		i, ok := columns[name]
		if !ok || i >= len(record) {
			return ""
		}
		return strings.TrimSpace(record[i])
	}
	day, err := time.Parse(time.DateOnly, field("date"))
	if err != nil {
		return chart.Mark{}, fmt.Errorf("%q is no date; write it as YYYY-MM-DD", field("date"))
	}
	m := chart.Mark{Day: day, Label: field("label")}
	if m.Label == "" {
		return m, errors.New("the label is empty")
	}
	for _, code := range strings.FieldsFunc(field("countries"), func(r rune) bool { return r == ' ' || r == ';' || r == ',' }) {
		if !known(code) {
			return m, fmt.Errorf("%q is no country; write ISO 3166-1 alpha-3 codes, such as USA", code)
		}
		m.Countries = append(m.Countries, code)
	}
	return m, nil
}
