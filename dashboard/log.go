package dashboard

import (
	"log/slog"
	"net/http"
	"time"
)

// logged tells log of every request, one line each, once it is answered.
func logged(log *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		c := &counting{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(c, r)
		log.Info("request", "method", r.Method, "path", r.URL.RequestURI(), "status", c.status, "bytes", c.bytes,
			"ms", time.Since(start).Milliseconds())
	})
}

// counting remembers what was answered.
type counting struct {
	http.ResponseWriter
	status, bytes int
}

func (c *counting) WriteHeader(status int) {
	c.status = status
	c.ResponseWriter.WriteHeader(status)
}

func (c *counting) Write(b []byte) (int, error) {
	n, err := c.ResponseWriter.Write(b)
	c.bytes += n
	return n, err
}

// Unwrap lets http.ResponseController reach the connection.
func (c *counting) Unwrap() http.ResponseWriter { return c.ResponseWriter }
