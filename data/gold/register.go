package gold

import (
	"slices"
)

// RegisterReading is what the remarks of one record of a register gave away of its country.
type RegisterReading struct {
	Group   string   // which lists it belongs to: "travels", "visits"
	Remarks bool     // whether the record has any
	Coded   string   // the country that the register codes
	Read    []string // the countries read
}

// RegisterScore compares the countries read from remarks with the coded ones.
type RegisterScore struct {
	Records int `json:"records"`
	Remarks int `json:"with_remarks"`
	Telling int `json:"telling"` // whose remarks gave any country
	Right   int `json:"right"`   // with the coded country among those
	Read    int `json:"read"`    // countries read in all
}

// ScoreRegister counts readings by group.
func ScoreRegister(readings []RegisterReading) map[string]RegisterScore {
	out := map[string]RegisterScore{}
	for _, r := range readings {
		s := out[r.Group]
		s.Records++
		if r.Remarks {
			s.Remarks++
		}
		s.Read += len(r.Read)
		if len(r.Read) > 0 {
			s.Telling++
		}
		if slices.Contains(r.Read, r.Coded) {
			s.Right++
		}
		out[r.Group] = s
	}
	return out
}

// Share is the share of the records with remarks whose remarks gave any country.
func (s RegisterScore) Share() float64 { return ratio(s.Telling, s.Remarks) }

// Accuracy is the share of those that gave any where the coded country was among them.
func (s RegisterScore) Accuracy() float64 { return ratio(s.Right, s.Telling) }

// Precision is the share of the countries read that are the coded one. It cannot be 1: remarks tell of third countries too.
func (s RegisterScore) Precision() float64 { return ratio(s.Right, s.Read) }

// Recall is the share of the records with remarks whose coded country was read.
func (s RegisterScore) Recall() float64 { return ratio(s.Right, s.Remarks) }
