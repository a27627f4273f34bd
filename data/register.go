package data

// RegisterLayout is the layout of a release that is one record of a register: a list of travels or visits whose dates
// and countries its keepers have coded. Each of its points but the title is a PointFact, named by its marker.
const RegisterLayout = "us-historian-register"

// RegisterRule begins the names of the rules that read engagements from a register.
const RegisterRule = "register-"

// The facts of a register's record, as the labels that stand before them in the text.
const (
	FactRecord   = "Record:"   // what is listed: RecordTravel or RecordVisit
	FactOfficial = "Official:" // the home official who travelled, with the office
	FactVisitor  = "Visitor:"  // the foreign leader who came, with the office
	FactDates    = "Dates:"    // "2001-05-08" or "2001-05-08 to 2001-05-10"
	FactCountry  = "Country:"  // where the official went, or the visitor came from, as the register names it
	FactLocale   = "Locale:"   // the cities of the travel
	FactEntered  = "Entered:"  // the day the record was last edited, where it lists something later than that
	FactRemarks  = "Remarks:"  // what the register adds in words
)

// What a record lists.
const (
	RecordTravel = "Travel abroad"
	RecordVisit  = "Visit to the United States"
)

// Fact finds the point of a register's record that bears a label. ok is false where the record has none.
func (r Release) Fact(label string) (index int, ok bool) {
	for i, p := range r.Points {
		if p.Kind == PointFact && p.Marker == label {
			return i, true
		}
	}
	return 0, false
}

// FactText is the words of a fact, "" where the record has none.
func (r Release) FactText(label string) string {
	if i, ok := r.Fact(label); ok {
		return r.Points[i].Of(r.Text)
	}
	return ""
}
