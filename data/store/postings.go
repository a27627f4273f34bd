package store

import (
	"errors"
	"math"
	"slices"

	"golang.org/x/sync/errgroup"
)

// occurrencesAtOnce is how many occurrences of terms are sorted together: they take some 200 MB.
const occurrencesAtOnce = 4 << 20

// occurrence is a term at a place of a release. Terms are numbered as the index numbers them.
type occurrence struct {
	term, next     uint32
	release, place uint32
}

// noNext is the next term of one that ends a text, or that is a character beside its pair.
const noNext = math.MaxUint32

// writePostings writes where the terms are, which come in the order of the index.
func (ix *indexer) writePostings(db *database, terms []string) error {
	w, err := newPostingWriter(db, ix.texts)
	if err != nil {
		return err
	}
	ranks := make([]uint32, len(terms))
	counts := make([]int, len(terms))
	for rank, t := range terms {
		ranks[ix.terms[t]] = uint32(rank)
		counts[rank] = ix.counts[ix.terms[t]].occurrences
	}
	for from := 0; from < len(terms); {
		to, n := from, 0
		for to < len(terms) && (to == from || n+counts[to] <= occurrencesAtOnce) {
			n += counts[to]
			to++
		}
		w.found = ix.occurrences(slices.Grow(w.found[:0], n), ranks, uint32(from), uint32(to))
		if err := w.write(len(terms)); err != nil {
			return errors.Join(err, w.close())
		}
		from = to
	}
	return w.close()
}

// occurrences appends the occurrences of the terms from a number up to another, by release and place.
func (ix *indexer) occurrences(all []occurrence, ranks []uint32, from, to uint32) []occurrence {
	for release, text := range ix.texts {
		place, main := -1, -1 // main is where in all the term of the place before is
		for _, t := range text.terms {
			rank := ranks[t&^samePlace]
			if t&samePlace == 0 {
				place++
				if main >= 0 {
					all[main].next = rank
				}
				main = -1
			}
			if rank < from || rank >= to {
				continue
			}
			if t&samePlace == 0 {
				main = len(all)
			}
			all = append(all, occurrence{rank, noNext, uint32(release), uint32(place)})
		}
	}
	return all
}

// sortedBy sorts by a number below limit, into the memory given. Occurrences with the same number keep their order. As
// counting gives each its place, nothing is compared.
func sortedBy(key func(occurrence) uint32, limit int, all, into []occurrence) []occurrence {
	ends := make([]int, limit+1)
	for _, o := range all {
		ends[min(key(o), uint32(limit))]++
	}
	sum := 0
	for i, n := range ends {
		ends[i] = sum
		sum += n
	}
	sorted := slices.Grow(into[:0], len(all))[:len(all)]
	for _, o := range all {
		k := min(key(o), uint32(limit))
		sorted[ends[k]] = o
		ends[k]++
	}
	return sorted
}

// postingWriter fills search_postings and search_places.
type postingWriter struct {
	postings, places *table
	texts            []indexed
	average          float64 // words of a text

	// The occurrences at hand as they were found, by term, by next term, and by both. Their memory is used again.
	found, byTerm, byNext, byBoth []occurrence
}

func newPostingWriter(db *database, texts []indexed) (*postingWriter, error) {
	postings, err := db.table(nextName, "search_postings")
	if err != nil {
		return nil, err
	}
	places, err := db.table(nextName, "search_places")
	if err != nil {
		return nil, errors.Join(err, postings.close())
	}
	return &postingWriter{postings: postings, places: places, texts: texts, average: averageWords(texts)}, nil
}

// write writes the occurrences found to the two tables side by side.
func (w *postingWriter) write(terms int) error {
	term := func(o occurrence) uint32 { return o.term }
	next := func(o occurrence) uint32 { return o.next }
	var group errgroup.Group
	group.Go(func() error {
		w.byTerm = sortedBy(term, terms, w.found, w.byTerm)
		return w.writePostings(w.byTerm)
	})
	group.Go(func() error {
		w.byNext = sortedBy(next, terms, w.found, w.byNext)
		w.byBoth = sortedBy(term, terms, w.byNext, w.byBoth)
		return w.writePlaces(w.byBoth)
	})
	return group.Wait()
}

func (w *postingWriter) writePlaces(all []occurrence) error {
	for _, o := range all {
		if o.next == noNext {
			continue
		}
		if err := w.places.append(int32(o.term), int32(o.next), int32(o.release), int32(o.place)); err != nil {
			return err
		}
	}
	return nil
}

func (w *postingWriter) writePostings(all []occurrence) error {
	hits := 0
	for i, o := range all {
		text := &w.texts[o.release]
		hits++
		if int(o.place) < text.titleWords {
			hits += titleCounts - 1
		}
		if i+1 < len(all) && all[i+1].term == o.term && all[i+1].release == o.release {
			continue
		}
		weight := frequency(hits, text.words, w.average)
		if err := w.postings.append(int32(o.term), int32(o.release), int32(math.Round(1000*weight))); err != nil {
			return err
		}
		hits = 0
	}
	return nil
}

func (w *postingWriter) close() error { return errors.Join(w.postings.close(), w.places.close()) }
