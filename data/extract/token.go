package extract

import (
	"unicode"
	"unicode/utf8"
)

// token is one word, number or sign of a text.
type token struct {
	class      wordClass // what the word is on its own
	start, end int32     // bytes of the text
	word       int32     // id in the lexicon's vocabulary; unknownWord where it has none
	kind       tokenKind
	shape      shape
	spaced     bool // white space before it
	initial    byte // its first byte, in lower case
}

// is says whether the token has one of the classes on its own.
func (t *token) is(c wordClass) bool { return t.class&c != 0 }

type tokenKind uint8

const (
	tokWord tokenKind = iota
	tokNumber
	tokSign
	tokPossessive // "’s" or a lone "’" after a plural
	tokBreak      // a line that ended
)

type shape uint8

const (
	lowerCase shape = iota
	capitalised
	upperCase // two letters or more, all capitals
)

// tokenize cuts text[from:to] into tokens and appends them to toks, until those are mostTokens.
func (l *lexicon) tokenize(toks []token, text string, from, to int) []token {
	text = text[:to]
	spaced := true
	for i := from; i < to && len(toks) < mostTokens; {
		c := text[i]
		if c == ' ' || c >= '\t' && c <= '\r' && c != '\n' {
			spaced = true
			i++
			continue
		}
		n := len(toks)
		toks = append(toks, token{}) // and filled where it lies
		t := &toks[n]
		t.start, t.word, t.spaced, t.initial = int32(i), unknownWord, spaced, lower(c)
		switch {
		case isLetter(c):
			i = l.readWord(t, text)
		case c == '\n':
			t.kind = tokBreak
			i++
		case c >= '0' && c <= '9':
			t.kind = tokNumber
			for i < to && text[i] >= '0' && text[i] <= '9' {
				i++
			}
			t.word = l.lookup(text[t.start:i])
		case c < utf8.RuneSelf && !isApostrophe(rune(c)):
			t.kind = tokSign
			i++
			t.word = l.signs[c]
		default:
			var space bool
			if i, space = l.readOther(t, text, i == from); space {
				toks, spaced = toks[:n], true
				continue
			}
		}
		t.end = int32(i)
		t.class |= l.classOf(t.word)
		spaced = c == '\n'
	}
	return toks
}

// readWord reads a word that begins with an ASCII letter and gives its end. What it notes of the class is isStemmed. Most words have no other letters, so that their
// key and shape are known as soon as their end is found.
func (l *lexicon) readWord(t *token, text string) int {
	t.kind = tokWord
	start := int(t.start)
	n, key, capitals := readLetters(text[start:])
	i, first := start+n, key
	for n == 8 {
		var part uint64
		var caps bool
		if n, part, caps = readLetters(text[i:]); n > 0 {
			key, capitals = keyWith(key, part), capitals && caps
			i += n
		}
	}
	if i < len(text) && mayGoOn(text[i]) {
		if end := wordEnd(text, i); end > i {
			t.shape = shapeOf(text[start:end])
			t.word = l.lookup(text[start:end])
			t.class = l.mayBeStemmed(t.word, text[start:end])
			return end
		}
	}
	switch {
	case text[start] >= 'a':
	case capitals && i > start+1:
		t.shape = upperCase
	default:
		t.shape = capitalised
	}
	if i-start <= longestWord {
		t.word = findWord(&l.vocabulary, key, text[start:i])
	}
	t.class = wordClass(bit(t.word == unknownWord)&l.stemmed.begins(first)) * isStemmed
	return i
}

// readOther reads what does not begin with an ASCII letter, digit or sign and gives its end, or that it is white space.
func (l *lexicon) readOther(t *token, text string, first bool) (end int, space bool) {
	start := int(t.start)
	r, size := utf8.DecodeRuneInString(text[start:])
	end = start + size
	switch {
	case unicode.IsLetter(r):
		t.kind = tokWord
		end = wordEnd(text, start)
		t.shape = shapeOf(text[start:end])
	case isApostrophe(r) && !t.spaced && !first:
		t.kind = tokPossessive
		if end < len(text) && text[end]|0x20 == 's' && !letterAt(text, end+1) {
			end++
		}
	case unicode.IsSpace(r):
		return end, true
	default:
		t.kind = tokSign
	}
	t.word = l.lookup(text[start:end])
	if t.kind == tokWord {
		t.class = l.mayBeStemmed(t.word, text[start:end])
	}
	return end, false
}

// mayGoOn says whether a word can go on with a byte that is no ASCII letter.
func mayGoOn(c byte) bool { return c >= utf8.RuneSelf || c == '\'' || c == '`' }

func isLetter(c byte) bool { return c|0x20-'a' < 26 }

func isApostrophe(r rune) bool { return r == '’' || r == '\'' || r == '‘' || r == '`' || r == 'ʼ' }

func letterAt(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(r)
}

// wordEnd is where the letters that begin at i end. An apostrophe between letters belongs to the word ("Ra’ad"), save
// for the "’s" of a possessive.
func wordEnd(text string, i int) int {
	for i < len(text) {
		c := text[i]
		if isLetter(c) {
			i++
			continue
		}
		if c < utf8.RuneSelf && c != '\'' && c != '`' {
			return i
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
			i += size
		case isApostrophe(r) && letterAt(text, i+size):
			n := i + size
			if text[n]|0x20 == 's' && !letterAt(text, n+1) {
				return i
			}
			i = n
		default:
			return i
		}
	}
	return i
}

func shapeOf(w string) shape {
	r, size := utf8.DecodeRuneInString(w)
	if !unicode.IsUpper(r) {
		return lowerCase
	}
	if size == len(w) {
		return capitalised
	}
	for _, r := range w[size:] {
		if unicode.IsLower(r) {
			return capitalised
		}
	}
	return upperCase
}
