package extract

// asValues says whether a right is only named as a value that two states share: "share universal values such as democracy and human rights", "based on
// democracy, human rights and other shared values".
func (d *document) asValues(m match, s sentence) bool {
	if d.gaz.Topics[m.ref].ID != "human-rights" {
		return false
	}
	for i := m.from - 1; i >= s.from && i > m.from-14; i-- {
		if d.isWord(i, "values", "value", "principles") {
			return d.isWord(i+1, "such", "like", "including", "of", "namely") || d.word(i+1) == "," || d.word(i+1) == "("
		}
		if d.word(i) == ";" || d.verbAt(i) && !d.isWord(i, "including") {
			return false
		}
	}
	joins := []string{"and", "other", "shared", "common", "universal", "democratic", "fundamental", "the", "rule", "of", "law", "freedom", "market", "economy", "as", "well"}
	for i := m.to; i < s.to && i < m.to+12; i++ {
		if d.isWord(i, "values") {
			return true
		}
		if !d.isWord(i, joins...) && d.word(i) != "," {
			return false
		}
	}
	return false
}
