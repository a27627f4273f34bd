package chart

import (
	"math"
	"strconv"
	"strings"

	"github.com/demarche/demarche/dashboard/lang"
)

// Number writes a number for people: thousands apart, at most one decimal, a true minus sign.
func Number(v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return "–"
	}
	v = math.Round(v*10) / 10
	sign := ""
	if v < 0 {
		sign, v = "−", -v
	}
	whole, part := math.Modf(v)
	s := sign + grouped(strconv.FormatFloat(whole, 'f', 0, 64))
	if part > 0.05 {
		s += "." + strconv.Itoa(int(math.Round(part*10)))
	}
	return s
}

func grouped(digits string) string {
	if len(digits) <= 3 {
		return digits
	}
	first := len(digits) % 3
	var b strings.Builder
	b.WriteString(digits[:first])
	for i := first; i < len(digits); i += 3 {
		if b.Len() > 0 {
			b.WriteByte(',')
		}
		b.WriteString(digits[i : i+3])
	}
	return b.String()
}

// Count writes a number of things: "1 engagement", "2,301 engagements". The unit is the plural, as columns are named.
func Count(v float64, unit string) string {
	unit = strings.ReplaceAll(unit, "_", " ")
	if v == 1 {
		unit = singular(unit)
	}
	return Number(v) + " " + unit
}

// CountIn is Count in a language. A language without the message for a unit has it in English.
func CountIn(l *lang.Language, v float64, unit string) string {
	message := "%s " + strings.ReplaceAll(unit, "_", " ")
	if l == nil || !l.Has(message) {
		return Count(v, unit)
	}
	return l.Say(message, Number(v))
}

// endings turns plurals into singulars, the longest ending first.
var endings = []struct{ many, one string }{{"ies", "y"}, {"sses", "ss"}, {"s", ""}}

func singular(unit string) string {
	for _, e := range endings {
		if strings.HasSuffix(unit, e.many) {
			return strings.TrimSuffix(unit, e.many) + e.one
		}
	}
	return unit
}

// Signed writes a difference: "+3", "−2", "±0".
func Signed(v float64) string {
	switch n := Number(v); {
	case n == "0" || n == "−0":
		return "±0"
	case v > 0:
		return "+" + n
	default:
		return n
	}
}

// Title makes a name of an identifier: "multilateral" gives "Multilateral". What does not start with a small ASCII
// letter, or has a capital in it, is a name already and stays.
func Title(id string) string {
	if id == "" || id[0] < 'a' || id[0] > 'z' || strings.ToLower(id) != id {
		return id
	}
	id = strings.Replace(id, "organiz", "organis", 1) // as the dashboard spells
	return strings.ToUpper(id[:1]) + strings.ReplaceAll(id[1:], "-", " ")
}
