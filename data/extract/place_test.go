package extract

import "testing"

func TestThePlaceIsTheCityOrStateThatTheTextNames(t *testing.T) {
	const meeting = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru"
	for name, c := range map[string]struct{ text, city, country string }{
		"a city":                                  {meeting + " in Lima.", "Lima", "PER"},
		"a city with a stop in its name":          {meeting + " in Washington, D.C.", "Washington, D.C.", "USA"},
		"a state":                                 {meeting + " in Chile.", "", "CHL"},
		"a city at home":                          {meeting + " in Seoul.", "Seoul", "KOR"},
		"the sentence before":                     {"Foreign Minister Yun Byung-se was in Lima on May 12. He met with Foreign Minister Ana Brun of Peru.", "Lima", "PER"},
		"the guest is in the country":             {meeting + ", who is on a visit to the ROK.", "", "KOR"},
		"the ministry is the venue":               {meeting + " at the Ministry.", "", "KOR"},
		"another state's ministry is the venue":   {"On May 12, the Peruvian Foreign Ministry was the venue of a meeting between Foreign Minister Yun Byung-se and Foreign Minister Ana Brun of Peru.", "", "PER"},
		"a ministry named with its state":         {meeting + " at the Ministry of Foreign Affairs of Peru.", "", "PER"},
		"a text that ends at the ministry":        {meeting + " at the Ministry", "", "KOR"},
		"a ministry that only spoke":              {meeting + ". The Foreign Ministry has said so to the press.", "", ""},
		"guests came to the ministry":             {"Foreign Minister Ana Brun of Peru came to the Foreign Ministry on May 12 and met with Foreign Minister Yun Byung-se.", "", "KOR"},
		"a ministry by another name":              {meeting + " at the U.S. Department of State.", "", "USA"},
		"an office that is a ministry":            {meeting + " at the Foreign Office.", "", "KOR"},
		"an office that is none":                  {meeting + " at the Patent Office.", "", ""},
		"a department of state's money":           {meeting + ", who has run the budget of the U.S. Department of State.", "", ""},
		"an ambassador at her post":               {"On May 12, Foreign Minister Yun Byung-se met with Ana Brun, Ambassador of Peru to the Republic of Korea.", "", "KOR"},
		"ambassadors at their posts":              {"On May 12, Foreign Minister Yun Byung-se met with the Ambassadors of 14 Arab countries to Korea.", "", "KOR"},
		"an ambassador to another state":          {"On May 12, Foreign Minister Yun Byung-se met with Ana Brun, Ambassador of Peru to Japan.", "", ""},
		"a letter to the ministry":                {meeting + " and gave him a letter to the Ministry.", "", ""},
		"a city behind a ministry":                {meeting + " at the Ministry of Foreign Affairs, Lima.", "Lima", "PER"},
		"the first state of a pair is no place":   {"Foreign Minister Yun Byung-se traveled to Lima on May 12. On May 12 he took part in the ROK-Peru Foreign Ministers’ Meeting with Foreign Minister Ana Brun.", "Lima", "PER"},
		"the days and place of an event beside":   {"On the sidelines of the Pacific Forum (May 11-13, Lima, Peru), Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on May 12.", "Lima", "PER"},
		"the days and place of another event":     {meeting + " and spoke of the Pacific Forum (September 11-13, Cusco).", "", ""},
		"what happens in a state is talked about": {meeting + " to talk about the situation in Syria.", "", ""},
		"a round of the year before":              {meeting + ", who is on a visit to Korea. Both were glad of the Policy Consultation, which took place in Lima in November last year.", "", "KOR"},
		"a visit only wished for":                 {meeting + ". He invited her to visit Chile with him.", "", ""},
		"a city behind its day":                   {"On 12 May Lima was the venue of the policy consultation between the Republic of Korea and Peru.", "Lima", "PER"},
		"guests were brought by a forum":          {"The Pacific Forum has brought Foreign Minister Ana Brun of Peru to the Republic of Korea. On May 12 she met with Foreign Minister Yun Byung-se.", "", "KOR"},
		"a hotel that a city ends the name of":    {meeting + " at the Grand Hyatt Seoul.", "Seoul", "KOR"},
		"a hotel's city that one came from":       {meeting + ", whose family owns the Grand Hyatt Lima.", "", ""},
		"where a guest had been before":           {meeting + ", who briefed him on the outcome of her visit to Chile.", "", ""},
		"a visit by somebody else":                {meeting + ". They discussed the state visit to the ROK by President Luis Paz.", "", ""},
		"what is talked about in a state":         {meeting + ", in which they discussed the investment environment in Chile.", "", ""},
		"a city's time":                           {"On May 12, Lima time, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru.", "Lima", "PER"},
		"the home city's time":                    {"On May 12, Seoul time, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru.", "", ""},
		"a trip to two cities":                    {"Foreign Minister Yun Byung-se visited Lima on May 12. He went on to Santiago on the same trip, which took him to Peru and Chile from May 11 to 13.", "", ""},
		"a city that is the venue":                {"Lima was on May 12 the venue of the policy consultation between the Republic of Korea and Peru.", "Lima", "PER"},
		"a city that is host":                     {"On May 12, Lima was host to the policy consultation between the Republic of Korea and Peru.", "Lima", "PER"},
		"a city that is only named":               {"Lima was on May 12 on the mind of the policy consultation between the Republic of Korea and Peru.", "", ""},
		"a forum with a seat":                     {"Foreign Minister Yun Byung-se attended the 51st Munich Security Conference on May 12.", "Munich", "DEU"},
		"beside a forum with a seat":              {meeting + " on the sidelines of the Munich Security Conference.", "Munich", "DEU"},
		"beside a forum that moved":               {meeting + " on the sidelines of the MIKTA Foreign Ministers’ Meeting.", "", ""},
		"a forum that moved has none":             {"Foreign Minister Yun Byung-se attended the MIKTA Foreign Ministers’ Meeting on May 12.", "", ""},
		"a state only talked about":               {meeting + " and spoke of Chile.", "", ""},
		"a city that one came from":               {meeting + ", who flew in from Lima.", "", ""},
		"an office's state is no place":           {meeting + ".", "", ""},
		"a call is nowhere":                       {"On May 12, Foreign Minister Yun Byung-se in Seoul spoke with Foreign Minister Ana Brun of Peru over the phone.", "", ""},
		"a trip to a city":                        {"Foreign Minister Yun Byung-se traveled to Lima on May 12.", "Lima", "PER"},
		"a trip to two states is set in none":     {"Foreign Minister Yun Byung-se visited Peru and Chile on May 12.", "", ""},
		"a trip to one state lends its meetings its place": {
			"Foreign Minister Yun Byung-se visited Peru on May 12. On May 12, Minister Yun held talks with Foreign Minister Ana Brun of Peru.", "", "PER"},
	} {
		t.Run(name, func(t *testing.T) {
			es := engagements(t, c.text, published("2015-05-20"))
			if len(es) == 0 {
				t.Fatal("no engagement")
			}
			e := es[len(es)-1]
			if e.Place != c.city || e.PlaceCountry != c.country {
				t.Errorf("%q: %q in %q, want %q in %q", c.text, e.Place, e.PlaceCountry, c.city, c.country)
			}
		})
	}
}

func TestAForumWithASeatTakesTheTextThere(t *testing.T) {
	es := engagements(t, "Foreign Minister Yun Byung-se will be in New York for a visit to the UN on May 24. He goes on to the Munich Security Conference, which he will attend on May 26. "+
		"He will also meet there with Foreign Minister Ana Brun of Peru.", published("2015-05-20"))
	if n := len(es); n < 2 {
		t.Fatalf("%q", briefs(es))
	}
	for _, e := range es[len(es)-2:] {
		if e.Place != "Munich" || e.PlaceCountry != "DEU" {
			t.Errorf("%s is set in %q, %q", brief(e), e.Place, e.PlaceCountry)
		}
	}
}
