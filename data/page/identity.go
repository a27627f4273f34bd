package page

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"github.com/demarche/demarche/data"
)

// identify gives the release its reference and ID. Two pages with one ID are the same release.
func (rd *Reader) identify(r *data.Release, d *document) {
	ref, qualified := rd.referenceOf(r.Source, d.url)
	if ref != "" {
		r.Reference = ref
	} else {
		qualified = r.Reference
	}
	if qualified == "" {
		sum := sha256.Sum256([]byte(r.Text))
		qualified = hex.EncodeToString(sum[:])[:16]
	}
	r.ID = r.Source + ":" + qualified
}

// referenceOf reads the publisher's own number from the address of one of its pages, and the same number made unique
// among all boards of the publisher. Both are "" where the address has none. Embassies' hosts show the same boards under
// the same numbers.
func (rd *Reader) referenceOf(source, address string) (ref, qualified string) {
	pattern := rd.references[source]
	if pattern == nil || rd.sourceOfHost(hostOf(address)) != source {
		return "", ""
	}
	m := pattern.FindStringSubmatch(strings.ReplaceAll(address, "&amp;", "&")) // some are escaped twice
	for i, name := range pattern.SubexpNames() {
		if m == nil || m[i] == "" {
			continue
		}
		switch name {
		case "number":
			ref = m[i]
		case "board":
			qualified = m[i] + "-"
		}
	}
	if ref == "" {
		return "", ""
	}
	return ref, qualified + ref
}
