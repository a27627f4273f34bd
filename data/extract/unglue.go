package extract

import (
	"unicode"
	"unicode/utf8"
)

// unglue splits words that bad scraping has run together, "SecretaryPompeo", "Secretaryof", in toks[from:]. Only words
// that the lexicon does not know are looked at, and only parts that it does know are split off.
func unglue(l *lexicon, text string, toks []token, from int) []token {
	for i := from; i < len(toks); i++ {
		t := toks[i]
		if t.kind != tokWord || t.word != unknownWord || t.end-t.start < 4 {
			continue
		}
		cut := l.glued(text[t.start:t.end])
		if cut == 0 {
			continue
		}
		toks = append(toks, token{})
		copy(toks[i+1:], toks[i:])
		mid := t.start + int32(cut)
		toks[i] = l.part(text, t, t.start, mid, t.spaced)
		toks[i+1] = l.part(text, t, mid, t.end, true)
	}
	return toks
}

func (l *lexicon) part(text string, t token, start, end int32, spaced bool) token {
	w := text[start:end]
	return token{start: start, end: end, word: l.lookup(w), kind: t.kind, shape: shapeOf(w), spaced: spaced}
}

// tailWords are words that are found glued to the end of the word before them.
var tailWords = map[string]bool{
	"of": true, "and": true, "the": true, "to": true, "in": true, "on": true, "with": true, "for": true, "at": true, "by": true,
	"from": true, "will": true, "met": true, "said": true, "has": true, "had": true, "also": true, "held": true, "voiced": true,
	"stressed": true, "attended": true, "visited": true, "who": true, "that": true,
}

// shortWords are those of which two are found glued together: "Itwas", "wasin".
var shortWords = map[string]bool{
	"it": true, "It": true, "was": true, "is": true, "in": true, "on": true, "the": true, "at": true, "be": true, "will": true, "to": true,
	"of": true, "had": true, "has": true, "held": true, "met": true, "and": true,
}

// glued is where to cut a glued word, or 0.
func (l *lexicon) glued(w string) int {
	prev := rune(0)
	for i, r := range w {
		if i >= 2 && unicode.IsUpper(r) && tailWords[w[:i]] {
			return i // "onApril"
		}
		if i > 2 && unicode.IsUpper(r) && unicode.IsLower(prev) {
			// "SecretaryPompeo" is glued, "McCain" and "MacDonald" are not.
			if l.lookup(w[:i]) != unknownWord || l.lookup(w[i:]) != unknownWord && !isScots(w[:i]) {
				return i
			}
		}
		prev = r
	}
	if len(w) <= 7 {
		for i := 2; i+2 <= len(w); i++ {
			if shortWords[w[:i]] && shortWords[w[i:]] {
				return i
			}
		}
	}
	for i := 4; i+4 <= len(w) && len(w) <= 24; i++ {
		if w[0] >= 'a' && utf8.RuneStart(w[i]) && l.lookup(w[:i]) != unknownWord && l.lookup(w[i:]) != unknownWord {
			return i
		}
	}
	for n := 2; n <= 8 && n < len(w)-2; n++ {
		i := len(w) - n
		if !utf8.RuneStart(w[i]) || !tailWords[w[i:]] {
			continue
		}
		if id := l.lookup(w[:i]); id != unknownWord && i > 3 {
			return i
		}
	}
	return 0
}

func isScots(head string) bool { return head == "Mac" || head == "Fitz" }
