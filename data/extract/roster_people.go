package extract

import "github.com/demarche/demarche/data"

// longestListHead is how many tokens the heading of a list of those who came has at most.
const longestListHead = 20

// listsGuests reads a list of those who took part in the engagement told last, item by item under a heading of its own: "The participants in the
// meeting were:", "※ Members of the delegation on a visit to Peru". It says whether a sentence is such a heading or an item.
func (d *document) listsGuests(si int, s sentence, set *setting, made []*candidate) bool {
	if len(made) == 0 {
		set.list = nil
		return false
	}
	if d.headsGuestList(s) {
		set.list = nil
		if c := made[len(made)-1]; !c.title && c.kind != data.Visit && si-c.sent <= rosterReach && len(d.foreign(c)) == 1 {
			set.list = c
		}
		return set.list != nil
	}
	if set.list == nil {
		return false
	}
	people := d.peopleIn(s.from, s.to)
	if kind := d.rel.Points[s.point].Kind; kind != data.PointSub && kind != data.PointNote || len(people) == 0 {
		set.list = nil
		return false
	}
	c := set.list
	state := d.foreign(c)[0].country
	for _, p := range people {
		if p.named() && p.assumed && p.official < 0 && state != "" {
			p.sendAbroad(state)
		}
	}
	home, others := d.sides(people)
	for _, p := range home {
		c.home = addOnce(c.home, p)
	}
	for _, p := range others {
		if p.named() {
			c.others = d.addCounterpart(c.others, p)
		}
	}
	return true
}

// headsGuestList says whether a line announces a list of those who came.
func (d *document) headsGuestList(s sentence) bool {
	note := d.rel.Points[s.point].Kind == data.PointNote
	if s.to-s.from > longestListHead || !note && (!s.has(isCame) || d.word(s.to-1) != ":") || d.word(s.to-1) == "." {
		return false
	}
	for i := s.from; i < s.to; i++ {
		switch {
		case d.isWord(i, "participants", "attendees"), d.isWord(i, "delegation") && d.isWord(i-1, "the") && d.hasWord(s.from, i, "members"):
			return len(d.peopleIn(s.from, s.to)) == 0
		case note && d.isWord(i, "members") && i <= s.from+2 && d.hasWord(i, s.to, "visit", "visiting"):
			return true
		}
	}
	return false
}
