package page

import (
	"fmt"
	"sync"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

// builtin is a reader that knows the publishers of the built-in gazetteer.
var builtin = sync.OnceValues(func() (*Reader, error) {
	g, err := gazetteer.Default()
	if err != nil {
		return nil, fmt.Errorf("reading the gazetteer: %w", err)
	}
	return NewReader(g.Signs)
})

// Read reads a page with what is built in.
func Read(in Input) (data.Release, error) {
	r, err := builtin()
	if err != nil {
		return data.Release{}, err
	}
	return r.Read(in)
}
