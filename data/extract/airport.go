package extract

// greetedOnArrival says whether a word of contact tells of those who stand at an airport to greet a guest, which is no meeting: "was greeted at
// the airport by A", "upon arrival at Lima International Airport, he was received by A".
func (d *document) greetedOnArrival(at match, s sentence) bool {
	if !d.isWord(at.from, "greeted", "received", "welcomed", "met") {
		return false
	}
	passive := d.is(at.from-1, isBe) || d.is(at.from-2, isBe)
	if !passive && d.isWord(at.from, "met") {
		return false
	}
	for i := max(s.from, at.from-16); i < min(s.to, at.to+10); i++ {
		if d.isWord(i, "airport", "airfield") {
			return i > at.from || d.hasWord(s.from, i, "arrival", "arriving", "landing")
		}
	}
	return false
}
