package dashboard

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// policy lets a page load the server's own files and nothing else: no other host, no inline script, no inline style.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
	"connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"

// secured sets the headers that every answer carries; a file of letters needs two of them.
// Pages of the origins in embed, and no others, may show single questions in a frame.
func secured(embed []string, next http.Handler) http.Handler {
	framed := strings.Replace(policy, "frame-ancestors 'none'", "frame-ancestors 'self' "+strings.Join(embed, " "), 1)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		if len(embed) > 0 && isPicture(r) { // as <img> in a page of another origin
			h.Set("Cross-Origin-Resource-Policy", "cross-origin")
		}
		if strings.HasPrefix(r.URL.Path, "/static/") && strings.HasSuffix(r.URL.Path, ".woff2") {
			next.ServeHTTP(w, r) // a page has twenty of them, and what the other headers say is about documents and scripts
			return
		}
		if len(embed) > 0 && isEmbedded(r) {
			h.Set("Content-Security-Policy", framed)
		} else {
			h.Set("Content-Security-Policy", policy)
			h.Set("X-Frame-Options", "DENY")
		}
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
		next.ServeHTTP(w, r)
	})
}

// isPicture says whether the address is that of a question's chart as a drawing.
func isPicture(r *http.Request) bool {
	return strings.HasPrefix(r.URL.Path, "/q/") && strings.HasSuffix(r.URL.Path, ".svg")
}

// isEmbedded says whether the address is that of a question to be shown within another page.
func isEmbedded(r *http.Request) bool {
	return strings.HasPrefix(r.URL.Path, "/q/") && r.URL.Query().Get("embed") == "1"
}

// onlyHosts refuses requests for other names than the server's own. A page of another site could else have its name
// resolve to this machine and read the answers (DNS rebinding). Loopback names are always the server's own.
func onlyHosts(hosts []string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if name := hostName(r.Host); !isLoopback(name) && !slices.Contains(hosts, name) {
			http.Error(w, "This server does not answer to that name. Start it with --host NAME to allow it.", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// hostName is the name of a Host header without its port, in lower case.
func hostName(host string) string {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	return strings.ToLower(strings.Trim(host, "[]"))
}

func isLoopback(name string) bool {
	if name == "localhost" {
		return true
	}
	addr, err := netip.ParseAddr(name)
	return err == nil && addr.IsLoopback()
}
