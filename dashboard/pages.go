package dashboard

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"path"
	"strings"

	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/dashboard/lang"
)

//go:embed templates/*.html
var templateFiles embed.FS

// shared are the templates that every page may use; all others are pages.
var shared = []string{"layout", "filter", "parts", "marks"}

// pages are the parsed templates by name.
type pages struct{ byName map[string]*template.Template }

// parsePages parses all templates for a language, so that a fault stops the server at its start.
func parsePages(files *assets, l *lang.Language) (*pages, error) {
	funcs := template.FuncMap{
		"asset":  files.url,
		"number": func(n int64) string { return chart.Number(float64(n)) },
		"t":      l.Say,
		"lang":   l.Tag,
	}
	base := template.New("").Funcs(funcs)
	for _, name := range shared {
		if _, err := base.ParseFS(templateFiles, "templates/"+name+".html"); err != nil {
			return nil, fmt.Errorf("reading template %s: %w", name, err)
		}
	}
	entries, err := templateFiles.ReadDir("templates")
	if err != nil {
		return nil, fmt.Errorf("listing templates: %w", err)
	}
	p := &pages{map[string]*template.Template{}}
	for _, entry := range entries {
		name := strings.TrimSuffix(entry.Name(), path.Ext(entry.Name()))
		if base.Lookup(name) != nil || isShared(name) {
			continue
		}
		page := template.Must(base.Clone())
		if page, err = page.ParseFS(templateFiles, "templates/"+entry.Name()); err != nil {
			return nil, fmt.Errorf("reading template %s: %w", name, err)
		}
		p.byName[name] = page
	}
	return p, nil
}

func isShared(name string) bool {
	for _, s := range shared {
		if s == name {
			return true
		}
	}
	return false
}

// view is what the layout shows; Data is the page's own.
type view struct {
	Lang   *lang.Language
	Speaks []languageLink // the languages that there are
	Title  string
	Menu   []menuGroup
	Frame  string // "embedded" for a page that stands within another; "" for all else
	Charts bool   // whether the page draws charts
	Filter *filterView
	Links  links
	Footer string
	Data   any
}

// links lead from a page to those that most pages name, with the filter of this one.
type links struct{ Engagements, Questions string }

func linksWith(filter url.Values) links {
	return links{address("/engagements", filter), address("/q", filter)}
}

// message is the data of the page "message".
type message struct {
	Heading        string
	Paragraphs     []string
	Command        string
	Link, LinkText string
}

// bare is a view without a filter.
func (s *server) bare(r *http.Request, nav, title string) view {
	l := s.language(r)
	return view{Lang: l, Speaks: s.speaks(r, l), Title: l.Say(title), Menu: s.menu(l, nav, nil), Links: linksWith(nil)}
}

// render makes the whole page before it sends the first byte, so that a fault can still be told.
func (s *server) render(w http.ResponseWriter, status int, name string, v view) {
	var body bytes.Buffer
	if err := s.pages[v.Lang.Tag()].byName[name].ExecuteTemplate(&body, "layout", v); err != nil {
		s.log.Error("rendering a page", "page", name, "error", err)
		http.Error(w, "This page could not be made. The server's log says why.", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	if w.Header().Get("Cache-Control") == "" {
		w.Header().Set("Cache-Control", "no-cache")
	}
	w.WriteHeader(status)
	w.Write(body.Bytes())
}
