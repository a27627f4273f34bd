package page

import (
	"strings"
	"testing"

	"github.com/demarche/demarche/data"
)

const menu = "바로가기 메뉴\n본문 바로가기\n주메뉴 바로가기\n검색창 열기\n"

// Each kind of furniture has a page that is read by it, and one that is nearly so and must not be.
func TestFurnitureAndItsNearMisses(t *testing.T) {
	const sentence = "The Minister met with his counterpart from Chile in Seoul on May 4, and they spoke about trade.\n"
	tests := []struct {
		name, page       string
		title, published string
		contains, lacks  string
	}{
		{name: "a title stands under the board's name",
			page: menu + "\nPress Releases\n\nMinister Meets Envoy\n\n\n1. " + sentence, title: "Minister Meets Envoy"},
		{name: "a point under the board's name is no title",
			page: menu + "\nPress Releases\n\n1. " + sentence, contains: "1. The Minister"},
		{name: "a day and a place under the board's name are no title",
			page: menu + "\nPress Releases\n\n22 May 2015, Seoul\n\n1. " + sentence, contains: "22 May 2015, Seoul"},
		{name: "a title that ends in an abbreviation",
			page: menu + "\nPress Releases\n\nMinister Visits Washington D.C.\n\n\n1. " + sentence, title: "Minister Visits Washington D.C."},
		{name: "a sentence is no title",
			page: "The Minister is in Washington D.C. for a week.\n\n" + sentence, contains: "for a week."},
		{name: "a title that ends in a full stop, above the first point",
			page: menu + "\nPress Releases\n\nMinister Meets Envoy of Chile.\n\n\n1. " + sentence, title: "Minister Meets Envoy of Chile."},
		{name: "a sentence above the second point",
			page: menu + "\nPress Releases\n\nThe Minister met the envoy.\n\n\n2. " + sentence, contains: "met the envoy."},
		{name: "a board with a name that is not known",
			page: menu + "\nAmbassador’s Desk\n\nMinister Meets Envoy of Chile\n\n\n1. " + sentence, title: "Minister Meets Envoy of Chile"},
		{name: "a title without a board",
			page: menu + "\nMinister Meets Envoy of Chile\n\n\n1. " + sentence, title: "Minister Meets Envoy of Chile"},
		{name: "a title with brackets is kept whole",
			page: menu + "\nMinister\n\n[Former] Remarks at a Dinner\n\nDate\n2017-09-13\nHit\n5209\n\n" + sentence, title: "[Former] Remarks at a Dinner", published: "2017-09-13"},
		{name: "the word Date in a sentence is no date block",
			page: menu + "\nPress Releases\n\nMinister Meets Envoy\n\n\n1. " + sentence + "\nDate\n\nThe day of the next meeting is open.\n", title: "Minister Meets Envoy"},
		{name: "a date block without a counter is none",
			page: menu + "\nPress Releases\n\nMinister Meets Envoy\n\n\n1. " + sentence + "\nDate\n2018-01-01\nplace\n", title: "Minister Meets Envoy"},
		{name: "a date block on one line",
			page: menu + "\nPress Releases\n\nMinister Meets Envoy\n\nDate 2018-09-28 Hit 1795\n\n1. " + sentence, title: "Minister Meets Envoy", published: "2018-09-28", lacks: "1795"},
		{name: "a line that says when it was published is no title",
			page: "Published 20 September 2022\n\nThe Foreign Secretary sets out today on a trip – the first of many – to see his counterparts from the world.\n\n" + sentence, published: "2022-09-20", contains: "sets out today", lacks: "Published"},
		{name: "a title under a line that says when it was published",
			page: "Published 20 September 2022\n\nMinister Meets Envoy of Chile\n\n" + sentence, title: "Minister Meets Envoy of Chile", published: "2022-09-20"},
		{name: "a title about what was published",
			page: "Published Report on Chile\n\n" + sentence, title: "Published Report on Chile"},
		{name: "a bracketed number without a day is no newsletter",
			page: "[3rd Edition]\n\nMinister Meets Envoy\n\n" + sentence, title: "[3rd Edition]"},
		{name: "an old newsletter has links behind its day",
			page: "[3rd] February 22, 2008 Home | Full Contents | MOFAT Homepage\nMinister’s Press Conference\n\n" + sentence, title: "Minister’s Press Conference", published: "2008-02-22"},
		{name: "a time in another zone is no briefing of the ministry",
			page: "Press Briefing\nJan. 12, 2015 14:30 EST\n" + sentence, title: "Press Briefing", published: "2015-01-12"},
		{name: "a wire's introduction without a title",
			page: "Washington, DC (STL.News) – The US Department of State released the following statement:\n\n" + sentence},
		{name: "a sentence about what a department released is no wire",
			page: "Readout of a Call\n\nThe Department of State released the followings of its report, " + strings.Repeat("which is long, ", 12) + "and more.\n", title: "Readout of a Call"},
		{name: "a note with its form, place and day above the title",
			page:  "Skip Links\nWhat is new in public diplomacy | Daily Briefing\nPress Statement\nAna Brun, Spokesman\nWashington, DC\nOctober 4, 2007\n\nSecretary's Travel to Peru\n\n" + sentence,
			title: "Secretary's Travel to Peru", published: "2007-10-04", lacks: "Spokesman"},
		{name: "a field says when a page was updated",
			page: "Minister Meets Envoy of Chile\n\nPTI | Updated: 15-05-2024 16:25 IST | Created: 14-05-2024 16:25 IST\n\n" + sentence, title: "Minister Meets Envoy of Chile", published: "2024-05-15"},
		{name: "fields without a day",
			page: "Minister Meets Envoy of Chile\n\nPTI | Updated: today | New Delhi\n\n" + sentence, title: "Minister Meets Envoy of Chile"},
		{name: "a reprint says in Dutch when it was published",
			page: "Minister Meets Envoy of Chile (en)\n\nMet dank overgenomen van Europese Commissie (EC) i, gepubliceerd op donderdag 3 maart 2011.\n\n" + sentence, title: "Minister Meets Envoy of Chile (en)", published: "2011-03-03"},
		{name: "a reprint with a month that is none",
			page: "Minister Meets Envoy of Chile (en)\n\nMet dank overgenomen van Europese Commissie (EC) i, gepubliceerd op donderdag 3 brumaire 2011.\n\n" + sentence, title: "Minister Meets Envoy of Chile (en)"},
		{name: "a note with its title first",
			page: "Secretary's Travel to Peru\n\nMedia Note\n\nOffice of the Spokesperson\n\nWashington, DC\n\nOctober 4, 2007\n\n" + sentence, title: "Secretary's Travel to Peru", published: "2007-10-04"},
		{name: "a press conference with its day behind a comma, and links under its parts",
			page:  "Press Conference by the Press Secretary, November 19, 2009\n\nI. On Peru\n\n" + sentence + "\nRelated Information (Peru)\n\nII. On Chile\n\nThe envoy of Chile called on the Minister today.\n\nRelated Information (Chile)\n\nOther news of the site stands here.\n",
			title: "Press Conference by the Press Secretary, November 19, 2009", published: "2009-11-19", contains: "envoy of Chile", lacks: "Other news"},
		{name: "a stamp before the title",
			page: " date 2022-01-14 Readout of a Call\n\n" + sentence, title: "Readout of a Call", published: "2022-01-14"},
		{name: "a stamp long before the days that the page states",
			page: " date 2022-01-14 Visit to Oslo\n\nOn 13-14 December 2022 the Minister paid a visit to Oslo. " + sentence, title: "Visit to Oslo"},
		{name: "a stamp that a day in the text bears out",
			page: " date 2022-01-14 Visit to Oslo\n\nOn 13 January 2022 the Minister said that he will be in Oslo on 14 December 2022. " + sentence, title: "Visit to Oslo", published: "2022-01-14"},
		{name: "a line that begins with the word date is no stamp",
			page: "date palms are the gift of 2022 to the Embassy\n\n" + sentence, title: "date palms are the gift of 2022 to the Embassy"},
		{name: "a Turkish number with its day",
			page: "QA-17, 3 April 2020, Statement of the Spokesperson in Response to a Question\n\n" + sentence, title: "QA-17, 3 April 2020, Statement of the Spokesperson in Response to a Question", published: "2020-04-03"},
		{name: "a number without a day is no Turkish title",
			page: "No: 310 ships have passed\n\n" + sentence, title: "No: 310 ships have passed"},
		{name: "a link to another article between the paragraphs",
			page: "Talks in Oslo\n\n" + sentence + "\nAlso Read | Minister Resigns, Says Paper.\n\nTrade is growing.\n", title: "Talks in Oslo", contains: "Trade is growing.", lacks: "Resigns"},
		{name: "a sentence that begins with a call to read",
			page: "Talks in Oslo\n\n" + sentence + "\nRead More Books is the programme’s name.\n", title: "Talks in Oslo", contains: "Read More Books"},
		{name: "a sentence that begins with also",
			page: "Talks in Oslo\n\n" + sentence + "\nAlso ready is a programme for youth.\n", title: "Talks in Oslo", contains: "Also ready"},
		{name: "a date line under the title",
			page: "Talks in Oslo\n\nTuesday, 3 June 2014\n\n" + sentence, title: "Talks in Oslo", published: "2014-06-03"},
		{name: "a date above the title, month first as Americans write",
			page: "FROM:  THE STATE DEPARTMENT\n05/04/2015 05:02 PM EDT\nTalks in Oslo\n\n" + sentence, title: "Talks in Oslo", published: "2015-05-04"},
		{name: "a day and a place above a Korean text are not when it was published",
			page: "22 May 2015, Seoul\n\n1. " + sentence, contains: "22 May 2015, Seoul"},
		{name: "the form of a text and the title once more before the date",
			page: "Home\n\nOffice of the Spokesperson\n\nPress Releases\n\nTalks in Oslo\nhide\nTalks in Oslo\nReadout\nApril 7, 2025\n\n" + sentence, title: "Talks in Oslo", published: "2025-04-07", lacks: "Readout"},
		{name: "a title with its second line in brackets",
			page: "Press Releases\n\nTalks in Oslo\n(Outline)\n\nMay 7, 2019\n\n" + sentence + "\nBack to Press Releases\n", title: "Talks in Oslo (Outline)", published: "2019-05-07"},
		{name: "a day of publication below the summary",
			page: "1. Home\n2. World\n\nPress release\n\nTalks in Oslo\n\nThe Foreign Secretary will hold talks.\n\nPublished\n    5 June 2023\n\n" + sentence, title: "Talks in Oslo", published: "2023-06-05"},
		{name: "the word published in a sentence",
			page: "Talks in Oslo\n\nPublished figures of 5 June 2023 were wrong, the Minister said to the press in Oslo.\n", title: "Talks in Oslo"},
		{name: "a date in the first sentence is no date line",
			page: "Talks in Oslo\n\n3 June 2014 was a good day for both countries, the Minister said to the press.\n", title: "Talks in Oslo"},
		{name: "who issued a release says when",
			page: "• PRESS RELEASE : Talks in Oslo [June 2014]\n\nPRESS RELEASE : Talks in Oslo [June 2014]\n\nThe press release issued by the Foreign Office on 3 June 2014.\n\n" + sentence, title: "Talks in Oslo", published: "2014-06-03", lacks: "issued by"},
		{name: "a press release mentioned in a sentence",
			page: "Talks in Oslo\n\nIn a press release issued by the bank it was silent on the matter, the Minister said.\n", title: "Talks in Oslo", contains: "issued by the bank"},
		{name: "who passes a release on says when, month first",
			page: "Ministry of Foreign Affairs of the Republic of Korea\n\n07/01/2022 | Press release | Archived content\n\nTalks in Oslo\n\n" + sentence, title: "Talks in Oslo", published: "2022-07-01"},
		{name: "who passes a release on says when, day first where the first number can be no month",
			page: "Ministry of Foreign Affairs of the Republic of Korea\n\n23/07/2024 | Press release | Archived content\n\nTalks in Oslo\n\n" + sentence, title: "Talks in Oslo", published: "2024-07-23"},
		{name: "share links end a text",
			page: "Talks in Oslo\n\n" + sentence + "\nLeave a Reply\n\nName\n", title: "Talks in Oslo", lacks: "Leave a Reply"},
		{name: "a sentence about a reply does not",
			page: "Talks in Oslo\n\n" + sentence + "\nHe would not leave a reply for later.\n", title: "Talks in Oslo", contains: "for later"},
		{name: "an unofficial translation ends a text, glued or not",
			page: menu + "\nPress Releases\n\nMinister Meets Envoy\n\n\n1. " + sentence + "\n*unofficial translation\nPrev\n", title: "Minister Meets Envoy", lacks: "unofficial"},
		{name: "an unofficial meeting does not",
			page: menu + "\nPress Releases\n\nMinister Meets Envoy\n\n\n1. " + sentence + "\n* an unofficial translation of the treaty was shown\n", title: "Minister Meets Envoy", contains: "of the treaty"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Read(Input{Name: "x", Data: []byte(tt.page)})
			if err != nil {
				t.Fatal(err)
			}
			checkInvariants(t, r)
			if r.Title != tt.title || r.Published.String() != tt.published {
				t.Errorf("read title %q of %q (%s), want %q of %q", r.Title, r.Published, r.Layout, tt.title, tt.published)
			}
			if !strings.Contains(r.Text, tt.contains) || tt.lacks != "" && strings.Contains(r.Text, tt.lacks) {
				t.Errorf("text is %q, should have %q and not %q", r.Text, tt.contains, tt.lacks)
			}
		})
	}
}

func TestPublishersByHostFurnitureAndVoice(t *testing.T) {
	const text = "They met in the capital and spoke about trade and about the sea.\n"
	tests := []struct{ name, page, url, want string }{
		{"an embassy's mirror", text, "https://pak-islamabad.mofa.go.kr/eng/brd/m_5676/view.do?seq=1", "kr-mofa"},
		{"a host that only ends alike", text, "https://notmofa.go.jp/x", "kr-mofa"},
		{"the host of Japan's ministry", text, "http://www.mofa.go.jp/press/release/press4e_000981.html", "jp-mofa"},
		{"the back link of Japan's pages", "Talks\n\n" + text + "\nBack to Press Releases\n", "", "jp-mofa"},
		{"the link to a friend of China's pages", "Wang Yi Meets an Envoy\n\n" + text + "\n<Suggest To A Friend>", "", "cn-mfa"},
		{"a Korean text that names the European service in a sentence", "1. The ROK and the European External Action Service held a dialogue in Brussels on May 3, at which the Republic of Korea was represented by the Deputy Minister for Political Affairs.\n", "", "kr-mofa"},
		{"a text in the words of India's ministry", "EAM to Visit Oman\n\nExternal Affairs Minister Rao will visit Muscat on June 3 from New Delhi.\n", "", "in-mea"},
		{"a text in the words of Türkiye's ministry", "Talks in Ankara\n\nTürkiye and Malta held talks. Minister Çavuşoğlu spoke of our country and its sea.\n", "", "tr-mfa"},
		{"a text of Japan's minister alone that names the ROK often", "Japan and the United Nations\n\nMr. Fumio Kishida, Minister for Foreign Affairs, met ministers of the ROK, of the Republic of Korea's neighbours, and talked about the ROK, the ROK's trade and the Republic of Korea.\n", "", "jp-mofa"},
		{"a text of Korea's minister with Japan's", "The ROK and Japan\n\nMinister Yun Byung-se met Mr. Fumio Kishida, Minister for Foreign Affairs, and talked about the ROK, the ROK's trade and the Republic of Korea.\n", "", "kr-mofa"},
		{"a text in nobody's words", text + text, "", "kr-mofa"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Read(Input{Name: "x", Data: []byte(tt.page), URL: tt.url})
			if err != nil {
				t.Fatal(err)
			}
			if r.Source != tt.want {
				t.Errorf("source %q, want %q", r.Source, tt.want)
			}
		})
	}
}

func TestMirrorsShareTheirIDAndBoardsDoNot(t *testing.T) {
	tests := []struct{ name, url, ref, id string }{
		{"the ministry's own page", "https://www.mofa.go.kr/eng/brd/m_5676/view.do?seq=320106", "320106", "kr-mofa:320106"},
		{"an embassy's mirror", "http://overseas.mofa.go.kr/eng/brd/m_5676/view.do?itm_seq_1=0&itm_seq_2=0&multi_itm_seq=0&seq=320106", "320106", "kr-mofa:320106"},
		{"a query that was escaped twice", "http://mofa.go.kr/eng/brd/m_5676/view.do?multi_itm_seq=0&amp;seq=320106&amp;page=1", "320106", "kr-mofa:320106"},
		{"the same number on the board of briefings", "http://www.mofa.go.kr/eng/brd/m_5679/view.do?seq=320106", "320106", "kr-mofa:m_5679-320106"},
		{"a seq on a host that is not the ministry's", "https://example.org/view.do?seq=320106", "", ""},
		{"a seq that is no number", "https://www.mofa.go.kr/eng/brd/m_5676/view.do?seq=abc", "", ""},
		{"no URL", "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Read(Input{Name: "x", Data: []byte("1. The ROK and Chile held talks."), URL: tt.url, Source: "kr-mofa"})
			if err != nil {
				t.Fatal(err)
			}
			if r.Reference != tt.ref || tt.id != "" && r.ID != tt.id {
				t.Errorf("reference %q, ID %q; want %q, %q", r.Reference, r.ID, tt.ref, tt.id)
			}
			if tt.id == "" && len(r.ID) != len("kr-mofa:")+16 {
				t.Errorf("ID %q should end in 16 digits of a hash", r.ID)
			}
		})
	}
}

func TestMarkersOfPoints(t *testing.T) {
	tests := []struct {
		line         string
		kind         data.PointKind
		number, mark string
		words        string
	}{
		{"1. The Minister", data.PointNumbered, "1", "", "The Minister"},
		{"12.The Minister", data.PointNumbered, "12", "", "The Minister"},
		{"3) The Minister", data.PointNumbered, "3", "", "The Minister"},
		{"1.5 million people", "", "", "", "1.5 million people"},
		{"14.11.2022 Brussels", "", "", "", "14.11.2022 Brussels"},
		{"2018. That year", "", "", "", "2018. That year"},
		{"52 ministers", "", "", "", "52 ministers"},
		{"o In Oslo", data.PointSub, "", "o", "In Oslo"},
		{"о In Oslo, with a Cyrillic letter", data.PointSub, "", "о", "In Oslo, with a Cyrillic letter"},
		{"on June 3", "", "", "", "on June 3"},
		{"O In Oslo", data.PointSub, "", "O", "In Oslo"},
		{"°Minister Park", data.PointSub, "", "°", "Minister Park"},
		{"º Minister Park", data.PointSub, "", "º", "Minister Park"},
		{"◦ Minister Park", data.PointSub, "", "◦", "Minister Park"},
		{"○ Minister Park", data.PointSub, "", "○", "Minister Park"},
		{"▶ Minister Park", data.PointSub, "", "▶", "Minister Park"},
		{"- Minister Park", data.PointSub, "", "-", "Minister Park"},
		{"-- 65 countries", "", "", "", "-- 65 countries"},
		{"-5 degrees", "", "", "", "-5 degrees"},
		{"* The first was in 2011", data.PointNote, "", "*", "The first was in 2011"},
		{"** The second", data.PointNote, "", "**", "The second"},
		{"※ The first", data.PointNote, "", "※", "The first"},
		{"“Amanpour”", "", "", "", "“Amanpour”"},
	}
	for _, tt := range tests {
		t.Run(tt.line, func(t *testing.T) {
			m := cutMarker(tt.line)
			if m.kind != tt.kind || m.number != tt.number || m.mark != tt.mark || tt.line[m.size:] != tt.words {
				t.Errorf("got %+v, words %q", m, tt.line[m.size:])
			}
		})
	}
}

func TestDateLines(t *testing.T) {
	tests := []struct{ line, want string }{
		{"2018-09-28", "2018-09-28"}, {"2018-06-14 16:38:17", "2018-06-14"}, {"2018.9.28.", "2018-09-28"}, {"2021/09/15", "2021-09-15"},
		{"March 23, 2015", "2015-03-23"}, {"Mar. 29, 2013", "2013-03-29"}, {"Sept. 13, 2012 14:30 KST", "2012-09-13"}, {"3 JUNE 2017", "2017-06-03"},
		{"22nd of May, 2015", "2015-05-22"}, {"22 May 2015, Seoul", "2015-05-22"}, {"23.08.2016", "2016-08-23"}, {"14/11/2022 - 15:30, UNIQUE ID: 221114_15", "2022-11-14"},
		{"Friday, April 3, 2020, 5:46 p.m. Ministry of Foreign Affairs", "2020-04-03"}, {"Brussels, 9 May 2021", "2021-05-09"},
		{"30 February 2015", ""}, {"May 2015", ""}, {"March 22", ""}, {"1. March 22, 2017", ""}, {"On March 22, 2017", ""}, {"12345-01-01", ""},
		{"March 22, 2017 was the day on which the two ministers met in the city.", ""}, {"the city, 3 May 2015", ""}, {"", ""},
	}
	for _, tt := range tests {
		t.Run(tt.line, func(t *testing.T) {
			day, ok := dateLine(tt.line)
			if !ok {
				day = data.Date{}
			}
			if day.String() != tt.want {
				t.Errorf("got %q, want %q", day, tt.want)
			}
		})
	}
}

func TestLinesBrokenByAnEditorAreJoined(t *testing.T) {
	const page = "1. Foreign Minister Park Sun-hee met on May 4 with Foreign Minister\nof Chile Pablo Rojas in Seoul, and both of them spoke at length about\ntrade and about the sea. They were content with what has been done\nso far. The next meeting will be in Santiago, the capital, where\nMinister Rojas wants to show the port.\n\n2. The Ministers\nwill meet again.\n"
	r, err := Read(Input{Name: "x", Data: []byte(page)})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Points) != 2 || strings.Count(r.Text, "\n") > 3 {
		t.Errorf("read %d points: %q", len(r.Points), r.Text)
	}
}
