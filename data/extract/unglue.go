package extract

import (
	"unicode"
	"unicode/utf8"
)

// unglue splits words that bad scraping has run together, "SecretaryPompeo", "Secretaryof", in toks[from:]. Only words
// that the lexicon does not know are looked at, and only parts that it does know are split off.
func unglue(l *lexicon, text string, toks []token, from int) []token {
	var out []token // what comes in the place of toks[from:done]
	done := from
	for i := from; i < len(toks); i++ {
		t := &toks[i]
		if t.word != unknownWord || t.kind != tokWord || t.end-t.start < 4 {
			continue
		}
		cut := l.glued(text[t.start:t.end])
		if cut == 0 {
			continue
		}
		out = append(out, toks[done:i]...)
		mid := t.start + int32(cut)
		out = append(out, l.part(text, t.start, mid, t.spaced))
		toks[i] = l.part(text, mid, t.end, true) // looked at again, for it may be glued too
		done = i
		i--
	}
	if out == nil {
		return toks
	}
	out = append(out, toks[done:]...)
	return append(toks[:from], out...)
}

func (l *lexicon) part(text string, start, end int32, spaced bool) token {
	w := text[start:end]
	id := l.lookup(w)
	return token{start: start, end: end, word: id, class: l.classOf(id) | l.mayBeStemmed(id, w), kind: tokWord, shape: shapeOf(w), spaced: spaced, initial: lower(w[0])}
}

// isTail is true of words that are found glued to the end of the word before them.
func isTail(w string) bool {
	switch w {
	case "of", "and", "the", "to", "in", "on", "with", "for", "at", "by", "from", "will", "met", "said", "has", "had", "also", "held",
		"voiced", "stressed", "attended", "visited", "who", "that":
		return true
	}
	return false
}

// isShort is true of words of which two are found glued together: "Itwas", "wasin".
func isShort(w string) bool {
	switch w {
	case "it", "It", "was", "is", "in", "on", "the", "at", "be", "will", "to", "of", "had", "has", "held", "met", "and":
		return true
	}
	return false
}

func (l *lexicon) knows(w string) bool { return l.lookup(w) != unknownWord }

// glued is where to cut a glued word, or 0.
func (l *lexicon) glued(w string) int {
	if i := l.gluedAtCapital(w); i > 0 {
		return i
	}
	if len(w) <= 7 {
		for i := 2; i+2 <= len(w); i++ {
			if isShort(w[:i]) && isShort(w[i:]) {
				return i
			}
		}
	}
	if w[0] >= 'a' && len(w) <= 24 {
		for i := 5; i+5 <= len(w); i++ { // shorter parts make words of their own: "peacefully", "healthcare"
			if utf8.RuneStart(w[i]) && l.knows(w[:i]) && l.knows(w[i:]) {
				return i
			}
		}
	}
	for n := 2; n <= 8 && n < len(w)-3; n++ {
		// "Larson" and "Austin" are names, "Ministerof" is none.
		if i := len(w) - n; isTail(w[i:]) && l.knows(w[:i]) && (n > 2 || i > 5 || w[0] >= 'a') {
			return i
		}
	}
	return 0
}

// gluedAtCapital is where to cut a word that has a capital inside, or 0.
func (l *lexicon) gluedAtCapital(w string) int {
	if !mayHaveCapital(w[1:]) {
		return 0
	}
	prev := rune(0)
	for i, r := range w {
		if i >= 2 && unicode.IsUpper(r) {
			if isTail(w[:i]) {
				return i // "onApril"
			}
			// "SecretaryPompeo" is glued, "McCain" and "MacDonald" are not.
			if i > 2 && unicode.IsLower(prev) && (l.knows(w[:i]) || l.knows(w[i:]) && !isScots(w[:i])) {
				return i
			}
		}
		prev = r
	}
	return 0
}

// mayHaveCapital says whether there may be a capital in what is inside a word: hardly ever.
func mayHaveCapital(inside string) bool {
	for i := range len(inside) {
		if inside[i] < 'a' || inside[i] >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

func isScots(head string) bool { return head == "Mac" || head == "Fitz" }
