package data

// Reference is the set of tables that names are resolved with. Package gazetteer fills it from CSV files.
type Reference struct {
	Sources       []Source
	Countries     []Country
	Organizations []Organization
	Officials     []Official
	Terms         []Term
	Cities        []City
	Topics        []Topic
	Digest        string // changes with any cell of the tables, those that only reading needs too
}

// Source is a publisher of releases.
type Source struct {
	ID          string // "kr-mofa"
	Name        string // "Ministry of Foreign Affairs, Republic of Korea"
	HomeCountry string // ISO 3166-1 alpha-3; "" for an organisation
	HomeOrg     string // short name where the publisher is an organisation: "EU"
}

// Country is a state or territory of ISO 3166-1.
type Country struct {
	Code      string // alpha-3
	Alpha2    string
	Name      string   // short English name for display
	Names     []string // other names: "Vietnam" of Viet Nam
	Region    string   // of the UN M49 scheme: "Asia"
	Subregion string   // "Eastern Asia"
	Capital   string
	Latitude  float64 // of the capital, degrees north
	Longitude float64 // of the capital, degrees east
}

// Organization is an international organisation or a grouping of states.
type Organization struct {
	ID      string   // the short name most used: "UN", "ASEAN"
	Name    string   // "United Nations"
	Names   []string // other names: "U.N."
	Kind    string   // "organization", "grouping", "forum"
	Members []string
}

// Official is a person who held an office.
type Official struct {
	ID      string   // "usa-rex-tillerson"
	Name    string   // given name first for Western names, family name first for Korean, Chinese and Japanese ones as they sign
	Names   []string // other spellings
	Country string   // alpha-3; "" for officials of organisations
	Org     string
}

// Term is the time an official held an office.
type Term struct {
	Official string
	Title    string
	Start    Date
	End      Date // zero where still in office at Checked, or unknown
	Checked  Date // the day up to which the row was checked
}

// City is a place that releases name.
type City struct {
	Name      string
	Names     []string // other names: "Pusan", "Washington, DC"
	Country   string
	Latitude  float64
	Longitude float64
}

// Topic is one of the fixed subjects of engagements.
type Topic struct {
	ID         string // "north-korea"
	Name       string // "North Korea"
	Definition string // one line
}
