package extract

// sideWords are what somebody on a trip goes to see or takes part in besides: they say nothing of what was discussed with officials.
var sideWords = []string{
	"project", "projects", "school", "schools", "hospital", "company", "companies", "factory", "plant", "museum", "exhibition", "memorial",
	"event", "events", "roundtable", "university", "students", "community", "centre", "center", "ceremony", "wreath", "festival", "temple",
	"handover", "entrepreneurs", "exporters", "volunteers", "farmers", "researchers", "laboratory", "port", "camp", "site", "showcase",
	"businesswomen", "businesses", "alumni", "campus", "monument", "park", "institute", "foundation",
}

// goingWords are what somebody does there.
var goingWords = []string{
	"visit", "visited", "visits", "tour", "tours", "toured", "see", "saw", "went", "go", "goes", "open", "opened", "opens", "launch", "launched",
	"inaugurate", "inaugurated", "lay", "laid", "attend", "attended", "attends", "address", "addressed", "addresses", "join", "joined", "joins",
	"participate", "participated", "take", "took", "speak", "spoke", "speaks", "deliver", "delivered", "present", "shown", "interact", "interacted",
}

// sideEvent says whether a sentence tells what somebody goes to besides the talks, and of no talks: "He will visit a project funded by the British
// Council for more digital literacy".
func (d *document) sideEvent(s sentence) bool {
	going := int32(-1)
	for i := s.from; i < s.to; i++ {
		if d.toks[i].shape != lowerCase {
			continue
		}
		if d.is(i, isTalk) || d.isWord(i, "discuss", "discussed", "talks", "meet", "met", "meets", "meeting", "meetings", "agreed", "counterpart", "minister", "president") {
			return false
		}
		if going < 0 && d.isWord(i, goingWords...) {
			going = i
		}
	}
	if going < 0 {
		return false
	}
	for i := going + 1; i < s.to; i++ {
		if d.toks[i].shape == lowerCase && d.isWord(i, sideWords...) {
			return true
		}
	}
	return false
}
