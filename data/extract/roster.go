package extract

import "github.com/demarche/demarche/data"

// rosters gives engagements of three parties or more the states that are listed as taking part, where the sentence itself
// or one soon after enumerates them: "These are the Republic of Korea, the United States, Japan and Australia".
func (d *document) rosters(cs []*candidate) {
	for _, c := range cs {
		if c.kind != data.Multilateral && c.kind != data.Ceremony || c.rule == "listed" || countries(d.foreign(c)) > 1 {
			continue
		}
		if list := d.countedStates(c); len(list) > 2 {
			c.parties = append(c.parties, list...)
			continue
		}
		for si := c.sent; si < len(d.sents) && si <= c.sent+3; si++ {
			if si > c.sent && d.otherAt(cs, c, si) {
				break
			}
			list := d.enumeration(d.sents[si])
			if si == c.sent && d.ofAnother(cs, c, list) {
				continue
			}
			if len(list) >= 3 && (si == c.sent || d.listsMembers(d.sents[si]) || len(list) <= fewMembers && d.mentionsOrg(d.sents[si], c)) {
				c.parties = append(c.parties, list...)
				break
			}
		}
	}
}

// countedStates are the states that the text lists before or in a note, where the engagement is told to be with so many of them: "met
// with the Deputy Ministers of the four countries". The list must have as many, the home country left out.
func (d *document) countedStates(c *candidate) []party {
	n := d.countOfStates(d.sents[c.sent])
	if n == 0 {
		return nil
	}
	for si := max(0, c.sent-2); si < min(len(d.sents), c.sent+10); si++ {
		all := d.enumeration(d.sents[si])
		var list []party
		for _, p := range all {
			if !d.isHome(p) {
				list = append(list, p)
			}
		}
		// Of many, one may go by a name that no table has; where the home country is counted too, the list has it.
		if len(list) == n || len(all) == n || n > fewMembers && len(list) >= n-2 && len(list) <= n {
			return list
		}
	}
	return nil
}

// countOfStates reads "of the four countries", "of six other countries", "of the five Central Asian countries", "of the 21 APEC economies"; 0
// where there is none.
func (d *document) countOfStates(s sentence) int {
	for i := s.from; i < s.to; i++ {
		if !d.isWord(i, "countries", "states", "nations", "economies") {
			continue
		}
		for j := i - 1; j >= s.from && j > i-5; j-- {
			if n := d.shortNumber(j); n > 2 {
				return n
			}
			for n, w := range smallNumbers {
				if n > 2 && d.isWord(j, w) {
					return n
				}
			}
		}
	}
	return 0
}

// shortNumber is the value of a number of one or two digits, 0 where token i is none.
func (d *document) shortNumber(i int32) int {
	if t := d.toks[i]; t.kind != tokNumber || t.end-t.start > 2 || d.isWord(i+1, "st", "nd", "rd", "th") {
		return 0
	}
	return d.numberOf(i)
}

var smallNumbers = []string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
	"thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"}

// fewMembers is how many members a grouping may have for all of them to be taken to sit at the table: the five of MIKTA
// do, the 27 of the ASEAN Regional Forum need not.
const fewMembers = 8

// ofAnother says whether a list of states belongs to another engagement that the same sentence tells of.
func (d *document) ofAnother(cs []*candidate, c *candidate, list []party) bool {
	for _, o := range cs {
		if o != c && o.sent == c.sent && len(list) > 0 && countries(d.foreign(o)) > 1 && list[len(list)-1].from >= o.trigger.from-itemReach && list[len(list)-1].to <= o.trigger.from {
			return true
		}
	}
	return false
}

func (d *document) otherAt(cs []*candidate, c *candidate, si int) bool {
	for _, o := range cs {
		if o != c && o.sent == si {
			return true
		}
	}
	return false
}

// enumeration is the longest list of states in a sentence: names parted by commas and "and".
func (d *document) enumeration(s sentence) []party {
	var best, run []party
	for i := s.from; i < s.to; {
		e, ok := d.entity(i)
		if ok && (e.class == classCountry || e.class == classDemonym && d.listed(e)) && e.from == i && !d.inCompound(e) {
			run = append(run, d.partyOf(e))
			i = e.to
			continue
		}
		if len(run) > 0 && d.word(i) != "," && d.word(i) != ";" && d.word(i) != ")" && !d.isWord(i, "and", "the") && !d.formOfState(i) {
			if len(run) > len(best) {
				best = run
			}
			run = nil
		}
		i++
	}
	if len(run) > len(best) {
		best = run
	}
	return best
}

// formOfState says whether a word only goes before the name of a state in a list: "Independent State of Samoa", "Kingdom of Tonga".
func (d *document) formOfState(i int32) bool {
	return d.isWord(i, "of") && d.formOfState(i-1) || d.toks[i].shape == capitalised && d.isWord(i, "republic", "kingdom", "state", "states", "independent", "federated", "federal", "democratic", "islamic", "union", "commonwealth")
}

// listed says whether a demonym stands for its state in a list: "Uzbekistan, Kyrgyz, Turkmenistan".
func (d *document) listed(e match) bool {
	return d.word(e.from-1) == "," && (d.word(e.to) == "," || d.isWord(e.to, "and"))
}

// listsMembers says whether a sentence names those who come: "the five countries", "delegations", "on the line".
func (d *document) listsMembers(s sentence) bool {
	if d.isWord(s.from, "these", "those", "they", "present", "participants") {
		return true
	}
	for i := s.from; i < s.to; i++ {
		if d.isWord(i, "countries", "delegation", "delegations", "participants", "ministers", "guests", "delegates", "states", "sent", "sending", "represented", "mission", "missions") {
			return true
		}
		if d.isWord(i, "members") {
			return false
		}
	}
	return false
}
