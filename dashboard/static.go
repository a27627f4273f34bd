package dashboard

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"time"
)

//go:embed all:static
var staticFiles embed.FS

// ErrNotBuilt says that the binary was built without the browser's files.
var ErrNotBuilt = errors.New("the browser's files are missing from this binary: run 'npm ci && npm run build' in dashboard, then build it again")

// assets serves the files under static/ by addresses that change with their content, so that browsers may keep them.
type assets struct {
	files map[string]asset // by name, such as "dist/app.js"
}

type asset struct {
	data   []byte
	hash   string
	kind   string            // media type
	packed map[string][]byte // the same, compressed, by the name of the encoding
}

// encodings are how files may be compressed when the browser's files are built, the best first.
var encodings = []struct{ name, suffix string }{{"br", ".br"}, {"gzip", ".gz"}}

// needed are the files without which no page works.
var needed = []string{"dist/app.js", "dist/style.css", "dist/hangul.css", "dist/korean.css", "dist/echarts.min.js", "dist/world.json"}

// newAssets reads all files of the folder "static" of files.
func newAssets(files fs.FS) (*assets, error) {
	a := &assets{map[string]asset{}}
	root, err := fs.Sub(files, "static")
	if err != nil {
		return nil, fmt.Errorf("opening the browser's files: %w", err)
	}
	err = fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(data)
		a.files[name] = asset{data, hex.EncodeToString(sum[:8]), mediaType(name), map[string][]byte{}}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading the browser's files: %w", err)
	}
	a.pack()
	for _, name := range needed {
		if _, ok := a.files[name]; !ok {
			return nil, fmt.Errorf("%w (no %s)", ErrNotBuilt, name)
		}
	}
	return a, nil
}

// pack puts compressed files to those that they were made from.
func (a *assets) pack() {
	for _, e := range encodings {
		for name, f := range a.files {
			if whole, ok := a.files[strings.TrimSuffix(name, e.suffix)]; ok && strings.HasSuffix(name, e.suffix) {
				whole.packed[e.name] = f.data
				delete(a.files, name)
			}
		}
	}
}

// mediaTypes are set here because the system's own tables differ.
var mediaTypes = map[string]string{
	".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json",
	".svg": "image/svg+xml", ".woff2": "font/woff2", ".txt": "text/plain; charset=utf-8",
}

func mediaType(name string) string {
	if kind := mediaTypes[path.Ext(name)]; kind != "" {
		return kind
	}
	if kind := mime.TypeByExtension(path.Ext(name)); kind != "" {
		return kind
	}
	return "application/octet-stream"
}

// url is the address of a file, with its hash. An unknown name is an error, so that a template can't link to nothing.
func (a *assets) url(name string) (string, error) {
	f, ok := a.files[name]
	if !ok {
		return "", fmt.Errorf("there is no file %s", name)
	}
	return "/static/" + name + "?v=" + f.hash, nil
}

func (a *assets) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f, ok := a.files[r.URL.Path]
	if !ok {
		http.NotFound(w, r)
		return
	}
	h := w.Header()
	h.Set("Content-Type", f.kind)
	h.Set("ETag", `"`+f.hash+`"`)
	h.Set("Cache-Control", "public, max-age=3600")
	if r.URL.Query().Get("v") == f.hash {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	data := f.data
	if len(f.packed) > 0 {
		h.Set("Vary", "Accept-Encoding")
	}
	for _, e := range encodings {
		if packed := f.packed[e.name]; packed != nil && accepts(r, e.name) {
			h.Set("Content-Encoding", e.name)
			data = packed
			break
		}
	}
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
}

// accepts says whether the browser takes an encoding.
func accepts(r *http.Request, encoding string) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.TrimSpace(name) == encoding && strings.ReplaceAll(weight, " ", "") != "q=0" {
			return true
		}
	}
	return false
}
