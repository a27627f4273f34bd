package extract

// stepTable is a flat hash table of the steps between nodes: its length is a power of two, at most half of it is taken.
type stepTable struct {
	table []step
	taken int
}

// step leads from a node over a word to the next node. A free place in the table has to == 0: nothing leads to the root.
type step struct{ from, word, to int32 }

func newStepTable() stepTable { return stepTable{table: make([]step, 1<<10)} }

// next is the node to which a word leads from another node; 0 where it leads nowhere.
func (t *stepTable) next(from, word int32) int32 {
	mask := len(t.table) - 1
	for at := stepHash(from, word) & mask; ; at = (at + 1) & mask {
		s := &t.table[at]
		if s.to == 0 || s.from == from && s.word == word {
			return s.to
		}
	}
}

func stepHash(from, word int32) int {
	h := (uint64(uint32(from))<<32 | uint64(uint32(word))) * 0x9e3779b97f4a7c15
	return int(h >> 33)
}

// add files a step that the table does not have.
func (t *stepTable) add(s step) {
	if t.taken++; 2*t.taken > len(t.table) {
		t.grow()
	}
	t.file(s)
}

// grow doubles the table and files all steps anew.
func (t *stepTable) grow() {
	old := t.table
	t.table = make([]step, 2*len(old))
	for _, s := range old {
		if s.to != 0 {
			t.file(s)
		}
	}
}

func (t *stepTable) file(s step) {
	mask := len(t.table) - 1
	at := stepHash(s.from, s.word) & mask
	for t.table[at].to != 0 {
		at = (at + 1) & mask
	}
	t.table[at] = s
}
