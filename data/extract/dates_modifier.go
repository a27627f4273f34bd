package extract

// noteModifiers marks the days that only name something: "the July 15 coup attempt", "the September 19 Declaration". The day of an
// event noun stays: "at the March 22 meeting".
func (d *document) noteModifiers() {
	for k := range d.dates {
		m := &d.dates[k]
		if m.kind != dateDay || m.start.Year != 0 || !d.isWord(m.from-1, "the", "that", "this") || int(m.to) >= len(d.toks) {
			continue
		}
		t := d.toks[m.to]
		if t.kind != tokWord || d.is(m.to, isConnector|isBe|isHave|isFuture|isAbout) || d.verbAt(m.to) || d.isWord(m.to, "in", "at", "for", "with", "from", "by", "and", "when", "where") {
			continue
		}
		if !d.insideEvent(m.to) && !d.insideEvent(m.to+1) {
			m.kind = dateModifier
		}
	}
}
