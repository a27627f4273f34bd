package dashboard

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"

	"github.com/klauspost/compress/gzip"
)

// madePage is a page as it was sent.
type madePage struct {
	kind   string // media type
	body   []byte
	packed []byte // the same, compressed by gzip
}

// remembered answers with the page that h made of the same address before, as long as all that a page is made from is the
// same: the snapshot, the reader's language, the day, the user's queries.
func (s *server) remembered(h handler) handler {
	return func(s *server, w http.ResponseWriter, r *http.Request) error {
		snapshot, release, err := s.store.Acquire()
		if err != nil {
			return err
		}
		defer release()
		// The path as it was sent: "%2F" is no "/".
		key := strings.Join([]string{r.URL.EscapedPath(), r.URL.RawQuery, s.language(r).Tag(), today(s.now()).Format(isoDay), s.catalog().Stamp()}, "\x00")
		tag := snapshot.Tag(key, s.started)
		if has(r.Header.Get("If-None-Match"), tag) {
			w.Header().Set("ETag", "W/"+tag)
			w.Header().Set("Cache-Control", "no-cache")
			w.WriteHeader(http.StatusNotModified)
			return nil
		}
		if kept, ok := snapshot.Kept(key); ok {
			kept.(*madePage).send(w, r, tag)
			return nil
		}
		made := &catching{header: http.Header{}, status: http.StatusOK}
		if err := h(s, made, r); err != nil {
			return err
		}
		if made.status != http.StatusOK {
			made.pass(w)
			return nil
		}
		page, err := pack(made)
		if err != nil {
			return err
		}
		snapshot.Keep(key, page, len(page.body)+len(page.packed))
		page.send(w, r, tag)
		return nil
	}
}

func pack(made *catching) (*madePage, error) {
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	if _, err := z.Write(made.body.Bytes()); err != nil {
		return nil, fmt.Errorf("compressing a page: %w", err)
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("compressing a page: %w", err)
	}
	return &madePage{made.header.Get("Content-Type"), made.body.Bytes(), packed.Bytes()}, nil
}

// send answers with the page. Its tag is a weak one: it is the same for both forms.
func (p *madePage) send(w http.ResponseWriter, r *http.Request, tag string) {
	h := w.Header()
	h.Set("Content-Type", p.kind)
	h.Set("Cache-Control", "no-cache")
	h.Set("ETag", "W/"+tag)
	h.Add("Vary", "Accept-Encoding")
	body := p.body
	if accepts(r, "gzip") {
		h.Set("Content-Encoding", "gzip")
		body = p.packed
	}
	w.Write(body)
}

// catching holds an answer back until it is whole.
type catching struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (c *catching) Header() http.Header         { return c.header }
func (c *catching) WriteHeader(status int)      { c.status = status }
func (c *catching) Write(b []byte) (int, error) { return c.body.Write(b) }

// pass sends the answer on as it is.
func (c *catching) pass(w http.ResponseWriter) {
	for name, values := range c.header {
		w.Header()[name] = values
	}
	w.WriteHeader(c.status)
	w.Write(c.body.Bytes())
}
