package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// labels are the words that may stand before a value: "Date", "Hit".
type labels struct {
	words  []string
	begins byteSet // with what a label may begin, in any case: most lines begin otherwise
}

func newLabels(words ...string) *labels {
	l := &labels{words: words}
	for _, w := range words {
		first, _ := utf8.DecodeRuneInString(w)
		for r := unicode.SimpleFold(first); ; r = unicode.SimpleFold(r) {
			l.begins[string(r)[0]] = true
			if r == first {
				break
			}
		}
	}
	return l
}

var (
	dateLabels    = newLabels("Date", "작성일", "등록일")
	hitLabels     = newLabels("Hit", "Hits", "조회수", "조회")
	officeLabels  = newLabels("Department", "Division", "부서명", "담당부서")
	sureLabels    = newLabels("First published", "Published")
	publishLabels = newLabels("First published", "Published on", "Published:", "Published", "Posted on", "Posted", "Release date", "Updated:", "Last updated", "Date", "Write :")
)

// oneOf says whether a line is a label and nothing else.
func oneOf(s string, labels *labels) bool {
	s = trimBullet(s)
	if s == "" || !labels.begins[s[0]] {
		return false
	}
	s = strings.TrimRight(s, " :")
	for _, l := range labels.words {
		if strings.EqualFold(s, l) {
			return true
		}
	}
	return false
}

// cutLabel takes the label away that a line begins with, and the colon behind it.
func cutLabel(s string, labels *labels) (value string, found bool) {
	s = trimBullet(s)
	if s == "" || !labels.begins[s[0]] {
		return "", false
	}
	for _, l := range labels.words {
		if len(s) > len(l) && strings.EqualFold(s[:len(l)], l) {
			return strings.TrimLeft(s[len(l):], ": "), true
		}
	}
	return "", false
}
