package extract

// regionGroup says whether officials of the states of a region are met as a group, none of which is named: "the ambassadors of East
// African countries", "the Arab Foreign Ministers", "the Latin American diplomatic corps".
func (d *document) regionGroup(from, to int32) bool {
	officials, region := int32(-1), int32(-1)
	for i := from; i < to; i++ {
		switch {
		case i > from+8 && officials < 0 && region < 0, d.isWord(i, "who", "which", "that", "whose"):
			return false
		case d.isWord(i, "ambassadors", "ministers", "envoys", "missions", "corps", "leaders", "representatives"):
			if region >= 0 && i-region < 6 {
				return true
			}
			officials = i
		case d.isWord(i, "african", "arab", "asian", "american", "european", "caribbean", "island", "gulf", "nordic", "baltic", "balkan", "scandinavian") && d.toks[i].shape != lowerCase:
			if d.isWord(i, "american") && !d.isWord(i-1, "latin", "central", "south") {
				continue // the United States
			}
			region = i
		case d.isWord(i, "countries", "states", "nations"):
			if region >= 0 && i-region < 5 && officials >= 0 && region-officials < 6 && region > officials {
				return true
			}
		}
	}
	return false
}

// groupOfStates says whether several states, told by their number or their region, are on the other side of a meeting.
func (d *document) groupOfStates(cl clause) bool {
	return d.countOfStates(sentence{from: cl.match.to, to: cl.to, point: cl.s.point}) > 0 || d.regionGroup(cl.match.to, cl.to)
}
