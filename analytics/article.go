package analytics

import "strings"

// articled are the countries, by code, whose names take "the" in a sentence.
var articled = map[string]bool{
	"ARE": true, "BHS": true, "CAF": true, "COD": true, "COG": true, "COM": true, "COK": true, "DOM": true, "FRO": true,
	"GBR": true, "GMB": true, "MDV": true, "MHL": true, "NLD": true, "PHL": true, "SLB": true, "SYC": true, "USA": true,
}

// InSentence is a country's name as it stands in a sentence: "the United States".
func InSentence(code, name string) string {
	if articled[code] && !strings.HasPrefix(strings.ToLower(name), "the ") {
		return "the " + name
	}
	return name
}
