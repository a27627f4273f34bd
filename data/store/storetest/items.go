package storetest

import (
	"fmt"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store"
)

// person of Items.
func person(id, name, title, country string) data.Person {
	return data.Person{Name: name, Title: title, Country: country, Official: id}
}

var (
	yun       = person("kor-yun-byung-se", "Yun Byung-se", "Minister of Foreign Affairs", "KOR")
	kang      = person("kor-kang-kyung-wha", "Kang Kyung-wha", "Minister of Foreign Affairs", "KOR")
	lim       = person("", "Lim Sung-nam", "Vice Minister of Foreign Affairs", "KOR")
	brende    = person("nor-borge-brende", "Børge Brende", "Minister of Foreign Affairs", "NOR")
	kerry     = person("usa-john-kerry", "John Kerry", "Secretary of State", "USA")
	tillerson = person("usa-rex-tillerson", "Rex Tillerson", "Secretary of State", "USA")
	kishida   = person("jpn-kishida-fumio", "Kishida Fumio", "Minister for Foreign Affairs", "JPN")
	wang      = person("chn-wang-yi", "Wang Yi", "Foreign Minister", "CHN")
	lavrov    = person("rus-sergey-lavrov", "Sergey Lavrov", "Minister of Foreign Affairs", "RUS")
	retno     = person("", "Retno Marsudi", "Minister for Foreign Affairs", "IDN")
	minh      = person("", "Phạm Bình Minh", "Deputy Prime Minister", "VNM")
	gabriel   = person("", "Sigmar Gabriel", "Minister for Foreign Affairs", "DEU")
	tedros    = person("", "Tedros Adhanom", "Minister of Foreign Affairs", "ETH")
	videgaray = person("", "Luis Videgaray", "Secretary of Foreign Affairs", "MEX")
	ban       = data.Person{Name: "Ban Ki-moon", Title: "Secretary-General", Org: "UN", Official: "un-ban-ki-moon"}
)

// Items are some sixty varied engagements of 2013 to 2018, hand-made ones first: announced and reported, planned and
// never reported, mirrored, undated, without names, of organisations; then a regular series over the years.
func Items() []store.Item {
	return append(handmade(), series()...)
}

func handmade() []store.Item {
	people := func(p ...data.Person) []data.Person { return p }
	talks := Telling{
		Kind: data.Meeting, Start: "2017-03-17", Place: "Seoul", PlaceCountry: "KOR", Home: people(yun),
		Counterparts: people(tillerson), Countries: []string{"USA"}, Topics: []string{"alliance-defense", "north-korea"},
	}
	announced := talks
	announced.Status, announced.Topics, announced.Confidence = data.Planned, []string{"north-korea"}, 0.7
	surname := talks
	surname.Counterparts, surname.Place, surname.PlaceCountry = people(person("", "Tillerson", "Secretary of State", "USA")), "", ""
	return []store.Item{
		Release("kr-mofa", "318001", "U.S. Secretary of State to Visit Korea", "2017-03-10", announced, Telling{
			Kind: data.Visit, Status: data.Planned, Start: "2017-03-17", End: "2017-03-18", Place: "Seoul", PlaceCountry: "KOR",
			Home: people(yun), Counterparts: people(tillerson), Countries: []string{"USA"}, Topics: []string{"bilateral-relations"},
		}),
		Release("kr-mofa", "318002", "Foreign Minister Meets U.S. Secretary of State", "2017-03-17", talks),
		Release("kr-mofa", "318003", "Diplomacy of the Week", "2017-03-20", surname),
		Release("kr-mofa", "318004", "Phone Call with the Secretary of State", "", Telling{
			Kind: data.Call, Start: "2017-04-04", Home: people(yun), Counterparts: people(tillerson), Countries: []string{"USA"},
			Topics: []string{"north-korea"}, Method: data.DatePage, Confidence: 0.8,
		}),
		Release("kr-mofa", "318005", "Trilateral Meeting in New York", "2017-04-29", Telling{
			Kind: data.Multilateral, Start: "2017-04-28", Place: "New York", PlaceCountry: "USA", Home: people(yun),
			Counterparts: people(tillerson, kishida), Countries: []string{"JPN", "USA"}, Organizations: []string{"UN"},
			Topics: []string{"north-korea"},
		}),
		Release("kr-mofa", "318006", "Meeting with the Secretary-General", "2016-02-11", Telling{
			Kind: data.Meeting, Start: "2016-02-10", Place: "New York", PlaceCountry: "USA", Home: people(yun),
			Counterparts: people(ban), Organizations: []string{"UN"}, Topics: []string{"north-korea", "development"},
		}),
		Release("kr-mofa", "318007", "Policy Consultation with Ethiopia", "2018-05-02", Telling{
			Kind: data.Consultation, Status: data.Planned, Start: "2018-05-10", Place: "Seoul", PlaceCountry: "KOR",
			Home: people(lim), Countries: []string{"ETH"}, Topics: []string{"development", "trade-investment"},
		}),
		Release("kr-mofa", "318008", "Reception for the Diplomatic Corps", "", Telling{
			Kind: data.Ceremony, Home: people(kang), Countries: []string{"DEU", "MEX", "VNM"}, Topics: []string{"culture-people"},
			Confidence: 0.4,
		}),
		Release("kr-mofa", "318009", "ASEAN Ministers Meet", "2017-08-07", Telling{
			Kind: data.Multilateral, Start: "2017-08-06", End: "2017-08-07", Home: people(kang), Counterparts: people(retno, minh),
			Countries: []string{"IDN", "VNM"}, Organizations: []string{"ASEAN"}, Topics: []string{"north-korea", "trade-investment"},
		}),
		Release("no-mfa", "2410", "Brende to Meet Lavrov", "2014-06-01", Telling{
			Kind: data.Meeting, Status: data.Planned, Start: "2014-06-11", Place: "Oslo", PlaceCountry: "NOR", Home: people(brende),
			Counterparts: people(lavrov), Countries: []string{"RUS"}, Topics: []string{"climate-environment"},
		}),
		Release("no-mfa", "2415", "Brende in Seoul", "2016-04-16", Telling{
			Kind: data.Meeting, Start: "2016-04-15", Place: "Seoul", PlaceCountry: "KOR", Home: people(brende),
			Counterparts: people(yun), Countries: []string{"KOR"}, Topics: []string{"north-korea", "climate-environment"},
		}),
		Release("kr-mofa", "318010", "Statement on Sanctions", "2016-03-03"),
	}
}

// series is one release every six weeks from 2013 to 2018 in turn with each partner.
func series() []store.Item {
	partners := []struct {
		who   data.Person
		place string
	}{
		{kerry, "Washington, D.C."}, {kishida, "Tokyo"}, {wang, "Beijing"}, {lavrov, ""}, {retno, "Jakarta"},
		{gabriel, "Berlin"}, {kerry, ""}, {tedros, ""}, {wang, ""}, {videgaray, ""}, {minh, ""},
	}
	kinds := []data.Kind{data.Meeting, data.Call, data.Meeting, data.Consultation, data.Meeting, data.Ceremony, data.Visit}
	topics := Reference().Topics
	var items []store.Item
	day := on("2013-03-20")
	for i := 0; day.Before(on("2018-12-01")); i++ {
		p := partners[i%len(partners)]
		home := yun
		if day.After(on("2017-06-18")) {
			home = kang
		}
		t := Telling{
			Kind: kinds[i%len(kinds)], Start: day.String(), Home: []data.Person{home}, Counterparts: []data.Person{p.who},
			Countries: []string{p.who.Country}, Topics: []string{topics[i%len(topics)].ID}, Confidence: 0.5 + float64(i%5)/10,
		}
		if p.place != "" && t.Kind != data.Call {
			t.Place, t.PlaceCountry = p.place, p.who.Country
		}
		title := fmt.Sprintf("Engagement %d with %s", i+1, p.who.Name)
		items = append(items, Release("kr-mofa", fmt.Sprint(310000+i), title, day.AddDays(1).String(), t))
		day = day.AddDays(42)
	}
	return items
}
