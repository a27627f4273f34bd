package store

import (
	"bytes"
	"cmp"
	"crypto/sha256"

	"github.com/demarche/demarche/data"
)

// version says which text of a release this is, and how good.
type version struct {
	whole  bool // not cut off
	dated  bool
	length int // bytes of text
	hash   [sha256.Size]byte
}

func versionOf(r *data.Release) version {
	return version{!r.Truncated, !r.Published.IsZero(), len(r.Text), sha256.Sum256([]byte(r.Text))}
}

// betterThan orders the texts of one release. The hash decides between texts that are otherwise as good, so that the
// order in which they come does not matter.
func (v version) betterThan(w version) bool {
	return cmp.Or(
		compareBool(v.whole, w.whole),
		compareBool(v.dated, w.dated),
		cmp.Compare(v.length, w.length),
		bytes.Compare(v.hash[:], w.hash[:]),
	) > 0
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// preferred decides between two inputs of one load with the same ID: the better text, and of the same text the one
// that says where it is from, then the first by name.
func preferred(a, b *data.Release, va, vb version) bool {
	if va != vb {
		return va.betterThan(vb)
	}
	return cmp.Or(
		compareBool(a.URL != "", b.URL != ""),
		cmp.Compare(len(b.URL), len(a.URL)),
		cmp.Compare(b.URL, a.URL),
		cmp.Compare(b.File, a.File),
		cmp.Compare(b.SHA256, a.SHA256),
	) > 0
}
