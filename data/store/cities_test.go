package store

import (
	"testing"

	"github.com/demarche/demarche/data"
)

func TestCitiesHaveOneNameOfMany(t *testing.T) {
	names := citiesByName([]data.City{
		{Name: "Washington, D.C.", Names: []string{"Washington, DC", "Washington"}, Country: "USA"},
		{Name: "San Jose", Names: []string{"San José"}, Country: "CRI"},
		{Name: "San Jose", Country: "USA"},
		{Name: "Georgetown", Names: []string{"Old Town"}, Country: "GUY"},
		{Name: "Linden", Names: []string{"Old Town", "Georgetown"}, Country: "GUY"},
	})
	for at, want := range map[city]string{
		{"Washington, DC", "USA"}: "Washington, D.C.", {"Washington", "GBR"}: "", {"San José", "CRI"}: "San Jose", {"San José", "USA"}: "",
		{"Old Town", "GUY"}: "", {"Georgetown", "GUY"}: "",
	} {
		if got := names[at]; got != want {
			t.Errorf("%s in %s is called %q, want %q", at.name, at.country, got, want)
		}
	}
}
