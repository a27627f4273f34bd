package page

import (
	"strings"
	"testing"
)

// What copies of releases have above a title, and lines that look like it and are titles.
func TestMastheadsAndTitlesLikeThem(t *testing.T) {
	const below = "\n\nThe Minister met with his counterpart from Chile in Oslo on May 4, and they spoke about trade.\n"
	tests := []struct{ name, above, title, published string }{
		{"a menu in one row", "Home Embassy Info About Norway Economy & Trade Consular Affairs Culture\nTalks in Oslo", "Talks in Oslo", ""},
		{"a title that begins with the word home", "Home Minister of Chile Visits Oslo", "Home Minister of Chile Visits Oslo", ""},
		{"a row of languages", "عربي Español Русский 简体中文\nTalks in Oslo", "Talks in Oslo", ""},
		{"a title that quotes a foreign word", "Readout of the Talks on the 仁 Initiative", "Readout of the Talks on the 仁 Initiative", ""},
		{"a notice in a foreign script", "Новости Министерства\nTalks in Oslo", "Talks in Oslo", ""},
		{"a credit of a picture", "(Photo: Palace Press Office)\nTalks in Oslo", "Talks in Oslo", ""},
		{"a title about photos", "Photos of the Minister in Oslo", "Photos of the Minister in Oslo", ""},
		{"a byline", "By Oslo Journal Kari Nordmann\nTalks in Oslo", "Talks in Oslo", ""},
		{"a title that begins with by", "By Sea and by Land: Talks in Oslo", "By Sea and by Land: Talks in Oslo", ""},
		{"a breadcrumb in capitals", "HOME > News\nTalks in Oslo", "Talks in Oslo", ""},
		{"a site's warning above a title and its date", "Officials will never ask for money over the phone, so please be careful.\nTalks in Oslo\n4 May 2018", "Talks in Oslo", "2018-05-04"},
		{"a first sentence above a line without a date", "Officials have met for talks about trade this week.\nTalks in Oslo", "", ""},
		{"a sentence that calls", "You never tire, and we who follow your travels wish you all the best for this long one, wherever it may take you in the end. God speed!\nTalks in Oslo\n4 May 2018", "Talks in Oslo", "2018-05-04"},
		{"a title with a call", "Welcome to Oslo!", "Welcome to Oslo!", ""},
		{"a day behind a semicolon", "Travel to Oslo, May 9-10; May 4, 2018", "Travel to Oslo, May 9-10", "2018-05-04"},
		{"a day behind a comma belongs to the title", "Talks in Oslo, 4 May 2018", "Talks in Oslo, 4 May 2018", ""},
		{"a day of publication among fields", "Talks in Oslo\nPublished By : Admin | May 4, 2018 | 21:29 CET", "Talks in Oslo", "2018-05-04"},
		{"fields without a day", "Talks in Oslo\nBy the Admin | read in 4 minutes | May", "Talks in Oslo", ""},
		{"a day with a short weekday", "Talks in Oslo\nFri. May 4th, 2018", "Talks in Oslo", "2018-05-04"},
		{"a place that begins like a weekday", "Talks on Fish\nMontevideo, 4 May 2018", "Talks on Fish", "2018-05-04"},
		{"a briefing's title has its day", "Press Briefing (May 4, 2018)", "Press Briefing (May 4, 2018)", "2018-05-04"},
		{"the day in another title is the event's", "Talks in Oslo (May 4, 2018)", "Talks in Oslo (May 4, 2018)", ""},
		{"the weather behind a scraper's stamp", "date 2018-05-04 35.1 C\nTalks in Oslo", "Talks in Oslo", "2018-05-04"},
		{"a number behind a scraper's stamp", "date 2018-05-04 12 Ministers Meet in Oslo", "12 Ministers Meet in Oslo", "2018-05-04"},
		{"a day above a text without a title", "May 4, 2018\n(Photo: Palace Press Office)", "", "2018-05-04"},
		{"a label and its value under bullets", "Talks in Oslo\n- Date\n-\n2018-05-04\n- Hit\n- 794", "Talks in Oslo", "2018-05-04"},
		{"a label TITLE before a briefing's title", "View Board\nTITLE Press Briefing\nDate 2018.05.04\n\nMay 4, 2018 14:30 KST", "Press Briefing", "2018-05-04"},
		{"a relay of news", "05/04/2018 | News release | Distributed by Public on 05/04/2018\nTalks in Oslo", "Talks in Oslo", "2018-05-04"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Read(Input{Name: "page", Data: []byte(tt.above + below), Source: "us-state"})
			if err != nil {
				t.Fatal(err)
			}
			if r.Title != tt.title || r.Published.String() != tt.published {
				t.Errorf("read title %q, published %q; want %q, %q", r.Title, r.Published, tt.title, tt.published)
			}
		})
	}
}

// A page that is foreign altogether, or whose own language comes first, keeps its text.
func TestAPageInAnotherScriptKeepsItsText(t *testing.T) {
	const chinese = "2018年5月4日，外交部长王毅在北京会见智利外长，双方就贸易问题交换了意见，并同意加强合作。\n"
	for name, page := range map[string]string{
		"Chinese alone":               "王毅会见智利外长\n\n" + chinese,
		"Chinese above English":       strings.Repeat(chinese+"\n", 30) + "The Minister met with his counterpart from Chile in Oslo on May 4, and they spoke about trade.\n",
		"Chinese alone without title": chinese + "\n中方愿同智方一道努力，推动双边关系取得更大发展。\n",
	} {
		r, err := Read(Input{Name: "page", Data: []byte(page), Source: "cn-mfa"})
		if err != nil || !strings.Contains(r.Text, "会见智利外长") {
			t.Errorf("%s: %v, text %q", name, err, r.Text)
		}
	}
}
