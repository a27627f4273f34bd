package dashboard

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"

	"github.com/gorilla/mux"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/format"
	"github.com/demarche/demarche/dashboard/chart"
)

// Every answer here is made from an unchanging snapshot, so its ETag is known before the query is run.

// queryFile gives a result in the format that the address ends with.
func (s *server) queryFile(w http.ResponseWriter, r *http.Request) error {
	f, err := format.ByName(mux.Vars(r)["format"])
	if err != nil {
		return errNoPage
	}
	return s.export(w, r, f.MIME, func(a *session, asked question) ([]byte, error) {
		res, err := a.answer(asked)
		if err != nil {
			return nil, err
		}
		opt := format.Options{Title: asked.query.Title}
		if f.Name == "xlsx" { // has sheets for them
			opt.More, err = a.workbook(asked)
		} else {
			res, err = a.annotated(asked, res)
		}
		if err != nil {
			return nil, err
		}
		var body bytes.Buffer
		if err := f.Write(&body, res, opt); err != nil {
			return nil, fmt.Errorf("writing %s as %s: %w", asked.query.Name, f.Name, err)
		}
		if f.Name != "json" {
			w.Header().Set("Content-Disposition", `attachment; filename="`+asked.query.Name+f.Extension+`"`)
		}
		return body.Bytes(), nil
	})
}

// answer is what the files of a question have: its rows as they are, or as its view shows them.
func (a *session) answer(asked question) (analytics.Result, error) {
	if asked.view != "" || a.filter.Measure == "share" {
		_, res, _, err := a.chartable(asked.query.Name, asked.args, asked.view)
		return res, err
	}
	_, res, err := a.ask(asked.query.Name, asked.args)
	return res, err
}

func (s *server) chart(w http.ResponseWriter, r *http.Request) error {
	return s.export(w, r, "application/json", func(a *session, asked question) ([]byte, error) {
		if !chart.Drawable(asked.query.Chart.Kind) {
			return nil, errNoChart
		}
		q, res, opt, err := a.chartable(asked.query.Name, asked.args, asked.view)
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
	tag := a.snapshot.Tag(r.URL.RequestURI(), a.lang.Tag(), asked.query.SQL, today(a.now).String(), s.started)
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
