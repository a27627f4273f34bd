package extract

// lists hold the short lists that rules make by the dozen and forget, one behind the other, so that few of them need memory of
// their own. They hold until the document is done.
type lists struct {
	people  list[*person]
	parties list[party]
	anchors list[anchor]
}

func (l *lists) emptied() lists {
	return lists{people: l.people[:0], parties: l.parties[:0], anchors: l.anchors[:0]}
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
