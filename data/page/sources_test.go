package page

import (
	"encoding/json"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/demarche/demarche/data"
)

// Each publisher is known by its pages alone: by what stands around the text, and by the text where nothing does.
func TestThePagesOfEachPublisherAreRecognisedWithoutTheirAddress(t *testing.T) {
	labels, err := filepath.Glob("testdata/*/*.json")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	for _, label := range labels {
		b, err := os.ReadFile(label)
		if err != nil {
			t.Fatal(err)
		}
		var want data.Release
		if err := json.Unmarshal(b, &want); err != nil {
			t.Fatalf("%s: %v", label, err)
		}
		pages, err := filepath.Glob(strings.TrimSuffix(label, ".json") + ".[th]*")
		if err != nil || len(pages) != 1 {
			t.Fatalf("%s: pages %q, %v", label, pages, err)
		}
		b, err = os.ReadFile(pages[0])
		if err != nil {
			t.Fatal(err)
		}
		got, err := Read(Input{Name: pages[0], Data: b})
		if err != nil {
			t.Fatal(err)
		}
		if got.Source != want.Source {
			t.Errorf("%s: the source is %q, want %q", pages[0], got.Source, want.Source)
		}
		seen[want.Source]++
	}
	for _, source := range []string{"kr-mofa", "jp-mofa", "cn-mfa", "us-state", "in-mea", "uk-fcdo", "tr-mfa", "sg-mfa", "eu-eeas"} {
		if seen[source] == 0 {
			t.Errorf("no page of %s is here to be recognised", source)
		}
	}
}

// Texts from which all furniture is gone, in the wording of each ministry; the facts are made up.
func TestTheWordingOfATextTellsItsPublisher(t *testing.T) {
	for _, tt := range []struct{ name, source, text string }{
		{"Korea on a minister of Japan", "kr-mofa", "Foreign Minister Cho Hyun Speaks with Japanese Foreign Minister\n\n1. Minister of Foreign Affairs Cho Hyun spoke on the telephone with Minister for Foreign Affairs of Japan Iwaya Takeshi on August 4 about relations between the Republic of Korea and Japan.\n"},
		{"Korea on a minister of China", "kr-mofa", "Foreign Minister Chung Eui-yong held talks with State Councilor and Foreign Minister Wang Yi of China in Xiamen on April 3. The two ministers spoke of visits between the ROK and China, and State Councilor Wang Yi agreed.\n"},
		{"Korea called by a secretary of the United States", "kr-mofa", "1. US Secretary of State John Kerry called Foreign Minister Yun Byung-se on January 3. The Secretary told the Minister of his trip to Beijing, and Secretary Kerry thanked the Republic of Korea.\n"},
		{"Korea on a secretary of the United States", "kr-mofa", "Foreign Minister Park Jin met with U.S. Secretary of State Antony J. Blinken on the sidelines of a conference. They spoke of the alliance of the ROK and the U.S.\n"},
		{"Korea on the minister of Türkiye", "kr-mofa", "Foreign Minister Park Jin had talks with Minister of Foreign Affairs of Türkiye Mevlüt Çavuşoğlu on November 8. The ROK and Türkiye are brothers.\n"},
		{"Korea on the European Union", "kr-mofa", "Second Vice-Minister Lee Do-hoon met with European Union officials in Seoul. High Representative Josep Borrell had met with Foreign Minister Park Jin of the ROK in May.\n"},
		{"Türkiye on a minister of the United Kingdom", "tr-mfa", "Foreign Minister Mevlüt Çavuşoğlu is paying a visit to Riga, where Minister Çavuşoğlu had a meeting with Foreign Minister Liz Truss of the United Kingdom.\n"},
		{"Japan by its minister", "jp-mofa", "Japan-Peru Foreign Ministers’ Meeting\n\nOn June 3, commencing at 10:15 a.m. for approximately 30 minutes, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with the Minister of Foreign Affairs of the Republic of Peru.\n\n1. They concurred to work together.\n"},
		{"Japan by a parliamentary vice-minister", "jp-mofa", "Courtesy Call on Parliamentary Vice-Minister for Foreign Affairs Takei by the Delegation of Peru\n\nOn June 3, a delegation paid a courtesy call on Mr. TAKEI Shunsuke, Parliamentary Vice-Minister for Foreign Affairs.\n"},
		{"Japan on a minister of Korea", "jp-mofa", "Japan-ROK Foreign Ministers’ Telephone Call\n\nOn July 21, commencing at 6:00 p.m., IWAYA Takeshi, Minister for Foreign Affairs of Japan, held a telephone call with H.E. Mr. CHO Hyun, Minister of Foreign Affairs of the Republic of Korea (ROK).\n"},
		{"China by its minister", "cn-mfa", "Wang Yi Holds Talks with Peruvian Foreign Minister\n\nOn June 3, 2024, Member of the Political Bureau of the CPC Central Committee and Foreign Minister Wang Yi held talks with the Foreign Minister of Peru in Beijing. Wang Yi said that China stands ready to work with Peru.\n"},
		{"China by its vice minister", "cn-mfa", "On June 3, 2021, Vice Foreign Minister Ma Zhaoxu met with Ambassador of Peru to China. Ma said that China is ready to work with Peru.\n"},
		{"China on a minister of Korea", "cn-mfa", "Wang Yi Speaks with ROK Foreign Minister Park Jin over the Phone\n\nOn January 9, 2023, Foreign Minister Wang Yi spoke with ROK Foreign Minister Park Jin. China and the ROK are neighbors, Wang Yi said.\n"},
		{"China by an earlier minister", "cn-mfa", "Foreign Minister Yang Jiechi Meets with His Peruvian Counterpart\n\nOn June 3, 2012, Foreign Minister Yang Jiechi met with Peruvian Foreign Minister in Beijing.\n"},
		{"the United States by a readout", "us-state", "Secretary Blinken’s Call with Peruvian Foreign Minister\n\nSecretary of State Antony J. Blinken spoke today with the Peruvian Foreign Minister. The Secretary and the Foreign Minister discussed migration.\n"},
		{"the United States by a secretary of 2025", "us-state", "Secretary Rubio’s Meeting with Peruvian Foreign Minister\n\nSecretary of State Marco Rubio met today with the Peruvian Foreign Minister in Washington. Secretary Rubio thanked him.\n"},
		{"the United States by its deputy secretary", "us-state", "Deputy Secretary Sherman’s Meeting with Republic of Korea First Vice Foreign Minister Choi\n\nDeputy Secretary of State Wendy R. Sherman met with Republic of Korea (ROK) First Vice Foreign Minister Choi Jong Kun. The Deputy Secretary spoke of the alliance of the United States and the ROK.\n"},
		{"the United States on a working group", "us-state", "U.S.-Peru Security Dialogue\n\nThe United States and Peru held a dialogue in Lima on June 3. Under Secretary of State for Arms Control Bonnie Jenkins led the U.S. delegation.\n"},
		{"India by its minister", "in-mea", "Visit of External Affairs Minister to Peru (June 3-5, 2023)\n\nExternal Affairs Minister Dr. S. Jaishankar will pay an official visit to Peru from June 3. EAM will hold discussions with his counterpart.\n"},
		{"India by its secretary", "in-mea", "6th India-Peru Foreign Office Consultations\n\nThe sixth Foreign Office Consultations between India and Peru were held in New Delhi on June 3. The Indian side was led by Saurabh Kumar, Secretary (East).\n"},
		{"India by its ministry's name", "in-mea", "India-UK UN Consultations held in New Delhi\n\nThe Ministry of External Affairs said that the Consultations took place on June 3. The Indian delegation was headed by Ana Brun, Joint Secretary, and the UK side by Deputy Political Director Juan Soto of the FCDO. The Indian side conveyed its wishes.\n"},
		{"India on its prime minister", "in-mea", "Prime Minister Shri Narendra Modi met the President of the Republic of Korea on the margins of the summit on June 3. Prime Minister thanked him.\n"},
		{"India by a secretary whom the United Kingdom has too", "in-mea", "Foreign Secretary Vijay Gokhale was in Lima on June 3. The Foreign Secretary met the Foreign Minister of Peru. India and Peru are friends.\n"},
		{"India on a caller from the United States", "in-mea", "His Excellency Donald Trump, President of the United States of America, and Prime Minister Narendra Modi spoke to each other by telephone. President Trump spoke of the United States and of India.\n"},
		{"Japan on guests whose states are given", "jp-mofa", "The Honorable James Mattis, Secretary of Defense of the United States of America, paid a courtesy call on Prime Minister Shinzo Abe. The United States and Japan are allies.\n"},
		{"Japan by the order of the states below the name of a board", "jp-mofa", "Press Releases\n\nJapan-U.S. Foreign Ministers’ Telephone Talk\n\nMr. MOTEGI Toshimitsu, Minister for Foreign Affairs, and the Honorable Antony Blinken, Secretary of State of the United States of America, had a telephone talk. Secretary Blinken spoke of the U.S. and of Japan.\n"},
		{"the United States on Japan below a title of its own", "us-state", "Telephone Talk of Secretary Blinken\n\nJapan-U.S. Foreign Ministers’ Telephone Talk\n\nThe Honorable Antony Blinken, Secretary of State of the United States of America, had a telephone talk. Secretary Blinken spoke of the U.S. and of Japan.\n"},
		{"Japan by the order of the states alone", "jp-mofa", "Japan-Peru High-level Consultations\n\nOn June 3, Tokyo will be the venue of the Japan-Peru High-level Consultations.\n"},
		{"India that names only its capital", "in-mea", "External Affairs Minister Dr. S. Jaishankar met the European Union High Representative, Josep Borrell, in New Delhi on June 3. EAM thanked the High Representative.\n"},
		{"India by the order of the states", "in-mea", "4th India-United Kingdom Consultations\n\nConsultations were held on June 3. The UK side was led by Ana Brun of the FCDO.\n"},
		{"the United States by a note on a journey", "us-state", "Special Envoy Brun’s Travel to Peru, Turkey and Chile\n\nSpecial Envoy Ana Brun traveled to Peru, Turkey and Chile from June 3 to 8. In Turkey she met with officials of the Republic of Turkey.\n"},
		{"the United States by the form of a note", "us-state", "Counselor Brun’s Travel to Seoul\n\nMEDIA NOTE\nOFFICE OF THE SPOKESPERSON\nJUNE 3, 2022\n\nCounselor Ana Brun will meet with officials of the Republic of Korea (ROK) in Seoul.\n"},
		{"the United States by its secretary alone", "us-state", "Secretary Clinton Meets With U.K. Foreign Secretary Hague\n\nSecretary Clinton met with U.K. Foreign Secretary William Hague on June 3.\n"},
		{"the United Kingdom by small letters", "uk-fcdo", "Foreign Secretary meets US Secretary of State\n\nForeign Secretary William Hague met US Secretary of State Hillary Clinton on 3 June.\n"},
		{"Singapore by its name", "sg-mfa", "MFA Press Statement: Visit by Minister K Shanmugam to the United States\n\nMinister K Shanmugam met with US Secretary of State John Kerry on 3 June 2013.\n"},
		{"the European Union by its head", "eu-eeas", "Catherine Ashton visits Japan\n\nCatherine Ashton will visit Japan from 1 to 3 June to meet the Japanese Foreign Minister.\n"},
		{"Türkiye by its minister", "tr-mfa", "Minister Hakan Fidan met with the Minister of Foreign Affairs of Peru in Ankara, 3 June 2024\n\nMinister of Foreign Affairs Hakan Fidan met with his Peruvian counterpart.\n"},
		{"Türkiye under its earlier spelling", "tr-mfa", "The Third Political Consultations between Turkey and Peru were held in Ankara on 3 June 2015, headed by Deputy Undersecretary Ambassador Ali Kemal Aydın.\n"},
		{"the United Kingdom by its secretary", "uk-fcdo", "Foreign Secretary meets Peruvian counterpart\n\nThe Foreign Secretary David Lammy met the Foreign Minister of Peru in London today. The Foreign Secretary said: the UK’s friendship with Peru is old.\n"},
		{"the United Kingdom by a minister of state", "uk-fcdo", "Minister for the Americas visits Peru\n\nForeign Office Minister Hugo Swire visits Peru on 3 June to speak about trade with the UK.\n"},
		{"Singapore by its minister", "sg-mfa", "Visit by Minister for Foreign Affairs Dr Vivian Balakrishnan to Lima, 3 June 2019\n\nMinister for Foreign Affairs Dr Vivian Balakrishnan met the Foreign Minister of Peru today.\n"},
		{"Singapore by its earlier minister", "sg-mfa", "Introductory Visit by the Foreign Minister of Peru\n\nThe Foreign Minister of Peru called on Minister for Foreign Affairs and Minister for Law K Shanmugam today. They reaffirmed the ties between Singapore and Peru.\n"},
		{"Singapore by its president", "sg-mfa", "State Visit to Peru by President Tony Tan Keng Yam, 3 to 6 June 2014\n\nPresident Tony Tan Keng Yam will make a State Visit to Peru. He will be accompanied by Mrs Mary Tan and officials from the Ministry of Foreign Affairs. He will meet Singaporeans in Lima.\n"},
		{"the European Union by its representative", "eu-eeas", "Peru: High Representative Kaja Kallas met the Foreign Minister\n\nHigh Representative/Vice-President Kaja Kallas met the Foreign Minister of Peru in Brussels today. The EU and Peru are partners.\n"},
		{"the European Union by an earlier representative", "eu-eeas", "Federica Mogherini met with the Foreign Minister of Peru, on 3 June 2016. They spoke of the European Union and Latin America.\n"},
		{"the European Union on a dialogue", "eu-eeas", "The EU and the Republic of Korea held their seventh Human Rights Dialogue in Brussels on 3 June. The EU was represented by Paola Pampaloni of the European External Action Service, which led it together with the Director of the ROK’s ministry for human rights and social affairs. Both looked at the situation at the UN.\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Read(Input{Name: "x", Data: []byte(tt.text)})
			if err != nil {
				t.Fatal(err)
			}
			if r.Source != tt.source {
				t.Errorf("read as a page of %q, want %q", r.Source, tt.source)
			}
		})
	}
}

// TestHostsAreReadAsByPackageURL holds the quick reading of an address against the whole one.
func TestHostsAreReadAsByPackageURL(t *testing.T) {
	for _, address := range []string{
		"http://www.mofa.go.kr/eng/brd/m_5676/view.do?seq=319690", "https://www.gov.uk", "https://gov.uk?x=%zz", "https://gov.uk/%zz", "https://gov.uk/a b",
		"HTTPS://WWW.GOV.UK/a", "https://www.GOV.uk/", "https://gov.uk:443/a", "https://me@gov.uk/a", "https://[::1]/a", "https://", "https:///a", "http:/gov.uk",
		"gov.uk/a", "https://gov.uk/\x01", "https://gov.uk/a#%zz", "https://gov.uk#top", "https://외교부.kr/", "https://gov.uk/외교부", "httpsx://gov.uk/",
	} {
		want := ""
		if u, err := url.Parse(address); err == nil {
			want = strings.ToLower(u.Hostname())
		}
		if got := hostOf(address); got != want {
			t.Errorf("%q: host %q, want %q", address, got, want)
		}
	}
}
