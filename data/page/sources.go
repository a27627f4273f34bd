package page

import (
	"net/url"
	"strings"
)

// hosts says who publishes on which hosts; sub-domains belong to them, embassies' mirrors too.
var hosts = []struct{ suffix, source string }{
	{"mofa.go.kr", "kr-mofa"}, {"mofat.go.kr", "kr-mofa"},
	{"mofa.go.jp", "jp-mofa"}, {"emb-japan.go.jp", "jp-mofa"},
	{"fmprc.gov.cn", "cn-mfa"}, {"mfa.gov.cn", "cn-mfa"}, {"china-embassy.gov.cn", "cn-mfa"}, {"china-embassy.org", "cn-mfa"},
	{"chineseembassy.org", "cn-mfa"}, {"chinaembassy.org", "cn-mfa"}, {"china-mission.gov.cn", "cn-mfa"},
	{"china-consulate.gov.cn", "cn-mfa"}, {"china-un.org", "cn-mfa"}, {"chinamission.be", "cn-mfa"},
	{"history.state.gov", "us-historian"}, {"state.gov", "us-state"}, {"usembassy.gov", "us-state"}, {"usmission.gov", "us-state"},
	{"statedept.tumblr.com", "us-state"}, {"america.gov", "us-state"},
	{"mea.gov.in", "in-mea"}, {"indianembassyusa.gov.in", "in-mea"}, {"eoiseoul.gov.in", "in-mea"}, {"indembassytokyo.gov.in", "in-mea"},
	{"mfa.gov.tr", "tr-mfa"}, {"mfa.gov.sg", "sg-mfa"},
	{"eeas.europa.eu", "eu-eeas"}, {"consilium.europa.eu", "eu-eeas"}, {"europa.eu", "eu-eeas"},
	{"fco.gov.uk", "uk-fcdo"}, {"gov.uk", "uk-fcdo"}, {"ukun.org", "uk-fcdo"},
}

// furnitureCues are words around a text that only one publisher's pages have.
var furnitureCues = []struct{ words, source string }{
	{"본문 바로가기", "kr-mofa"}, {"상세보기", "kr-mofa"}, {"Ministry of Foreign Affairs REPUBLIC OF KOREA", "kr-mofa"},
	{"Public Relations of MOFA", "kr-mofa"}, {" KST\n", "kr-mofa"}, {"Spokesperson and Deputy Minister for Public", "kr-mofa"}, {"MOFAT Homepage", "kr-mofa"}, {"Ministry of Foreign Affairs of the Republic of Korea\n", "kr-mofa"},
	{"Back to Press Releases", "jp-mofa"}, {"provisional translation by an external company", "jp-mofa"}, {"www.mofa.go.jp", "jp-mofa"},
	{"Suggest To A Friend", "cn-mfa"}, {"Suggest to a friend", "cn-mfa"}, {"> China News", "cn-mfa"}, {"Home > Top Stories", "cn-mfa"},
	{"The US Department of State released the following", "us-state"}, {"Source: United States Department of State", "us-state"},
	{"Source: US Department of State", "us-state"}, {"is attributable to Spokesperson", "us-state"}, {"is attributable to Deputy Spokesperson", "us-state"},
	{"is attributable to Principal Deputy Spokesperson", "us-state"}, {"attributable to Department Spokesperson", "us-state"},
	{"from statedept\n", "us-state"}, {"statedept posted this", "us-state"}, {"United States Department of State\n", "us-state"},
	{"U.S. Department of State\n", "us-state"}, {"US Department of State\n", "us-state"}, {"official website of the United States", "us-state"},
	{"Office of the Spokesperson\n", "us-state"}, {"Department of State\nAs stated by", "us-state"}, {"STATE DEPARTMENT\n", "us-state"},
	{"Media Center\n", "in-mea"}, {"Click here for Hindi", "in-mea"}, {"Click here for Urdu", "in-mea"}, {"www.mea.gov.in", "in-mea"},
	{"Government of India\nMinistry of External Affairs", "in-mea"},
	{"Dışişleri Bakanlığı", "tr-mfa"}, {"Peace at home, peace in the world", "tr-mfa"}, {"Republic of Türkiye Ministry of Foreign Affairs", "tr-mfa"},
	{"press release issued by the Foreign", "uk-fcdo"}, {"Tag: Foreign Office", "uk-fcdo"}, {"Foreign, Commonwealth & Development Office", "uk-fcdo"},
	{"Foreign & Commonwealth Office", "uk-fcdo"}, {"Foreign and Commonwealth Office", "uk-fcdo"}, {"From: Foreign", "uk-fcdo"}, {"Open Government Licence", "uk-fcdo"},
	{"Travel Page", "sg-mfa"}, {"MFA Press Statement", "sg-mfa"}, {"MFA Spokesperson's Comments", "sg-mfa"}, {"MFA Spokesperson’s Comments", "sg-mfa"},
	{"MINISTRY OF FOREIGN AFFAIRS\nSINGAPORE", "sg-mfa"},
	{"European External Action Service", "eu-eeas"}, {"European Union External Action", "eu-eeas"}, {"EEAS Press Team", "eu-eeas"},
	{"(Source EEAS)", "eu-eeas"}, {"UNIQUE ID: ", "eu-eeas"},
}

// voices are the ways in which a ministry speaks of itself, for pages that have lost all furniture. The longest sum wins.
var voices = []struct {
	words, source string
	weight        int
}{
	{"ROK", "kr-mofa", 2}, {"Republic of Korea", "kr-mofa", 2}, {"unofficial translation", "kr-mofa", 6}, {"외교부", "kr-mofa", 6},
	{"Minister for Foreign Affairs of Japan", "jp-mofa", 8}, {", Minister for Foreign Affairs, ", "jp-mofa", 3}, {"State Minister for Foreign Affairs", "jp-mofa", 5},
	{"State Councilor and Foreign Minister Wang Yi", "cn-mfa", 6}, {"Wang Yi", "cn-mfa", 2}, {"Qin Gang", "cn-mfa", 2}, {"the Chinese side", "cn-mfa", 2},
	{"Secretary of State Antony J. Blinken", "us-state", 6}, {"Secretary of State Michael R. Pompeo", "us-state", 6}, {"the United States’ ", "us-state", 2},
	{"The Secretary ", "us-state", 3}, {"U.S.", "us-state", 2}, {"Deputy Secretary of State", "us-state", 2}, {"Department of State", "us-state", 1},
	{"External Affairs Minister", "in-mea", 5}, {"EAM", "in-mea", 4}, {"Secretary (East)", "in-mea", 4}, {"Secretary (West)", "in-mea", 4}, {"New Delhi", "in-mea", 2},
	{"Çavuşoğlu", "tr-mfa", 4}, {"Hakan Fidan", "tr-mfa", 4}, {"Türkiye", "tr-mfa", 3}, {"our country", "tr-mfa", 1},
	{"The Foreign Secretary ", "uk-fcdo", 4}, {"Foreign Office Minister", "uk-fcdo", 4}, {"Foreign Secretary ", "uk-fcdo", 1}, {"the UK’s", "uk-fcdo", 2}, {"Minister for the Middle East", "uk-fcdo", 2},
	{"Vivian Balakrishnan", "sg-mfa", 5}, {"Minister Balakrishnan", "sg-mfa", 3}, {"Singapore’s", "sg-mfa", 2},
	{"High Representative", "eu-eeas", 3}, {"High Representative/Vice-President", "eu-eeas", 4}, {"Member States", "eu-eeas", 1}, {"European Union", "eu-eeas", 1},
}

var (
	cueFinder   = newFinder(wordsOf(len(furnitureCues), func(i int) string { return furnitureCues[i].words }))
	voiceFinder = newFinder(wordsOf(len(voices), func(i int) string { return voices[i].words }))
)

func wordsOf(n int, word func(int) string) []string {
	words := make([]string, n)
	for i := range words {
		words[i] = word(i)
	}
	return words
}

const homeSource = "kr-mofa" // the ministry most pages come from, where nothing says otherwise

// recogniseSource tells the publisher by what the caller says, the host, the furniture and the voice, in this order.
func recogniseSource(d *document) string {
	if d.in.Source != "" {
		return d.in.Source
	}
	if s := sourceOfURL(d.url); s != "" {
		return s
	}
	for i, n := range cueFinder.count(d.shortLines()) {
		if n > 0 {
			return furnitureCues[i].source
		}
	}
	if _, _, ok := turkishTitle(d.at(d.next(0))); ok {
		return "tr-mfa"
	}
	return sourceOfVoice(d.opening())
}

func sourceOfURL(raw string) string {
	u, err := url.Parse(raw)
	if err != nil {
		return ""
	}
	host := strings.ToLower(u.Hostname())
	for _, h := range hosts {
		if host == h.suffix || strings.HasSuffix(host, "."+h.suffix) {
			return h.source
		}
	}
	return ""
}

func sourceOfVoice(text string) string {
	sums := map[string]int{}
	best := homeSource
	counts := voiceFinder.count(text)
	for i, v := range voices {
		sums[v.source] += v.weight * min(counts[i], 5)
		if sums[v.source] > sums[best] {
			best = v.source
		}
	}
	return best
}
