package render

import (
	"math"
	"strconv"
	"strings"
)

// roundNumbers rounds the decimal numbers of a path to hundredths: finer is not seen and triples the size of maps.
func roundNumbers(path string) string {
	var b strings.Builder
	b.Grow(len(path))
	for i := 0; i < len(path); {
		end := numberEnd(path, i)
		if end == i {
			b.WriteByte(path[i])
			i++
			continue
		}
		b.WriteString(roundNumber(path[i:end]))
		i = end
	}
	return b.String()
}

// numberEnd is where the number that begins at i ends, i itself if none does.
func numberEnd(s string, i int) int {
	start := i
	if i < len(s) && s[i] == '-' {
		i++
	}
	digits := i
	for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == '.') {
		i++
	}
	if i == digits {
		return start
	}
	if i+1 < len(s) && s[i] == 'e' && (s[i+1] == '-' || s[i+1] >= '0' && s[i+1] <= '9') {
		i += 2
		for i < len(s) && s[i] >= '0' && s[i] <= '9' {
			i++
		}
	}
	return i
}

func roundNumber(s string) string {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsInf(v, 0) {
		return s
	}
	v = math.Round(v*100) / 100
	if v == 0 {
		return s[:strings.Count(s[:1], "-")] + "0" // the sign may be all that keeps two numbers apart
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}
