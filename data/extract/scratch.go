package extract

// scratch is memory that a document is worked out in and that the next one uses again: the candidates, and the short lists that
// rules make by the dozen and forget. They lie one behind the other, so that few of them need memory of their own, and hold until
// the document is done.
type scratch struct {
	set        setting
	drafts     list[candidate]
	told, ones list[*candidate]
	people     list[*person]
	home, away list[*person]
	parties    list[party]
	anchors    list[anchor]
	hits       list[topicHit]
	sents      list[int]
	words      list[string]
	meeters    []meeter
	namings    list[naming]
}

func (s *scratch) emptied() scratch {
	return scratch{drafts: s.drafts[:0], told: s.told[:0], ones: s.ones[:0], people: s.people[:0], home: s.home[:0], away: s.away[:0], parties: s.parties[:0], anchors: s.anchors[:0],
		hits: s.hits[:0], sents: s.sents[:0], words: s.words[:0], meeters: s.meeters[:0], namings: s.namings[:0]}
}

// draft stores a candidate.
func (d *document) draft(c candidate) *candidate {
	at := d.scratch.drafts.mark()
	d.scratch.drafts = append(d.scratch.drafts, c)
	return &d.scratch.drafts[at]
}

// one is a list of one candidate.
func (d *document) one(c *candidate) []*candidate {
	mark := d.scratch.ones.mark()
	d.scratch.ones = append(d.scratch.ones, c)
	return d.scratch.ones.since(mark)
}

// list is appended to from a mark on; what was added since is a list of its own, which to append to copies it.
type list[T any] []T

// mostListed is how much is held in one piece; what is full is left to those who hold a part of it.
const mostListed = 1 << 10

func (l *list[T]) mark() int {
	if len(*l) > mostListed {
		*l = make(list[T], 0, mostListed)
	}
	return len(*l)
}

func (l list[T]) since(mark int) []T { return l[mark:len(l):len(l)] }

// room is an empty list with room for n, which nothing else is put into.
func (l *list[T]) room(n int) []T {
	at := l.mark()
	if at+n > cap(*l) {
		*l, at = make(list[T], 0, max(2*cap(*l), n)), 0
	}
	*l = (*l)[:at+n]
	return (*l)[at : at : at+n]
}
