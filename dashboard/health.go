package dashboard

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/demarche/demarche/analytics"
)

// health says whether the server can answer and from which snapshot it does. Without a store the server is well, and
// says "empty".
func (s *server) health(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Cache-Control", "no-store")
	a, done, err := s.begin(r)
	if errors.Is(err, analytics.ErrNoStore) {
		writeJSON(w, http.StatusOK, map[string]any{"status": "empty", "store": s.store.Dir(), "snapshot": nil, "releases": 0, "engagements": 0})
		return nil
	}
	if err != nil {
		writeJSON(w, http.StatusServiceUnavailable, map[string]any{"status": "failing"})
		s.log.Error("checking health", "error", err)
		return nil
	}
	defer done()
	ctx, cancel := context.WithTimeout(a.ctx, 5*time.Second)
	defer cancel()
	a.ctx = ctx
	res, err := a.askAll("coverage")
	if err != nil || len(res.Rows) == 0 {
		writeJSON(w, http.StatusServiceUnavailable, map[string]any{"status": "failing", "snapshot": a.snapshot.Name()})
		s.log.Error("checking health", "error", err)
		return nil
	}
	c := row{res, 0}
	writeJSON(w, http.StatusOK, map[string]any{
		"status": "ok", "snapshot": a.snapshot.Name(), "releases": c.int("releases"), "engagements": c.int("engagements"),
	})
	return nil
}
