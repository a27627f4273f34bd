package chart

import (
	"encoding/json"
	"testing"
)

func TestSmallStatesAreDots(t *testing.T) {
	places := []place{
		{Code: "SGP", Name: "Singapore", Value: 5, Latitude: 1.29, Longitude: 103.85, Located: true, Link: "/engagements?country=SGP"},
		{Code: "MLT", Name: "Malta", Value: 1, Latitude: 35.9, Longitude: 14.51, Located: true},
		{Code: "BHR", Name: "Bahrain", Value: 2, Latitude: 26.23, Longitude: 50.59, Located: true},
		{Code: "FRA", Name: "France", Value: 9, Latitude: 48.86, Longitude: 2.35, Located: true},
		{Code: "MCO", Name: "Monaco", Value: 1},
	}
	text, err := rows{opt: Options{Theme: Light()}}.world(places)
	if err != nil {
		t.Fatal(err)
	}
	var option struct {
		Series []struct {
			Type string
			Data []struct {
				Name, Link string
				Value      any
			}
		}
	}
	if err := json.Unmarshal(text, &option); err != nil {
		t.Fatal(err)
	}
	if got := len(option.Series[0].Data); option.Series[0].Type != "map" || got != len(places) {
		t.Errorf("the map colours %d areas; want %d", got, len(places))
	}
	dots := option.Series[1].Data
	if len(dots) != 3 || dots[0].Name != "BHR" || dots[1].Name != "MLT" || dots[2].Name != "SGP" {
		t.Fatalf("the dots are %v; want Bahrain, Malta and Singapore", dots)
	}
	if dots[2].Link != "/engagements?country=SGP" {
		t.Errorf("the dot of Singapore leads to %q", dots[2].Link)
	}
}
