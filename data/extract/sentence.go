package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// sentence is a run of tokens within one point of a release.
type sentence struct {
	from, to int32     // tokens
	point    int       // index in the release's points
	classes  wordClass // of all its words: a rule whose words it has none of need not look at it
}

// has says whether a word of the sentence has one of the classes.
func (s sentence) has(c wordClass) bool { return s.classes&c != 0 }

// Bounds on the work on pages that are no releases, so that the time taken stays linear whatever a page has. The longest
// releases, transcripts of briefings, have some 20,000 tokens; the longest sentences have 100, lists of guests 200.
const (
	mostTokens      = 1 << 17 // what comes after them is not read
	longestSentence = 400     // then it is cut
	mostVerbs       = 40      // a sentence with more of them tells nothing
)

// sentences cuts every point into tokens and sentences and appends them to toks and out, which are empty.
func (l *lexicon) sentences(text string, points []data.Point, toks []token, out []sentence) ([]token, []sentence) {
	toks = slices.Grow(toks, min(len(text)/5+8, mostTokens))
	for p, point := range points {
		first := len(toks)
		if first >= mostTokens {
			break
		}
		toks = l.tokenize(toks, text, point.Start, point.End)
		toks = unglue(l, text, toks, first)
		from, classes := pastDateline(text, toks, first), wordClass(0)
		titled := point.Kind == data.PointTitle
		for i := first; i < len(toks); i++ {
			classes |= toks[i].class
			if toks[i].kind == tokSign && !titled && endsSentence(text, toks, i) {
				if i+1 < len(toks) && !toks[i+1].spaced && isClosing(text[toks[i+1].start:toks[i+1].end]) {
					i++
					classes |= toks[i].class
				}
			} else if i-from < longestSentence {
				continue
			}
			out = append(out, sentence{int32(from), int32(i + 1), p, classes})
			from, classes = i+1, 0
		}
		if from < len(toks) {
			out = append(out, sentence{int32(from), int32(len(toks)), p, classes})
		}
	}
	return toks, out
}

// pastDateline is the token behind what an agency puts before its text: "SEOUL, April 15 (Yonhap) -- ". It is first where there is none.
func pastDateline(text string, toks []token, first int) int {
	if first >= len(toks) || toks[first].kind != tokWord || toks[first].shape != upperCase {
		return first
	}
	closed := false
	for i := first + 1; i < min(len(toks), first+14); i++ {
		switch text[toks[i].start:toks[i].end] {
		case ")":
			closed = true
		case "-", "–", "—", "--":
			if !closed || !toks[i].spaced {
				continue
			}
			for i++; i < len(toks) && toks[i].kind == tokSign && text[toks[i].start] == '-'; i++ {
			}
			return i
		}
	}
	return first
}

// endsSentence says whether the sign at i closes a sentence: a full stop that is not part of an abbreviation.
func endsSentence(text string, toks []token, i int) bool {
	c := text[toks[i].start]
	if c == '?' || c == '!' {
		return true
	}
	if c != '.' || i == 0 || i+1 >= len(toks) {
		return c == '.' && i+1 >= len(toks)
	}
	next := &toks[i+1]
	if !next.spaced && next.kind != tokBreak {
		if gluedOn(&toks[i-1], next) || toks[i-1].kind == tokNumber && next.shape == capitalised && opensSentence(text, next) {
			return true // "from July 7 to 11.She will"
		}
		return isClosing(text[next.start:next.end]) && (i+2 >= len(toks) || toks[i+2].spaced)
	}
	prev := &toks[i-1]
	if prev.kind != tokWord {
		return true
	}
	short := prev.end-prev.start == 1 || prev.is(isAbbreviation)
	if !short {
		return true
	}
	// "in Washington, D.C. The meeting …": after an abbreviation only a word that opens sentences begins a new one.
	return next.kind == tokWord && next.shape == capitalised && prev.end-prev.start == 1 && opensSentence(text, next)
}

// gluedOn says whether a sentence follows a full stop without a space, as some sites print them: "with his counterpart.The Minister".
func gluedOn(prev, next *token) bool {
	return prev.kind == tokWord && prev.shape == lowerCase && prev.end-prev.start >= 4 && next.kind == tokWord && next.shape == capitalised && next.end-next.start > 1
}

func isClosing(s string) bool { return s == "”" || s == "\"" || s == "’" || s == ")" }

func opensSentence(text string, t *token) bool {
	switch text[t.start:t.end] {
	case "The", "On", "In", "At", "He", "She", "They", "This", "It", "After", "Both", "During":
		return true
	}
	return false
}
