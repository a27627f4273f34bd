package data

// Quality says how well the program reads, measured on labelled releases: figures, and each engagement that was found in
// them with its outcome.
type Quality struct {
	Figures []Figure
	Trials  []Trial
}

// Figure is one figure of accuracy. A score that is not defined, as nothing was labelled or found, is NaN.
type Figure struct {
	Measure  string // "engagements", "value" or "list", or "error" where less is better
	Item     string // "all", a kind, a publisher, or a field: "meeting", "kr-mofa", "start"
	By       string // for measure "engagements": "all", "kind" or "source"; else ""
	Labelled int    // how many the labels have
	Found    int    // how many were found
	Right    int    // how many of those found are right

	Precision, Recall float64 // NaN for a value, which is right or wrong
	Score             float64 // F1 of engagements and lists, the share right of values, the error itself of errors
}

// Trial is an engagement that was found in a labelled release.
type Trial struct {
	Sample     string // the release's file
	Number     int    // of the engagement in the release, from 1
	Source     string // publisher of the release
	Kind       Kind
	Rule       string  // that found it
	Says       string  // the engagement in one line
	Confidence float64 // as it would be shown, by a fit that has not seen the release
	Right      bool    // whether the label has it
}
