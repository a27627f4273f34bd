package dashboard

import (
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/gorilla/mux"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/dashboard/lang"
)

// languageCookie keeps the language that a reader has chosen.
const languageCookie = "language"

// language is the one that the address names, or the reader has chosen, or the browser prefers, in this order.
func (s *server) language(r *http.Request) *lang.Language {
	if l, ok := s.langs.Named(r.URL.Query().Get("lang")); ok {
		return l
	}
	if cookie, err := r.Cookie(languageCookie); err == nil {
		if l, ok := s.langs.Named(cookie.Value); ok {
			return l
		}
	}
	return s.langs.Match(r.Header.Get("Accept-Language"))
}

// languageLink changes the language and comes back to the page.
type languageLink struct {
	Tag, Name, Link string
	Current         bool
}

func (s *server) speaks(r *http.Request, current *lang.Language) []languageLink {
	here := *r.URL
	values := here.Query()
	values.Del("lang")
	here.RawQuery = values.Encode()
	out := make([]languageLink, len(s.langs))
	for i, l := range s.langs {
		out[i] = languageLink{l.Tag(), l.Own(), address("/language/"+l.Tag(), url.Values{"back": {here.RequestURI()}}), l == current}
	}
	return out
}

// speak keeps the language chosen and leads back to the page that it was chosen on.
func (s *server) speak(w http.ResponseWriter, r *http.Request) error {
	l, ok := s.langs.Named(mux.Vars(r)["tag"])
	if !ok {
		return errNoPage
	}
	http.SetCookie(w, &http.Cookie{
		Name: languageCookie, Value: l.Tag(), Path: "/", MaxAge: int((365 * 24 * time.Hour).Seconds()), HttpOnly: true, SameSite: http.SameSiteLaxMode,
	})
	back := r.URL.Query().Get("back")
	if u, err := url.Parse(back); err != nil || u.IsAbs() || u.Host != "" || !strings.HasPrefix(back, "/") || strings.HasPrefix(back, "/\\") {
		back = "/"
	}
	w.Header().Set("Cache-Control", "no-store")
	http.Redirect(w, r, back, http.StatusSeeOther)
	return nil
}

// say gives a message in the reader's language.
func (a *session) say(message string, args ...any) string { return a.lang.Say(message, args...) }

// count writes a number of things in the reader's language.
func (a *session) count(n int64, unit string) string { return chart.CountIn(a.lang, float64(n), unit) }

// day writes a day in the reader's language; "" for none.
func (a *session) day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return a.lang.Day(t, longDay)
}

// period says which days a view covers; "" where it is open on both sides.
func (a *session) period(f analytics.Filter) string {
	if a.lang == nil {
		return f.Period()
	}
	from, to := f.From, f.To
	switch {
	case from.IsZero() && to.IsZero():
		return ""
	case to.IsZero():
		return a.say("since %s", a.day(from))
	case from.IsZero():
		return a.say("until %s", a.day(to))
	}
	layout := longDay
	if from.Day() == 1 && to.AddDate(0, 0, 1).Day() == 1 {
		layout = "January 2006"
		if from.Month() == time.January && to.Month() == time.December {
			layout = "2006"
		}
	}
	first, last := a.lang.Day(from, layout), a.lang.Day(to, layout)
	if first == last {
		return first
	}
	return a.say("%s to %s", first, last)
}
