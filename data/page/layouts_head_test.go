package page

import "testing"

// What a site sets above a title, and where it hides the day.
func TestTitlesAndDaysUnderTheNamesOfSites(t *testing.T) {
	const sentence = "The Minister met with his counterpart from Chile in Seoul on May 4, and they spoke about trade and about fish.\n"
	for _, tt := range []struct{ name, page, title, published string }{
		{"a site's name above a title with its day", "My Government\nFont size\n\nMinister Meets Envoy of Chile in Lima\n06 June 2018\n\n" + sentence, "Minister Meets Envoy of Chile in Lima", "2018-06-06"},
		{"a short title with its day", "Minister Meets Envoy\n06 June 2018\n\nThe envoy of Chile came to Lima today\n\n" + sentence, "Minister Meets Envoy", "2018-06-06"},
		{"a short title above a longer line without a day", "Minister Meets Envoy\n\nThe envoy of Chile came to Lima today\n\n" + sentence, "Minister Meets Envoy", ""},
		{"a way through the site", "Main Page > Ministry > Activities\n\nMinister Meets Envoy of Chile\n\n" + sentence, "Minister Meets Envoy of Chile", ""},
		{"a long way through the site", "Home > Office of the Spokesperson > Press Releases > Assistant Secretary of State Ana Brun’s Travel to Chile and to Peru\n\nMinister Meets Envoy of Chile\n\n" + sentence, "Minister Meets Envoy of Chile", ""},
		{"a mail", "Minister Meets Envoy of Chile and Envoy of Peru and Envoy of Bolivia and Envoy of Cuba in Lima\n\nYou are subscribed to Press Releases for the Ministry. This information has recently been updated, and is now available.\n\nMinister Meets Envoy of Chile and Envoy of Peru and Envoy of Bolivia and Envoy of Cuba in Lima\n10/13/2021 07:03 PM EDT\n\n" + sentence, "Minister Meets Envoy of Chile and Envoy of Peru and Envoy of Bolivia and Envoy of Cuba in Lima", "2021-10-13"},
		{"a menu with bars", "About Us | Consular Services | Visa to Chile | Media Services | Policies | Links\n\nMinister Meets Envoy of Chile\n\n" + sentence, "Minister Meets Envoy of Chile", ""},
		{"an embassy's name with the day", "Newsletter of the Conference of Ambassadors in Ankara\n\nBratislava Büyükelçiliği 24.07.2008\n\n" + sentence, "Newsletter of the Conference of Ambassadors in Ankara", "2008-07-24"},
		{"a title on two lines", "G7 Foreign Ministers’ Meeting\n(Overview of the Session on the Sea and its Fish)\n06 June 2018\n\n" + sentence, "G7 Foreign Ministers’ Meeting (Overview of the Session on the Sea and its Fish)", "2018-06-06"},
		{"a title with a bar", "Peru | Minister Meets Envoy of Chile\n\n" + sentence, "Peru | Minister Meets Envoy of Chile", ""},
		{"a menu with small words", "Home Information of the Embassy Consular Affairs Relations between Peru and Chile About Peru\n\nMinister Meets Envoy of Chile\n2017/04/10\n\n" + sentence, "Minister Meets Envoy of Chile", "2017-04-10"},
		{"the ministry's name", "Republic of Türkiye\n\nMinister Meets Envoy of Chile\n\n" + sentence, "Minister Meets Envoy of Chile", ""},
		{"the ministry's name with the day, under the title", "Minister Meets Envoy of Chile\n\nRepublic Of Türkiye Ministry Of Foreign Affairs 11.10.2016\n\nNo: 255, 11 October 2016\n\n" + sentence, "Minister Meets Envoy of Chile", "2016-10-11"},
		{"a letter of some button", "European Union\n\nA\n\nMinister Meets Envoy of Chile\n\n" + sentence, "Minister Meets Envoy of Chile", ""},
		{"a warning of fraud", "Government officials will NEVER ask you to transfer money over a phone call.\n\nMinister Meets Envoy of Chile\n\n" + sentence, "Minister Meets Envoy of Chile", ""},
		{"a digest of its day", "This Week at State: March 24, 2017\n\n" + sentence, "This Week at State: March 24, 2017", "2017-03-24"},
		{"a title about a day", "The Treaty of Lima: March 24, 2017\n\n" + sentence, "The Treaty of Lima: March 24, 2017", ""},
		{"a place and day before the text", "Minister Meets Envoy of Chile\n\nBrussels, 05 March 2012 - Catherine Ashton, High Representative of the European Union, travels to Chile to speak of the sea. The EU is glad.\n", "Minister Meets Envoy of Chile", "2012-03-05"},
		{"a place and day within the text", "Minister Meets Envoy of Chile\n\nIn Brussels, 05 March 2012 was a day of rest. " + sentence, "Minister Meets Envoy of Chile", ""},
		{"a wire's source", "Minister Meets Envoy of Chile\n\n" + sentence + "\nSOURCE: news provided by EXAMPLE.ORG on February 28, 2019.\n", "Minister Meets Envoy of Chile", "2019-02-28"},
		{"a source without words", "Minister Meets Envoy of Chile\n\n" + sentence + "\nSOURCE:\n", "Minister Meets Envoy of Chile", ""},
		{"a source without a day", "Minister Meets Envoy of Chile\n\n" + sentence + "\nSOURCE: news provided on request.\n", "Minister Meets Envoy of Chile", ""},
		{"a relay's day above the headline", "MIL OSI Peru\n\nJuly 23, 2018\nSource: Ministry\n\nHeadline: Minister Meets Envoy of Chile\n\n" + sentence, "Minister Meets Envoy of Chile", "2018-07-23"},
		{"a note under the menus of its site", "Skip Links\nU.S. Department of State\nWhat is new | Daily Briefing\nMedia Note\nOffice of the Spokesman\nWashington, DC\nJune 19, 2008\n\nSecretary to Travel to Chile\n\n" + sentence, "Secretary to Travel to Chile", "2008-06-19"},
		{"capitals below a statement of Singapore's", "Visit by Minister for Foreign Affairs Dr Vivian Balakrishnan to Chile\n\nMinister for Foreign Affairs Dr Vivian Balakrishnan will visit Chile from Singapore. " + sentence + "\n12 APRIL 2024\n\nDistribution channels: Politics\n", "Visit by Minister for Foreign Affairs Dr Vivian Balakrishnan to Chile", "2024-04-12"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Read(Input{Name: "x", Data: []byte(tt.page)})
			if err != nil {
				t.Fatal(err)
			}
			published := ""
			if !r.Published.IsZero() {
				published = r.Published.String()
			}
			checkInvariants(t, r)
			if r.Title != tt.title || published != tt.published {
				t.Errorf("title %q of %q, want %q of %q", r.Title, published, tt.title, tt.published)
			}
		})
	}
}
