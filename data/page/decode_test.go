package page

import (
	"strings"
	"testing"
)

func TestControlCharactersAreCountedAtEachPlace(t *testing.T) {
	for n := range 40 {
		for at := range n {
			for _, c := range []byte{1, 8, 0x0b, 0x1f, '\n', ' ', 'a', 0x80, 0xff} {
				for _, fill := range []string{"\x80", "\n", "a", " "} {
					b := []byte(strings.Repeat(fill, n))
					b[at] = c
					if got, want := looksBinary(b), c == 1 || c == 8 || c == 0x1f; got != want {
						t.Errorf("byte %#x at %d of %d times %q: looks binary %v, want %v", c, at, n, fill, got, want)
					}
				}
			}
		}
	}
}
