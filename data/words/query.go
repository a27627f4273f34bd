package words

import (
	"slices"
	"strings"
	"unicode"
)

// Phrase is something that a text must have: terms that stand at one place after the other. A single word is a phrase
// of one term.
type Phrase []string

// String writes the terms with a blank between each two, as the query release-search takes them.
func (p Phrase) String() string { return strings.Join(p, " ") }

// AreWords tells whether each phrase is a single word, so that their order in a text is of no matter.
func AreWords(phrases []Phrase) bool {
	return !slices.ContainsFunc(phrases, func(p Phrase) bool { return len(p) > 1 })
}

// Parse reads what somebody searches for. Words are parted by white space; what stands in quotation marks, or hangs
// together as "Byung-se" and "정상회의" do, is a phrase. A mark that is not closed reaches to the end. What was said
// before is left out.
func Parse(search string) []Phrase {
	var s Splitter
	var phrases []Phrase
	said := map[string]bool{}
	for _, part := range parts(search) {
		phrase := phraseOf(s.Append(nil, part))
		if key := phrase.String(); len(phrase) > 0 && !said[key] {
			said[key] = true
			phrases = append(phrases, phrase)
		}
	}
	return phrases
}

// parts cuts a search at white space outside of quotation marks, and at the marks.
func parts(search string) []string {
	var out []string
	for i, quoted := range strings.FieldsFunc(marked(search), func(r rune) bool { return r == mark }) {
		if i%2 == 1 {
			out = append(out, quoted)
			continue
		}
		out = append(out, strings.Fields(quoted)...)
	}
	return out
}

// mark stands for every quotation mark. No text has it: it is no character.
const mark = '\uFFFF'

// marked puts a mark and a blank in the place of quotation marks, so that no part between two of them is empty.
func marked(search string) string {
	var b strings.Builder
	b.WriteByte(' ')
	for _, r := range search {
		switch {
		case r == mark:
			b.WriteByte(' ')
		case strings.ContainsRune("\"“”„‟«»「」『』", r):
			b.WriteRune(mark)
			b.WriteByte(' ')
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// phraseOf gives one term for each place, the pair where a character has one. The last character is left out where the pair before it has
// it already: in a text it may go on with another.
func phraseOf(words []Word) Phrase {
	var phrase Phrase
	end := 0 // of the last term taken
	for i, w := range words {
		if i > 0 && w.Place == words[i-1].Place {
			continue
		}
		if i == len(words)-1 && w.End <= end {
			break
		}
		phrase, end = append(phrase, w.Term), w.End
	}
	return phrase
}
