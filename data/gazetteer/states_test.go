package gazetteer_test

import (
	"testing"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

func TestACountryIsKnownByTheNameItHadAtTheTime(t *testing.T) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct{ name, on, want string }{
		"a name of today":                         {"Türkiye", "2023-01-01", "TUR"},
		"without its accents":                     {"turkiye", "2023-01-01", "TUR"},
		"with another apostrophe":                 {"Cote d’Ivoire", "2023-01-01", "CIV"},
		"an inverted name":                        {"Korea, Republic of", "1966-10-31", "KOR"},
		"a name of long ago":                      {"Dahomey (Benin)", "1969-03-05", "BEN"},
		"a state that is no more":                 {"Czechoslovakia", "1990-02-06", "CSK"},
		"a state that joined another":             {"German Democratic Republic", "1989-12-12", "DDR"},
		"the continuing state keeps its code":     {"U.S.S.R.", "1972-05-22", "RUS"},
		"a kingdom before it was annexed":         {"Hawaii", "1881-09-28", "XHW"},
		"the same name after":                     {"Hawaii", "1950-10-13", "USA"},
		"the Republic of China, the one of then":  {"China, Republic of", "1945-04-26", "CHN"},
		"the Republic of China, once in Taipei":   {"China, Republic of", "1961-07-31", "TWN"},
		"a name that is no country's":             {"Atlantis", "1961-07-31", ""},
		"a name whose time has not come":          {"Serbia and Montenegro", "1950-01-01", ""},
		"a name on the very day on which it ends": {"Hawaii", "1898-08-12", "USA"},
	} {
		t.Run(name, func(t *testing.T) {
			on, err := data.ParseDate(tt.on)
			if err != nil {
				t.Fatal(err)
			}
			if code, ok := g.CountryNamed(tt.name, on); code != tt.want || ok != (tt.want != "") {
				t.Errorf("%s on %s is %q (%v); want %q", tt.name, tt.on, code, ok, tt.want)
			}
		})
	}
}

func TestHistoricalStatesHaveADayOnWhichTheyEnded(t *testing.T) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	ended := 0
	for _, c := range g.Countries {
		if !c.Until.IsZero() {
			ended++
			if c.Alpha2 != "" {
				t.Errorf("%s: the alpha-2 code %q may be another state's today", c.Code, c.Alpha2)
			}
		}
	}
	if ended < 5 {
		t.Errorf("%d historical states; want 5 at the least", ended)
	}
}
