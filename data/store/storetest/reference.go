package storetest

import "github.com/demarche/demarche/data"

// Reference is a small set of reference tables: enough for the releases of Items.
func Reference() data.Reference {
	return data.Reference{
		Sources: []data.Source{
			{ID: "kr-mofa", Name: "Ministry of Foreign Affairs, Republic of Korea", HomeCountry: "KOR"},
			{ID: "no-mfa", Name: "Ministry of Foreign Affairs, Norway", HomeCountry: "NOR"},
		},
		Countries: []data.Country{
			{Code: "CHN", Alpha2: "CN", Name: "China", Region: "Asia", Subregion: "Eastern Asia", Capital: "Beijing", Latitude: 39.9, Longitude: 116.4},
			{Code: "DEU", Alpha2: "DE", Name: "Germany", Region: "Europe", Subregion: "Western Europe", Capital: "Berlin", Latitude: 52.5, Longitude: 13.4},
			{Code: "ETH", Alpha2: "ET", Name: "Ethiopia", Region: "Africa", Subregion: "Eastern Africa", Capital: "Addis Ababa", Latitude: 9, Longitude: 38.7},
			{Code: "IDN", Alpha2: "ID", Name: "Indonesia", Region: "Asia", Subregion: "South-eastern Asia", Capital: "Jakarta", Latitude: -6.2, Longitude: 106.8},
			{Code: "JPN", Alpha2: "JP", Name: "Japan", Region: "Asia", Subregion: "Eastern Asia", Capital: "Tokyo", Latitude: 35.7, Longitude: 139.7},
			{Code: "KOR", Alpha2: "KR", Name: "Republic of Korea", Region: "Asia", Subregion: "Eastern Asia", Capital: "Seoul", Latitude: 37.6, Longitude: 127},
			{Code: "MEX", Alpha2: "MX", Name: "Mexico", Region: "Americas", Subregion: "Central America", Capital: "Mexico City", Latitude: 19.4, Longitude: -99.1},
			{Code: "NOR", Alpha2: "NO", Name: "Norway", Region: "Europe", Subregion: "Northern Europe", Capital: "Oslo", Latitude: 59.9, Longitude: 10.8},
			{Code: "RUS", Alpha2: "RU", Name: "Russian Federation", Region: "Europe", Subregion: "Eastern Europe", Capital: "Moscow", Latitude: 55.8, Longitude: 37.6},
			{Code: "USA", Alpha2: "US", Name: "United States", Names: []string{"U.S.", "United States of America"}, Region: "Americas", Subregion: "Northern America", Capital: "Washington, D.C.", Latitude: 38.9, Longitude: -77},
			{Code: "VNM", Alpha2: "VN", Name: "Viet Nam", Names: []string{"Vietnam"}, Region: "Asia", Subregion: "South-eastern Asia", Capital: "Hanoi", Latitude: 21, Longitude: 105.8},
		},
		Organizations: []data.Organization{
			{ID: "ASEAN", Name: "Association of Southeast Asian Nations", Kind: "organization", Members: []string{"IDN", "VNM"}},
			{ID: "EU", Name: "European Union", Kind: "organization", Members: []string{"DEU"}},
			{ID: "UN", Name: "United Nations", Names: []string{"the World Body"}, Kind: "organization"},
		},
		Officials: []data.Official{
			{ID: "kor-yun-byung-se", Name: "Yun Byung-se", Country: "KOR"},
			{ID: "kor-kang-kyung-wha", Name: "Kang Kyung-wha", Country: "KOR"},
			{ID: "nor-borge-brende", Name: "Børge Brende", Country: "NOR"},
			{ID: "usa-john-kerry", Name: "John Kerry", Country: "USA"},
			{ID: "usa-rex-tillerson", Name: "Rex Tillerson", Country: "USA"},
			{ID: "jpn-kishida-fumio", Name: "Kishida Fumio", Names: []string{"Fumio Kishida"}, Country: "JPN"},
			{ID: "chn-wang-yi", Name: "Wang Yi", Country: "CHN"},
			{ID: "rus-sergey-lavrov", Name: "Sergey Lavrov", Country: "RUS"},
			{ID: "un-ban-ki-moon", Name: "Ban Ki-moon", Org: "UN"},
		},
		Terms: []data.Term{
			{Official: "kor-yun-byung-se", Title: "Minister of Foreign Affairs", Start: on("2013-03-11"), End: on("2017-06-18"), Checked: on("2020-01-01")},
			{Official: "kor-kang-kyung-wha", Title: "Minister of Foreign Affairs", Start: on("2017-06-18"), Checked: on("2020-01-01")},
			{Official: "usa-john-kerry", Title: "Secretary of State", Start: on("2013-02-01"), End: on("2017-01-20"), Checked: on("2020-01-01")},
			{Official: "nor-borge-brende", Title: "Minister of Foreign Affairs", Start: on("2013-10-16"), Checked: on("2014-01-01")},
			{Official: "usa-rex-tillerson", Title: "Secretary of State", Start: on("2017-02-01"), End: on("2018-03-31"), Checked: on("2020-01-01")},
		},
		Cities: []data.City{
			{Name: "Beijing", Country: "CHN", Latitude: 39.9, Longitude: 116.4},
			{Name: "Berlin", Country: "DEU", Latitude: 52.5, Longitude: 13.4},
			{Name: "Jakarta", Country: "IDN", Latitude: -6.2, Longitude: 106.8},
			{Name: "New York", Country: "USA", Latitude: 40.7, Longitude: -74},
			{Name: "Oslo", Country: "NOR", Latitude: 59.9, Longitude: 10.8},
			{Name: "Seoul", Country: "KOR", Latitude: 37.6, Longitude: 127},
			{Name: "Tokyo", Country: "JPN", Latitude: 35.7, Longitude: 139.7},
			{Name: "Washington, D.C.", Country: "USA", Latitude: 38.9, Longitude: -77},
		},
		Topics: []data.Topic{
			{ID: "north-korea", Name: "North Korea", Definition: "Security, diplomacy and sanctions around North Korea"},
			{ID: "alliance-defense", Name: "Alliance and defence", Definition: "Alliances, defence and military cooperation"},
			{ID: "trade-investment", Name: "Trade and investment", Definition: "Trade, investment and market access"},
			{ID: "climate-environment", Name: "Climate and environment", Definition: "Climate change and the environment"},
			{ID: "development", Name: "Development", Definition: "Development cooperation"},
			{ID: "culture-people", Name: "Culture and people", Definition: "Culture, education, tourism and sport"},
			{ID: "bilateral-relations", Name: "Bilateral relations", Definition: "Relations between two states in general"},
		},
	}
}

// on is a date that is known to be right.
func on(day string) data.Date {
	d, err := data.ParseDate(day)
	if err != nil {
		panic(err)
	}
	return d
}
