package storetest

import (
	"context"
	"math"

	"github.com/demarche/demarche/data"
)

// Quality is how well an imagined program reads: figures that can be checked by hand.
func Quality(context.Context) (data.Quality, error) {
	none := math.NaN()
	return data.Quality{
		Figures: []data.Figure{
			{Measure: "engagements", Item: "all", By: "all", Labelled: 10, Found: 9, Right: 8, Precision: 8.0 / 9, Recall: 0.8, Score: 16.0 / 19},
			{Measure: "engagements", Item: "meeting", By: "kind", Labelled: 6, Found: 6, Right: 6, Precision: 1, Recall: 1, Score: 1},
			{Measure: "engagements", Item: "call", By: "kind", Labelled: 4, Found: 3, Right: 2, Precision: 2.0 / 3, Recall: 0.5, Score: 4.0 / 7},
			{Measure: "engagements", Item: "kr-mofa", By: "source", Labelled: 9, Found: 9, Right: 8, Precision: 8.0 / 9, Recall: 8.0 / 9, Score: 8.0 / 9},
			{Measure: "engagements", Item: "no-mfa", By: "source", Labelled: 1, Precision: none, Recall: 0, Score: 0},
			{Measure: "value", Item: "start", Labelled: 8, Found: 8, Right: 7, Precision: none, Recall: none, Score: 0.875},
			{Measure: "value", Item: "place_country", Precision: none, Recall: none, Score: none},
			{Measure: "value", Item: "published", Labelled: 5, Found: 5, Right: 5, Precision: none, Recall: none, Score: 1},
			{Measure: "list", Item: "topics", Labelled: 20, Found: 16, Right: 12, Precision: 0.75, Recall: 0.6, Score: 2.0 / 3},
			{Measure: "error", Item: "country_count", Precision: none, Recall: none, Score: 0.1},
		},
		Trials: trials(map[float64][2]int{0.93: {8, 7}, 0.88: {2, 2}, 0.71: {4, 3}, 0.3: {2, 0}}),
	}, nil
}

// trials makes, for each confidence, so many trials of which so many are right.
func trials(by map[float64][2]int) []data.Trial {
	var out []data.Trial
	for _, confidence := range []float64{0.93, 0.88, 0.71, 0.3} {
		for i := range by[confidence][0] {
			out = append(out, data.Trial{Sample: "a.txt", Number: len(out) + 1, Source: "kr-mofa", Kind: data.Meeting, Rule: "met",
				Says: "held meeting", Confidence: confidence, Right: i < by[confidence][1]})
		}
	}
	return out
}
