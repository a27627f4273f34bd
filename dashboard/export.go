package dashboard

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
)

// Every answer here is made from an unchanging snapshot, so its ETag is known before the query is run.

func (s *server) queryJSON(w http.ResponseWriter, r *http.Request) error {
	return s.export(w, r, "application/json", func(a *session, asked question) ([]byte, error) {
		_, res, err := a.ask(asked.query.Name, asked.args)
		if err != nil {
			return nil, err
		}
		return resultJSON(asked.query.Name, res)
	})
}

func (s *server) queryCSV(w http.ResponseWriter, r *http.Request) error {
	return s.export(w, r, "text/csv; charset=utf-8", func(a *session, asked question) ([]byte, error) {
		_, res, err := a.ask(asked.query.Name, asked.args)
		if err != nil {
			return nil, err
		}
		w.Header().Set("Content-Disposition", `attachment; filename="`+asked.query.Name+`.csv"`)
		return resultCSV(res)
	})
}

func (s *server) chart(w http.ResponseWriter, r *http.Request) error {
	return s.export(w, r, "application/json", func(a *session, asked question) ([]byte, error) {
		if !chart.Drawable(asked.query.Chart.Kind) {
			return nil, &failure{http.StatusNotFound, "There is no such chart", capitalised(chart.ErrTable.Error()) + "."}
		}
		q, res, opt, err := a.chartable(asked.query.Name, asked.args)
		if err != nil {
			return nil, err
		}
		opt.Theme = chart.ThemeNamed(r.URL.Query().Get("scheme"))
		return chart.Build(q, res, opt)
	})
}

// export answers with a file made from a question, or with 304 where the browser has it already.
func (s *server) export(w http.ResponseWriter, r *http.Request, kind string, write func(*session, question) ([]byte, error)) error {
	asked, err := s.question(r)
	if err != nil {
		return err
	}
	a, done, err := s.begin(r)
	if err != nil {
		return err
	}
	defer done()
	tag := a.snapshot.Tag(r.URL.RequestURI(), asked.query.SQL, today(a.now).String(), s.started)
	w.Header().Set("ETag", tag)
	w.Header().Set("Cache-Control", "no-cache")
	if has(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return nil
	}
	body, err := write(a, asked)
	if err != nil {
		w.Header().Del("Content-Disposition")
		return err
	}
	w.Header().Set("Content-Type", kind)
	w.Write(body)
	return nil
}

// has says whether an If-None-Match header names the tag.
func has(header, tag string) bool {
	for one := range strings.SplitSeq(header, ",") {
		if one = strings.TrimSpace(one); one == "*" || strings.TrimPrefix(one, "W/") == tag {
			return true
		}
	}
	return false
}

func resultJSON(name string, res analytics.Result) ([]byte, error) {
	type column struct {
		Name        string `json:"name"`
		Type        string `json:"type"`
		Description string `json:"description"`
	}
	out := struct {
		Query     string           `json:"query"`
		Columns   []column         `json:"columns"`
		Rows      []map[string]any `json:"rows"`
		Truncated bool             `json:"truncated"`
	}{Query: name, Rows: []map[string]any{}, Truncated: res.Truncated}
	for _, c := range res.Columns {
		out.Columns = append(out.Columns, column{c.Name, string(c.Type), c.Description})
	}
	for _, row := range res.Rows {
		line := make(map[string]any, len(row))
		for i, value := range row {
			if day, ok := value.(time.Time); ok {
				value = isoTime(day)
			}
			line[res.Columns[i].Name] = value
		}
		out.Rows = append(out.Rows, line)
	}
	body, err := json.Marshal(out)
	if err != nil {
		return nil, fmt.Errorf("writing %s as JSON: %w", name, err)
	}
	return append(body, '\n'), nil
}

func isoTime(t time.Time) string {
	if t.Equal(t.Truncate(24 * time.Hour)) {
		return t.Format(isoDay)
	}
	return t.Format(time.RFC3339)
}

func resultCSV(res analytics.Result) ([]byte, error) {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	heads := make([]string, len(res.Columns))
	for i, c := range res.Columns {
		heads[i] = c.Name
	}
	w.Write(heads)
	line := make([]string, len(heads))
	for _, row := range res.Rows {
		for i, value := range row {
			line[i] = csvText(value)
		}
		w.Write(line)
	}
	w.Flush()
	if err := w.Error(); err != nil {
		return nil, fmt.Errorf("writing CSV: %w", err)
	}
	return out.Bytes(), nil
}

// csvText writes a value for programs and spreadsheets. A spreadsheet would take text that begins like a formula for
// one, and the text may come from any page, so such text begins with an apostrophe.
func csvText(value any) string {
	switch v := value.(type) {
	case nil:
		return ""
	case time.Time:
		return isoTime(v)
	case []any:
		items := make([]string, len(v))
		for i, item := range v {
			items[i] = fmt.Sprint(item)
		}
		return guarded(strings.Join(items, "; "))
	case string:
		return guarded(v)
	}
	return fmt.Sprint(value)
}

func guarded(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return "'" + text
	}
	return text
}
