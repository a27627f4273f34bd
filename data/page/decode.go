package page

import (
	"bytes"
	"encoding/binary"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/unicode"
)

// refusal is the reason why bytes are no text.
type refusal struct{ reason, detail string }

var (
	bomUTF8    = []byte("\xef\xbb\xbf")
	bomUTF16LE = []byte("\xff\xfe")
	bomUTF16BE = []byte("\xfe\xff")
)

// signatures are the first bytes of files that people take for pages.
var signatures = []struct{ magic, name string }{
	{"%PDF-", "a PDF"},
	{"PK\x03\x04", "a ZIP archive or an office document"},
	{"PK\x05\x06", "an empty ZIP archive"},
	{"\xd0\xcf\x11\xe0", "an old office document"},
	{"HWP Document File", "a Hangul document"},
	{"\x1f\x8b", "a gzip archive"},
	{"\x89PNG", "an image"},
	{"GIF8", "an image"},
	{"\xff\xd8\xff", "an image"},
	{"\x7fELF", "a program"},
	{"{\\rtf", "a rich-text document"},
}

// decode turns bytes into valid UTF-8. A byte order mark wins, then validity as UTF-8, then the charset that the
// page declares, then the likeness to Korean text in CP949 (a superset of EUC-KR).
func decode(b []byte) (string, *refusal) {
	if len(bytes.TrimSpace(b)) == 0 {
		return "", &refusal{"empty", "The input has no text at all."}
	}
	switch {
	case bytes.HasPrefix(b, bomUTF8):
		b = b[len(bomUTF8):]
	case bytes.HasPrefix(b, bomUTF16LE), bytes.HasPrefix(b, bomUTF16BE):
		return decodeWith(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), b)
	}
	for _, s := range signatures {
		if bytes.HasPrefix(b, []byte(s.magic)) {
			return "", notText("The input is " + s.name + ", not a page; save it as text or HTML.")
		}
	}
	if looksBinary(b) {
		return "", notText("The input has bytes that no text has; save the page as text or HTML.")
	}
	if utf8.Valid(b) {
		if len(bytes.TrimSpace(b)) == 0 {
			return "", &refusal{"empty", "The input has no text at all."}
		}
		return string(b), nil
	}
	return decodeLegacy(b)
}

func notText(detail string) *refusal { return &refusal{"binary", detail} }

// looksBinary is true of a NUL, or where more than one byte in a hundred is a control character.
func looksBinary(b []byte) bool {
	if bytes.IndexByte(b, 0) >= 0 {
		return true
	}
	size, controls := len(b), 0
	for ; len(b) >= 8; b = b[8:] { // eight bytes at a time, of which a line end at the most is less than a space
		if mayHaveControl(binary.LittleEndian.Uint64(b)) {
			controls += countControls(b[:8])
		}
	}
	return (controls+countControls(b))*100 > size
}

// mayHaveControl says whether one of eight bytes is less than a space and no line end. A vertical tab behind a line end may pass
// for another: it is none of those that are counted.
func mayHaveControl(x uint64) bool {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	ends := x ^ ones*'\n' // 0 where a line ends
	x |= (ends - ones) &^ ends & tops >> 2
	return (x-ones*' ')&^x&tops != 0
}

func countControls(b []byte) (n int) {
	for _, c := range b {
		if c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' && c != 0x1b {
			n++
		}
	}
	return n
}

func decodeLegacy(b []byte) (string, *refusal) {
	good, broken := countUTF8(b)
	if broken <= 2 || broken*20 <= good { // UTF-8 cut in mid-letter, or a few letters damaged
		return string(bytes.ToValidUTF8(b, []byte("\ufffd"))), nil
	}
	if enc := declaredCharset(b); enc != nil {
		return decodeWith(enc, b)
	}
	if looksKorean(b) {
		return decodeWith(korean.EUCKR, b)
	}
	if broken*4 > len(b) {
		return "", notText("The input is in no encoding that is read here; save the page as UTF-8.")
	}
	return decodeWith(charmap.Windows1252, b)
}

// countUTF8 counts the well-formed letters outside ASCII and the bytes that belong to none.
func countUTF8(b []byte) (good, broken int) {
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			broken++
		} else {
			good++
		}
		i += n
	}
	return good, broken
}

// declaredCharset is what a <meta> in the first kilobyte says, nil where there is none or it says UTF-8, which the
// bytes have been found not to be.
func declaredCharset(b []byte) encoding.Encoding {
	head := bytes.ToLower(b[:min(len(b), 1024)])
	if !bytes.Contains(head, []byte("charset")) {
		return nil
	}
	enc, name, _ := charset.DetermineEncoding(b[:min(len(b), 1024)], "")
	if name == "utf-8" || name == "windows-1252" && !bytes.Contains(head, []byte("1252")) && !bytes.Contains(head, []byte("8859-1")) {
		return nil
	}
	return enc
}

// looksKorean is true where the bytes above ASCII come in pairs that CP949 gives letters to, nearly all of them.
func looksKorean(b []byte) bool {
	pairs, odd := 0, 0
	for i := 0; i < len(b) && pairs+odd < 20000; i++ {
		if b[i] < 0x80 {
			continue
		}
		if b[i] >= 0x81 && b[i] <= 0xfe && i+1 < len(b) && cp949Trail(b[i+1]) {
			pairs++
			i++
			continue
		}
		odd++
	}
	return pairs > 0 && odd*20 <= pairs
}

func cp949Trail(c byte) bool {
	return c >= 0x41 && c <= 0x5a || c >= 0x61 && c <= 0x7a || c >= 0x81 && c <= 0xfe
}

func decodeWith(enc encoding.Encoding, b []byte) (string, *refusal) {
	out, err := enc.NewDecoder().Bytes(b)
	if err != nil {
		return "", notText("The input cannot be decoded (" + err.Error() + "); save the page as UTF-8.")
	}
	lost := bytes.Count(out, []byte("\ufffd"))
	if looksBinary(out) || lost*10 > utf8.RuneCount(out) {
		return "", notText("The input is in no encoding that is read here; save the page as UTF-8.")
	}
	if len(bytes.TrimSpace(out)) == 0 {
		return "", &refusal{"empty", "The input has no text at all."}
	}
	return string(bytes.ToValidUTF8(out, []byte("\ufffd"))), nil
}
