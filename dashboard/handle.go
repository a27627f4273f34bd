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
)

// handler answers a request or gives an error, which handle turns into an answer.
type handler func(*server, http.ResponseWriter, *http.Request) error

// failure is an error that says what to tell the person who asked.
type failure struct {
	status  int
	heading string
	text    string
}

func (f *failure) Error() string { return f.text }

// unknownQuestion is told to programs with the names of all questions; a page leads to the list of them.
type unknownQuestion struct{ failure }

var (
	errNoPage = &failure{http.StatusNotFound, "There is no such page", "The address leads nowhere on this server. The snapshot may have changed since the link was made."}
	errMethod = &failure{http.StatusMethodNotAllowed, "This server only answers questions", "Pages can be read here, not changed."}
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
	f := describe(err)
	if f.status == http.StatusInternalServerError {
		s.log.Error("answering a request", "path", r.URL.Path, "error", err)
	}
	if isData(r) {
		writeJSON(w, f.status, map[string]string{"error": f.text})
		return
	}
	v := s.bare(r, mux.Vars(r)["name"], f.heading) // a faulty query stands in the menu
	page := message{Heading: v.Title, Paragraphs: []string{v.Lang.Say(f.text)}, Link: "/", LinkText: v.Lang.Say("To the overview")}
	if unknown := new(unknownQuestion); errors.As(err, &unknown) {
		page.Paragraphs = []string{v.Lang.Say("The catalog has no question of this name.")}
		page.Link, page.LinkText = "/q", v.Lang.Say("All questions")
	}
	v.Data = page
	s.render(w, f.status, "message", v)
}

// tooLong is the heading of a page whose question was stopped.
const tooLong = "This took too long"

// describe says what went wrong, without telling strangers about the inside of the server.
func describe(err error) *failure {
	var f *failure
	var param *analytics.ParamError
	var unknown *unknownQuestion
	switch {
	case errors.As(err, &f):
		return f
	case errors.As(err, &unknown):
		return &unknown.failure
	case errors.As(err, &param):
		return &failure{http.StatusBadRequest, "This filter can’t be read", "The address has a fault: " + param.Error() + "."}
	case errors.Is(err, context.DeadlineExceeded):
		return &failure{http.StatusServiceUnavailable, tooLong, "The question took longer than the 30 seconds that one may take, and was stopped. Try a shorter period, or a single country, official or topic."}
	}
	return &failure{http.StatusInternalServerError, "This page could not be made", "The server failed to answer. Its log says why."}
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
