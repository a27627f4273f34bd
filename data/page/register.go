package page

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
)

// A register is an XML file with many records: <trips> of <trip>, or <visits> of <visit>, as the Office of the Historian
// of the US Department of State keeps them. Walk hands each record on as an input of its own, so that a broken one is
// rejected alone; Read makes a release of a record.

// maxRecord is the size of the largest record that is read. The largest known is under 2 KiB.
const maxRecord = 64 << 10

// maxRecords is how many records are read of one register: no real ones would fit more into MaxBytes.
const maxRecords = 50_000

// registerHead is how far into a file its root element may stand.
const registerHead = 4096

// registerSource is who keeps the registers that are read here.
const registerSource = "us-historian"

// isRegister says whether a file is a register: its root element says so, after a declaration and comments.
func isRegister(b []byte) bool {
	b = b[:min(len(b), registerHead)]
	for {
		b = bytes.TrimLeft(bytes.TrimPrefix(b, bomUTF8), " \t\r\n")
		end := ""
		switch {
		case bytes.HasPrefix(b, []byte("<!--")):
			end = "-->"
		case bytes.HasPrefix(b, []byte("<?")):
			end = "?>"
		default:
			return opens(b, "trips") || opens(b, "visits")
		}
		_, b, _ = bytes.Cut(b, []byte(end))
	}
}

// startsWithTag says whether a text may begin with a tag or a declaration, as registers do. Most pages do not.
func startsWithTag(text string) bool {
	text = strings.TrimLeft(text, " \t\r\n")
	return strings.HasPrefix(text, "<")
}

// recordKind is "trip" or "visit" where a text is one record of a register, else "".
func recordKind[T []byte | string](b T) string {
	for _, kind := range recordKinds {
		if opens(b, kind) {
			return kind
		}
	}
	return ""
}

var recordKinds = []string{"trip", "visit"}

// opens says whether a text begins with the start tag of an element.
func opens[T []byte | string](b T, element string) bool {
	n := len(element) + 1
	return len(b) > n && b[0] == '<' && string(b[1:n]) == element && strings.IndexByte(" \t\r\n>", b[n]) >= 0
}

// register hands on the records of a register.
func (w *walker) register(name string, b []byte, where origin) error {
	text, bad := decode(b)
	if bad != nil {
		w.reject(name, bad.reason, bad.detail, int64(len(b)))
		return nil
	}
	if where.source == "" && w.opt.Source == "" {
		where.source = registerSource
	}
	n := 0
	for {
		record, rest := nextRecord(text)
		if record == "" {
			break
		}
		if n++; n > maxRecords {
			w.reject(name, "too-large", fmt.Sprintf("The register holds more than the %d records that are read of one file; split it.", maxRecords), int64(len(b)))
			return nil
		}
		text = rest
		in := Input{Name: recordName(name, record, n), Data: []byte(record), Source: where.source}
		if err := w.hand(in); err != nil {
			return err
		}
	}
	if n == 0 {
		w.reject(name, "empty", "The register has no records.", int64(len(b)))
	}
	return nil
}

// nextRecord cuts the next record out of a register, comments left out: from its start tag to its end tag, or to the
// next start tag where it has no end.
func nextRecord(text string) (record, rest string) {
	for {
		i := strings.IndexByte(text, '<')
		if i < 0 {
			return "", ""
		}
		text = text[i:]
		if after, found := strings.CutPrefix(text, "<!--"); found {
			_, text, _ = strings.Cut(after, "-->")
			continue
		}
		if kind := recordKind(text); kind != "" {
			end := recordEnd(text, kind)
			return text[:end], text[end:]
		}
		text = text[1:]
	}
}

func recordEnd(text, kind string) int {
	last := "</" + kind + ">"
	for at := 1; ; at++ {
		i := strings.IndexByte(text[at:], '<')
		if i < 0 {
			return len(text)
		}
		at += i
		if strings.HasPrefix(text[at:], last) {
			return at + len(last)
		}
		if recordKind(text[at:]) != "" || strings.HasPrefix(text[at:], "</"+kind+"s>") {
			return at
		}
	}
}

var recordID = regexp.MustCompile(`<id>\s*([\w-]{1,40})\s*</id>`)

// recordName names a record after its file and its own number, or its place in the file where it has none.
func recordName(file, record string, n int) string {
	kind := recordKind(record)
	if m := recordID.FindStringSubmatch(upTo(record, maxRecord)); m != nil {
		return fmt.Sprintf("%s#%s-%s", file, kind, m[1])
	}
	return fmt.Sprintf("%s#%s number %d", file, kind, n)
}
