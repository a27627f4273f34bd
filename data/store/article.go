package store

import "strings"

// articled are beginnings and ends of the names of countries that stand with "the" in a sentence.
var articled = struct{ begin, end []string }{
	begin: []string{"United ", "Republic of", "Democratic ", "Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Comoros",
		"Seychelles", "Holy See", "Central African", "State of", "Lao People", "Syrian Arab", "Isle of"},
	end: []string{" Republic", " Islands", " Federation", " Emirates"},
}

// withArticle is a country's name as it stands in a sentence: "the United States", "Japan".
func withArticle(name string) string {
	for _, b := range articled.begin {
		if strings.HasPrefix(name, b) {
			return "the " + name
		}
	}
	for _, e := range articled.end {
		if strings.HasSuffix(name, e) {
			return "the " + name
		}
	}
	return name
}

// capital writes the first letter of a sentence large where it is the article's.
func capital(sentence string) string {
	if rest, ok := strings.CutPrefix(sentence, "the "); ok {
		return "The " + rest
	}
	return sentence
}
