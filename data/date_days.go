package data

import "time"

// Days are counted rather than asked of package time, for extraction compares dates by the thousand. The counting follows
// the calendar that begins in March, whose leap day is the last of its year, and 400 years always have as many days.
const (
	daysIn4Years   = 4*365 + 1
	daysIn100Years = 25*daysIn4Years - 1
	daysIn400Years = 4*daysIn100Years + 1
)

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func daysIn(year int, month time.Month) int {
	switch month {
	case time.February:
		if isLeap(year) {
			return 29
		}
		return 28
	case time.April, time.June, time.September, time.November:
		return 30
	}
	return 31
}

// inItsYear says whether a day lies in the year that it names, be it in the calendar (28 February) or not (30 February).
func (d Date) inItsYear() bool {
	return d.Month >= time.January && d.Month <= time.December && d.Day >= 1 && d.Day <= 31
}

// floorDiv divides rounding down, for years before the first.
func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// days counts the days from 1 March of the year 0. Days that are not in the calendar count on, as in package time: 30 February
// is 1 or 2 March.
func (d Date) days() int {
	months := 12*d.Year + int(d.Month) - 3 // since March of the year 0
	year := floorDiv(months, 12)
	era := floorDiv(year, 400)
	of := year - 400*era
	month := months - 12*year
	return era*daysIn400Years + 365*of + of/4 - of/100 + daysBefore(month) + d.Day - 1
}

// daysBefore is the number of days before a month of the year that begins in March: 31, 30, 31, 30, 31, and so again.
func daysBefore(month int) int { return (153*month + 2) / 5 }

// fromDays is the day that days counts to n.
func fromDays(n int) Date {
	era := floorDiv(n, daysIn400Years)
	day := n - era*daysIn400Years
	year := (day - day/(daysIn4Years-1) + day/daysIn100Years - day/(daysIn400Years-1)) / 365
	day -= 365*year + year/4 - year/100
	month := (5*day + 2) / 153
	d := Date{Year: era*400 + year, Month: time.Month(month + 3), Day: day - daysBefore(month) + 1}
	if month >= 10 { // January and February
		d.Month -= 12
		d.Year++
	}
	return d
}
