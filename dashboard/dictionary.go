package dashboard

import (
	"net/http"
	"slices"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/queries"
)

// dictionaryData is what the page "dictionary" shows.
type dictionaryData struct {
	Tables []described
	Files  panel // the whole to take away
	Empty  bool  // no engagement is in the view
}

// described is a table of the store with its columns.
type described struct {
	Name, About string
	Size        string // how many rows it has, and how many of them belong to the view
	Columns     table
}

// toldOnce are the columns of the query that are the same for all columns of a table.
var toldOnce = []string{"table_name", "table_description", "position"}

func (s *server) dictionary(w http.ResponseWriter, r *http.Request) error {
	a, done, err := s.begin(r)
	if err != nil {
		return err
	}
	defer done()
	a.without = []string{"granularity", "compare", "measure"}
	v, err := a.view("dictionary", "/dictionary", nil)
	if err != nil {
		return err
	}
	v.Filter.Compared = ""
	data, err := a.dictionaryData()
	if err == nil && data.Empty {
		err = a.waysOut(v.Filter)
	}
	if err != nil {
		return err
	}
	v.Title, v.Data = a.say("Data dictionary"), data
	s.render(w, http.StatusOK, "dictionary", v)
	return nil
}

func (a *session) dictionaryData() (dictionaryData, error) {
	q, res, opt, err := a.chartable("dictionary", nil, "")
	if err != nil {
		return dictionaryData{}, err
	}
	_, sizes, err := a.ask("table-rows", nil)
	if err != nil {
		return dictionaryData{}, err
	}
	data := dictionaryData{Files: panel{Files: files(q.Name, false, nil), Table: table{Rows: [][]tableCell{nil}}}}
	for _, part := range byTable(res) {
		one := described{Name: row{part, 0}.text("table_name"), About: row{part, 0}.text("table_description")}
		one.Columns = a.layTable(q, part, opt, columnsBut(q, toldOnce))
		one.Columns.Title = one.Name
		if i := slices.IndexFunc(rowsOf(sizes), func(r row) bool { return r.text("table_name") == one.Name }); i >= 0 {
			one.Size = a.sizeOf(row{sizes, i})
			data.Empty = data.Empty || one.Name == "engagements" && row{sizes, i}.int("in_view") == 0
		}
		data.Tables = append(data.Tables, one)
	}
	return data, nil
}

// sizeOf says how many rows a table has; of those that belong to engagements also how many a narrower view holds.
func (a *session) sizeOf(r row) string {
	all, seen := r.int("rows"), r.int("in_view")
	if r.null("in_view") || seen == all {
		return a.count(all, "rows")
	}
	return a.say("%s, %s of them in this view", a.count(all, "rows"), chart.Number(float64(seen)))
}

// byTable parts the dictionary into the rows of each table.
func byTable(res analytics.Result) []analytics.Result {
	var out []analytics.Result
	last := ""
	for i, line := range res.Rows {
		if name := (row{res, i}).text("table_name"); name != last || out == nil {
			last = name
			part := res
			part.Rows = nil
			out = append(out, part)
		}
		out[len(out)-1].Rows = append(out[len(out)-1].Rows, line)
	}
	return out
}

func columnsBut(q queries.Query, left []string) []string {
	var out []string
	for _, c := range q.Columns {
		if !slices.Contains(left, c.Name) {
			out = append(out, c.Name)
		}
	}
	return out
}
