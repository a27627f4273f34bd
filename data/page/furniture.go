package page

import (
	"bytes"
	"strings"
)

// menuLines are what stands above the section's name on the pages of the ROK ministry and its embassies.
var menuLines = fold("바로가기 메뉴", "본문 바로가기", "주메뉴 바로가기", "바로가기 메뉴 본문 바로가기 주메뉴 바로가기", "검색창 열기", "전체메뉴 열기",
	"Skip navigation", "SCREEN SIZE", "KOR", "ENG", "Ministry of Foreign Affairs REPUBLIC OF KOREA", "Countries Information", "외교부",
	"어린이·청소년", "eg(전자정부) 이 누리집은 대한민국 공식 전자정부 누리집입니다.")

// chrome are lines that any site may have above or below its text.
var chrome = fold("Skip to main content", "Skip to content", "Skip to main navigation", "Skip to navigation", "Countries & Regions", "Menu", "Search", "Share", "Print", "Home",
	"RSS", "ENGLISH", "English", "Japanese", "hide", "Facebook", "Twitter", "Email", "LinkedIn", "Peace at home, peace in the world", "Follow the ministry:",
	"Page language:", "Submit Release", "Skip Links", "Check against delivery", "ContributorsPublishersAdvertisers", "Subject Index", "fbpx", "You are viewing archived content", "Check against delivery!", "Readout", "Share this page", "Font size settings", "article print twitter facebook", "e-Newsletter",
	"This is a provisional translation by an external company for reference purpose only.", "Archived content", "Back to top", "GOV.UK",
	"An official website of the United States Government Here's how you know", "Official websites use .gov",
	"A .gov website belongs to an official government organization in the United States.", "Secure .gov websites use HTTPS",
	"A lock ( ) or https:// means you’ve safely connected to the .gov website. Share sensitive information only on official, secure websites.",
	"European External Action Service", "European Union External Action", "Media Center Media Center", "(Source EEAS)", "Latest News",
	"Go to main content", "gnb content footer", "News Focus", "Logo", "document", "Printable version E-mail this to a friend", "View Board", "기사출력 트위터 페이스북",
	"Asia", "Europe", "Africa", "Oceania", "Central and South America", "Middle East", "North America", "Latin America and the Caribbean", "The People's Republic of China", "The People’s Republic of China",
	"Foreign, Commonwealth and Development Office", "Foreign,Commonwealth and Development Office", "Foreign and Commonwealth Office",
	"U.S. Department of State", "United States Department of State", "Department of State", "Office of the Spokesperson", "Ministry of External Affairs",
	"Government of India", "Ministry of Foreign Affairs", "Ministry of Foreign Affairs and Trade", "Ministry of Foreign Affairs of the Republic of Korea",
	"Ministry of Foreign Affairs of Japan", "The Ministry of Foreign Affairs of Japan", "Foreign, Commonwealth & Development Office", "Foreign & Commonwealth Office",
	"Republic of Türkiye", "Republic of Turkey", "Republic of Türkiye Ministry of Foreign Affairs", "Republic of Turkey Ministry of Foreign Affairs", "European Union", "European Commission",
	"Singapore Government", "트위터 페이스북", "컨텐츠 바로가기", "영문뉴스", "Font size", "No results found.", "Related", "SHARE >>>")

// crumbs are names of pages above a board's own, as breadcrumbs have them.
var crumbs = fold("HOME", "Press", "Media", "World", "Newsroom", "Government activity", "About us", "Organisations")

// sections are names of boards, which stand above a title and are none.
var sections = fold("Press Releases", "Press Release", "Press Briefings", "Issues", "Minister", "Vice Minister", "Speeches", "Statements", "Ministry News", "Notices",
	"Press Conferences", "Media Center", "Media Briefings", "Speeches & Statements", "Speeches and Statements", "News", "What's New", "Announcements",
	"Press Statements, Transcripts & Photos", "Press Statements", "News story", "Press release", "World news story", "Authored article", "Speech",
	"외교부 브리핑", "보도자료", "대변인 브리핑", "Blog", "Latest Press Releases", "Spokesperson", "Foreign Minister", "G7", "Newsroom")

// headerWords are lines between a title and its date or its body: the form of the text and who put it out.
var headerWords = fold("Readout", "Media Note", "Press Statement", "Press Release", "Press release", "Remarks", "Fact Sheet", "Special Briefing", "Notice to the Press", "Statement",
	"Office of the Spokesperson", "Washington, DC", "Washington, D.C.", "News story", "World news story", "Speech", "Japanese", "Check against delivery!", "Share", "Print", "hide",
	"This is a provisional translation by an external company for reference purpose only.", "EEAS Press Team", "(Japanese)", "Archived content")

var (
	networks = [][]byte{[]byte("facebook"), []byte("instagram"), []byte("twitter"), []byte("youtube"), []byte("flickr"), []byte("blog")}

	networkEnds = func() (ends byteSet) { // the last letters of their names
		for _, name := range networks {
			ends[name[len(name)-1]] = true
		}
		return ends
	}()

	ministryName = []byte("ministry of foreign affairs")
)

// isMenu is true of the ministry's menu lines and of its numbered list of social networks.
func isMenu(s string) bool {
	if menuLines.has(s) || strings.HasPrefix(s, "eg(전자정부)") {
		return true
	}
	if len(s) == 0 || len(s) > 120 || !networkEnds[lower(s[len(s)-1])] {
		return false
	}
	var buf [longestFurniture]byte
	low := lowerASCII(buf[:0], trimBullet(s))
	for _, net := range networks {
		if bytes.HasSuffix(low, net) && (len(low) == len(net) || bytes.Contains(low, ministryName)) {
			return true
		}
	}
	return false
}

// isCrumb is true of a line of a breadcrumb: "Home > China News", "1. HOME", "3. Press Releases".
func isCrumb(s string) bool {
	if isTrail(s) && len(s) < 250 {
		return true
	}
	if len(s) > 100 {
		return false
	}
	bare := trimBullet(s)
	return strings.HasPrefix(s, "Home>") || strings.HasPrefix(s, "Home  ") || strings.HasPrefix(s, "You are here") || strings.HasPrefix(s, "You are in:") ||
		bare != s && (sections.has(bare) || crumbs.has(bare))
}

// isTrail is true of a way through a site that begins with its first page: "Home > News", "Home › Media Center", "Main Page > Ministry".
func isTrail(s string) bool {
	for _, first := range []string{"Home ", "HOME ", "Home Page ", "Main Page ", "Top "} {
		if rest, found := strings.CutPrefix(s, first); found {
			for _, mark := range []string{">", "›", "»", "|", "/"} {
				if strings.HasPrefix(rest, mark) {
					return true
				}
			}
		}
	}
	return false
}

func isFurniture(s string) bool {
	return isMenu(s) || chrome.has(s) || isCrumb(s) || strings.HasPrefix(s, "FROM: ") && len(s) < 60 || strings.HasPrefix(s, "Page language: ") && len(s) < 40 || isPager(s) || isDelegation(s) || isWarning(s) || strings.HasPrefix(s, "뉴스레터스킨")
}

// isDelegation is true of the letterhead of the European Union's delegations: "Delegation of the European Union to Iraq".
func isDelegation(s string) bool {
	return strings.HasPrefix(s, "Delegation of the European Union to ") && len(s) < 100 && !sentenceEnded(s)
}

// isWarning is true of the warning of fraud above the pages of Singapore's ministry, and of what mails say of themselves.
func isWarning(s string) bool {
	return strings.HasPrefix(s, "You are subscribed to ") || strings.HasPrefix(s, "Government officials will NEVER ask you") || strings.HasPrefix(s, "Call the 24/7 ScamShield Helpline")
}

// isPager is true of what lists put above their items: "Displaying 21 - 30 of 14523".
func isPager(s string) bool {
	rest, found := strings.CutPrefix(s, "Displaying ")
	return found && len(s) < 60 && strings.Contains(rest, " of ") && rest[0] >= '0' && rest[0] <= '9'
}

// trimBullet takes a leading bullet or "1. " away.
func trimBullet(s string) string {
	if s == "" || s[0]|0x20 >= 'a' && s[0] < 0x7f && s[0] != 'o' { // a letter or the like, as most lines begin with
		return s
	}
	for _, b := range []string{"• ", "· ", "- ", "* ", "o "} {
		if rest, found := strings.CutPrefix(s, b); found {
			return rest
		}
	}
	if n, rest := cutNumber(s); n >= 0 && strings.HasPrefix(rest, ". ") {
		return rest[2:]
	}
	return s
}

// titleLike is true of a line that may be a title: not a date, not a point, and no sentence.
func titleLike(s string) bool {
	if len(s) < 4 || len(s) > 400 {
		return false
	}
	if _, isDate := dateLine(s); isDate {
		return false
	}
	if m := cutMarker(s); m.kind != "" {
		return false
	}
	switch s[len(s)-1] {
	case ',', ';', ':':
		return false
	case '.':
		return endsInAbbreviation(s)
	case '!':
		return len(s) < longTitle
	}
	return true
}

// longTitle is how long a title with a call in it may be; what is longer is a sentence.
const longTitle = 120

// endsInAbbreviation is true of "… in Washington D.C." and "… with the U.S.": a title may end so.
func endsInAbbreviation(s string) bool {
	word := s[strings.LastIndexByte(s, ' ')+1:]
	return strings.Count(word, ".") > 1 && len(word) <= 6
}

// paragraphLike is true of a line that is long or marked enough to be of a body and not of a menu.
func paragraphLike(s string) bool {
	return len(s) >= 300 || len(s) >= 60 && cutMarker(s).kind != "" || len(s) >= 120 && strings.HasSuffix(s, ".")
}
