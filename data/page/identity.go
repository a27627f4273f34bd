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
		qualified = hashOf(r.Text)[:16]
	}
	r.ID = r.Source + ":" + qualified
}

// hashOf is the SHA-256 of bytes or a text, in hexadecimal digits. It takes the text by pieces, for that copies none of it to the
// heap.
func hashOf[T string | []byte](text T) string {
	h := sha256.New()
	var piece [1 << 10]byte
	for i := 0; i < len(text); {
		n := copy(piece[:], text[i:])
		h.Write(piece[:n])
		i += n
	}
	var digits [2 * sha256.Size]byte
	hex.Encode(digits[:], h.Sum(piece[:0]))
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
