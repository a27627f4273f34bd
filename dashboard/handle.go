package dashboard

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"path"

	"github.com/gorilla/mux"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/lang"
	"github.com/demarche/demarche/queries"
)

// handler answers a request or gives an error, which handle turns into an answer.
type handler func(*server, http.ResponseWriter, *http.Request) error

// failure is an error that says what to tell the person who asked, in messages that can be translated.
type failure struct {
	status  int
	heading string
	text    string
	args    []any // of the text
}

// failed is a failure whose text has values; those are as of package fmt.
func failed(status int, heading, text string, args ...any) *failure {
	return &failure{status, heading, text, args}
}

func (f *failure) Error() string { return f.said(nil) }

// said is the text in a language, nil for English.
func (f *failure) said(l *lang.Language) string {
	return l.Say(f.text, f.args...)
}

// unknownQuestion is told to programs with the names of all questions; a page leads to the list of them.
type unknownQuestion struct{ failure }

var (
	errNoPage  = failed(http.StatusNotFound, "There is no such page", "The address leads nowhere on this server. The snapshot may have changed since the link was made.")
	errMethod  = failed(http.StatusMethodNotAllowed, "This server only answers questions", "Pages can be read here, not changed.")
	errNoChart = failed(http.StatusNotFound, "There is no such chart", "This question has no chart: it is shown as a table.")
)

func (s *server) handle(h handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		err := h(s, w, r)
		if err == nil || r.Context().Err() != nil {
			return
		}
		s.fail(w, r, err)
	})
}

// fail maps errors to answers; nowhere else is one.
func (s *server) fail(w http.ResponseWriter, r *http.Request, err error) {
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Del("ETag")
	if errors.Is(err, analytics.ErrNoStore) {
		s.noStore(w, r)
		return
	}
	if errors.Is(err, analytics.ErrLayout) {
		s.otherLayout(w, r)
		return
	}
	l := s.language(r)
	if isData(r) {
		l = nil // programs know the messages in English
	}
	f := describe(l, err)
	if f.status == http.StatusInternalServerError {
		s.log.Error("answering a request", "path", r.URL.Path, "error", err)
	}
	if isData(r) {
		writeJSON(w, f.status, map[string]string{"error": f.said(nil)})
		return
	}
	v := s.bare(r, mux.Vars(r)["name"], f.heading) // a faulty query stands in the menu
	page := message{Heading: v.Title, Paragraphs: []string{f.said(l)}, Link: "/", LinkText: v.Lang.Say("To the overview")}
	if unknown := new(unknownQuestion); errors.As(err, &unknown) {
		page.Paragraphs = []string{v.Lang.Say("The catalog has no question of this name.")}
		page.Link, page.LinkText = "/q", v.Lang.Say("All questions")
	}
	if param := new(analytics.ParamError); errors.As(err, &param) && r.URL.Query().Has(param.Param) {
		values := r.URL.Query()
		values.Del(param.Param)
		page.Link, page.LinkText = address(r.URL.EscapedPath(), values), v.Lang.Say("The same page without this parameter")
	}
	v.Data = page
	s.render(w, f.status, "message", v)
}

// tooLong is the heading of a page whose question was stopped.
const tooLong = "This took too long"

// describe says what went wrong, without telling strangers about the inside of the server. What is wrong with a parameter is in the language.
func describe(l *lang.Language, err error) *failure {
	var f *failure
	var param *analytics.ParamError
	var unknown *unknownQuestion
	var broken *queries.BrokenError
	switch {
	case errors.As(err, &broken):
		return failed(http.StatusUnprocessableEntity, faulty, "%s", faultsOf(l, broken.Err))
	case errors.As(err, &f):
		return f
	case errors.As(err, &unknown):
		return &unknown.failure
	case errors.As(err, &param):
		return failed(http.StatusBadRequest, "This filter can’t be read", "The address has a fault: parameter %s: %s.", param.Param, l.Say(param.Form, param.Args...))
	case errors.Is(err, context.DeadlineExceeded):
		return failed(http.StatusServiceUnavailable, tooLong, "The question took longer than the 30 seconds that one may take, and was stopped. Try a shorter period, or a single country, official or topic.")
	}
	return failed(http.StatusInternalServerError, "This page could not be made", "The server failed to answer. Its log says why.")
}

// isData says whether a program asked, not a person.
func isData(r *http.Request) bool {
	switch path.Ext(r.URL.Path) {
	case ".json", ".csv", ".xlsx", ".parquet", ".ndjson", ".svg":
		return true
	}
	return r.URL.Path == "/healthz"
}

func writeJSON(w http.ResponseWriter, status int, value any) {
	body, err := json.Marshal(value)
	if err != nil {
		http.Error(w, "the answer could not be written", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	w.Write(append(body, '\n'))
}

// pathValue is a part of the path, unescaped.
func pathValue(r *http.Request, name string) (string, error) {
	value, err := url.PathUnescape(mux.Vars(r)[name])
	if err != nil {
		return "", errNoPage
	}
	return value, nil
}
