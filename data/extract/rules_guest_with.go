package extract

// comesWith are those who come with a guest: "will visit Korea on 9 April together with Minister B of Chile and Minister C of Cuba".
func (d *document) comesWith(cl clause, guests []*person) (out []*person) {
	if len(guests) != 1 || guests[0].from > cl.match.from {
		return nil
	}
	for i := cl.match.to; i+1 < cl.s.to; i++ {
		if d.isWord(i, "together", "along") && d.isWord(i+1, "with") || d.isWord(i, "accompanied") && d.isWord(i+1, "by") {
			end := i + 2
			for end < cl.s.to && !d.isWord(end, "who", "where", "which", "to") {
				end++
			}
			_, others := d.sides(d.peopleIn(i+2, end))
			for _, p := range others {
				if p.named() && !p.none() {
					out = append(out, p)
				}
			}
			return out
		}
		if d.word(i) == ";" || d.isWord(i, "where", "who") {
			return nil
		}
	}
	return nil
}
