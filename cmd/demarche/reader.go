package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/extract"
	"github.com/demarche/demarche/data/gazetteer"
	"github.com/demarche/demarche/data/page"
)

// reader reads pages and finds the engagements in them, by one gazetteer.
type reader struct {
	gaz       *gazetteer.Gazetteer
	pages     *page.Reader
	extractor *extract.Extractor
}

// newReader makes a reader by the built-in gazetteer, with the user's folder laid over it where one is given.
func newReader(folder string) (*reader, error) {
	g, err := readGazetteer(folder)
	if err != nil {
		return nil, err
	}
	pages, err := page.NewReader(g.Signs)
	if err != nil {
		return nil, err
	}
	x, err := extract.New(g)
	if err != nil {
		return nil, err
	}
	return &reader{g, pages, x}, nil
}

// readGazetteer reads the built-in gazetteer, with the user's folder laid over it where one is given.
func readGazetteer(folder string) (*gazetteer.Gazetteer, error) {
	read := gazetteer.Default
	if folder != "" {
		read = func() (*gazetteer.Gazetteer, error) { return gazetteer.Extended(folder) }
	}
	g, err := read()
	if err != nil {
		return nil, fmt.Errorf("the gazetteer cannot be used:\n%w", err)
	}
	return g, nil
}

// gazetteerFlag adds --gazetteer, which is $DEMARCHE_GAZETTEER where it is not given.
func gazetteerFlag(cmd *cobra.Command, dir *string) {
	cmd.Flags().StringVar(dir, "gazetteer", os.Getenv("DEMARCHE_GAZETTEER"),
		"folder of CSV tables to add to the built-in gazetteer; $DEMARCHE_GAZETTEER sets another default")
}

func knownSource(id string, sources []data.Source) error {
	if id == "" {
		return nil
	}
	for _, known := range sources {
		if known.ID == id {
			return nil
		}
	}
	return usageError("unknown source %q; the sources are listed in sources.csv, such as %s", id, sources[0].ID)
}
