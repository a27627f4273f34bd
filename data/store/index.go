package store

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/demarche/demarche/data/words"
)

// indexer turns texts into the index of words. It keeps the terms of all texts as numbers, and sorts them at the end.
type indexer struct {
	splitter words.Splitter
	found    []words.Word // of the text at hand
	terms    map[string]uint32
	counts   []termCount // by the numbers in terms
	texts    []indexed   // by the number of the release
}

type termCount struct {
	occurrences, releases int
	last                  int // number of the last release that had it
}

// indexed is a text as the numbers of its terms, in order.
type indexed struct {
	terms             []uint32
	words, titleWords int // the text begins with the title
}

// samePlace marks a term that has the same place as the one before it.
const samePlace = 1 << 31

func newIndexer(releases int) *indexer {
	return &indexer{terms: map[string]uint32{}, texts: make([]indexed, releases)}
}

// add takes the text of a release in.
func (ix *indexer) add(release int, title, text string) {
	ix.found = ix.splitter.Append(ix.found[:0], text)
	t := indexed{terms: make([]uint32, len(ix.found))}
	for i, w := range ix.found {
		t.terms[i] = ix.number(w.Term, release)
		if i > 0 && w.Place == ix.found[i-1].Place {
			t.terms[i] |= samePlace
		}
		if t.words = w.Place + 1; w.End <= len(title) {
			t.titleWords = t.words
		}
	}
	ix.texts[release] = t
}

func (ix *indexer) number(term string, release int) uint32 {
	n, ok := ix.terms[term]
	if !ok {
		n = uint32(len(ix.counts))
		ix.terms[strings.Clone(term)] = n
		ix.counts = append(ix.counts, termCount{last: -1})
	}
	c := &ix.counts[n]
	c.occurrences++
	if c.last != release {
		c.last = release
		c.releases++
	}
	return n
}

// write fills the tables of the index.
func (ix *indexer) write(db *database, releases []numbered) error {
	terms := slices.Sorted(maps.Keys(ix.terms))
	return errors.Join(ix.writeReleases(db, releases), ix.writeTerms(db, terms), ix.writePostings(db, terms))
}

func (ix *indexer) writeReleases(db *database, releases []numbered) error {
	t, err := db.table(nextName, "search_releases")
	if err != nil {
		return err
	}
	for i, r := range releases {
		if err := t.append(int32(i), text(r.id), text(r.source), day(r.day), int32(ix.texts[i].words)); err != nil {
			return errors.Join(err, t.close())
		}
	}
	return t.close()
}

func (ix *indexer) writeTerms(db *database, terms []string) error {
	t, err := db.table(nextName, "search_terms")
	if err != nil {
		return err
	}
	for i, term := range terms {
		n := ix.counts[ix.terms[term]].releases
		if err := t.append(text(term), int32(i), int32(n), rarity(n, len(ix.texts))); err != nil {
			return errors.Join(err, t.close())
		}
	}
	return t.close()
}
