package extract

// match is one phrase of the lexicon found in a text: tokens [from, to).
type match struct {
	from, to int32
	class    class
	ref      int32
}

// entityRank says which class wins where phrases of the same length overlap; 0 means that a class is no entity.
var entityRank = [...]uint8{
	classOfficial: 7, classHint: 6, classOffice: 5, classOffices: 5, classOrg: 4, classCountry: 3, classDemonym: 2, classCity: 1,
	classEvent: 0, classVerb: 0, classSession: 0, classMilestone: 0, classTopic: 0,
}

// found is what one pass over the tokens finds.
type found struct {
	entities []match // names and offices, in order, without overlap
	verbs    []match
	events   []match // without overlap, the longest first
	topics   []match
	sessions []match
	bounds   []match // milestones
	at       []int32 // by token: 1 + index in entities, or 0
}

// scan matches all phrases of the lexicon against the tokens.
func (l *lexicon) scan(text string, toks []token) found {
	f := found{at: make([]int32, len(toks))}
	entityEnd, eventEnd, verbEnd := int32(0), int32(0), int32(0)
	var best [16]match
	for i := range toks {
		l.scanStems(text, toks, i, &f)
		if toks[i].word == unknownWord {
			continue
		}
		for c := range best {
			best[c].to = 0
		}
		l.longest(toks, i, &best, &f)
		var e match
		for c := range best {
			m := best[c]
			if m.to > 0 && entityRank[c] > 0 && (m.to > e.to || m.to == e.to && entityRank[c] > entityRank[e.class]) {
				e = m
			}
		}
		if e.to > 0 && e.from >= entityEnd {
			entityEnd = e.to
			f.entities = append(f.entities, e)
			for k := e.from; k < e.to; k++ {
				f.at[k] = int32(len(f.entities))
			}
		}
		if m := best[classVerb]; m.to > 0 && m.from >= verbEnd {
			verbEnd = m.to
			f.verbs = append(f.verbs, m)
		}
		if m := best[classEvent]; m.to > 0 && m.from >= eventEnd {
			eventEnd = m.to
			f.events = append(f.events, m)
		}
		if m := best[classMilestone]; m.to > 0 {
			f.bounds = append(f.bounds, m)
		}
		if m := best[classSession]; m.to > 0 {
			f.sessions = append(f.sessions, m)
		}
	}
	return f
}

// longest walks the phrases that begin at token i and keeps the longest of each class; topics are all kept.
func (l *lexicon) longest(toks []token, i int, best *[16]match, f *found) {
	n := l.phrases.begin(toks[i].word)
	for j := i; n != 0; {
		for _, e := range l.phrases.nodes[n].entries {
			if !e.caps.allows(&toks[i], &toks[j]) {
				continue
			}
			m := match{int32(i), int32(j + 1), e.class, e.ref}
			if e.class == classTopic {
				f.topics = append(f.topics, m)
			} else {
				best[e.class] = m
			}
		}
		if !l.phrases.nodes[n].leads {
			return
		}
		for j++; j < len(toks) && toks[j].kind == tokBreak; j++ {
		}
		if j == len(toks) || toks[j].word == unknownWord {
			return
		}
		n = l.phrases.next(n, toks[j].word)
	}
}

func (r capsRule) allows(first, last *token) bool {
	switch r {
	case capsFirst:
		return first.shape != lowerCase
	case capsAll:
		return first.shape == upperCase || first.end-first.start == 1
	case capsSecond:
		return last.shape != lowerCase
	default:
		return true
	}
}

// scanStems adds the topics whose stem the word at i begins with.
func (l *lexicon) scanStems(text string, toks []token, i int, f *found) {
	t := toks[i]
	if t.kind != tokWord || t.end-t.start < 3 || t.end-t.start > 40 {
		return
	}
	var buf [64]byte
	w := fold(buf[:0], text[t.start:t.end])
	if len(w) < 3 {
		return
	}
	for _, s := range l.stems[string(w[:3])] {
		if len(w) >= len(s.prefix) && string(w[:len(s.prefix)]) == s.prefix {
			f.topics = append(f.topics, match{int32(i), int32(i + 1), classTopic, s.topic})
		}
	}
}
