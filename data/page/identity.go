package page

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/demarche/demarche/data"
)

// identify gives the release its reference and ID. Two pages with one ID are the same release.
func (rd *Reader) identify(r *data.Release, d *document) {
	ref, qualified := rd.referenceOf(r.Source, d)
	if ref != "" {
		r.Reference = ref
	} else {
		qualified = r.Reference
	}
	if qualified == "" {
		qualified = hashOfText(r.Text)[:16]
	}
	r.ID = r.Source + ":" + qualified
}

// hashOf is the SHA-256 of bytes, in hexadecimal digits.
func hashOf(b []byte) string { return digitsOf(sha256.Sum256(b)) }

// hashOfText takes a text by pieces, for that copies none of it to the heap.
func hashOfText(text string) string {
	h := sha256.New()
	var piece [1 << 10]byte
	for i := 0; i < len(text); {
		n := copy(piece[:], text[i:])
		h.Write(piece[:n])
		i += n
	}
	var sum [sha256.Size]byte
	h.Sum(sum[:0])
	return digitsOf(sum)
}

func digitsOf(sum [sha256.Size]byte) string {
	var digits [2 * sha256.Size]byte
	hex.Encode(digits[:], sum[:])
	return string(digits[:])
}

// referenceOf reads the publisher's own number from the address of one of its pages, and the same number made unique
// among all boards of the publisher. Both are "" where the address has none. Embassies' hosts show the same boards under
// the same numbers.
func (rd *Reader) referenceOf(source string, d *document) (ref, qualified string) {
	r := rd.references[source]
	if r == nil || rd.sourceOfHost(d.host) != source {
		return "", ""
	}
	return r.number(d.url)
}
