package scale

import (
	"strconv"
	"strings"

	"github.com/demarche/demarche/data/page"
)

// hugePage is a page of page.MaxBytes that is as bad as can be thought of. It is made when it is needed.
type hugePage struct {
	name string
	make func() string
}

const meeting = "On March 22 Foreign Minister Yun Byung-se met with US Secretary of State Rex Tillerson in Washington, D.C. "

// fill repeats part until the page is full.
func fill(part string) func() string { return after("", part) }

// after repeats part after a beginning.
func after(head, part string) func() string {
	return func() string { return head + strings.Repeat(part, (page.MaxBytes-len(head))/len(part)) }
}

// nested opens as much as it closes.
func nested(open, inner, end string) func() string {
	return func() string {
		n := (page.MaxBytes - len(inner)) / (len(open) + len(end))
		return strings.Repeat(open, n) + inner + strings.Repeat(end, n)
	}
}

// varied repeats a pattern with other days, states and names each time, so that nothing is the same as before.
func varied(head, pattern string) func() string {
	months := strings.Fields("January February March April May June July")
	states := strings.Fields("Japan China France Germany Peru Chile Kenya Ghana India Nepal Spain")
	fields := strings.FieldsFunc(pattern, func(r rune) bool { return r == '{' || r == '}' })
	return func() string {
		b := make([]byte, 0, page.MaxBytes)
		b = append(b, head...)
		for i := 0; len(b) < page.MaxBytes-4*len(pattern)-100; i++ {
			for _, field := range fields {
				switch field {
				case "i":
					b = strconv.AppendInt(b, int64(i), 10)
				case "day":
					b = strconv.AppendInt(b, int64(i/7%28+1), 10)
				case "month":
					b = append(b, months[i%7]...)
				case "year":
					b = strconv.AppendInt(b, int64(1990+i/196%35), 10)
				case "state":
					b = append(b, states[i%11]...)
				case "state2":
					b = append(b, states[i/11%11]...)
				case "name":
					b = append(b, byte('A'+i%26), byte('a'+i/26%26), 'o', byte('a'+i/676%26), byte('a'+i/17576%26))
				default:
					b = append(b, field...)
				}
			}
		}
		return string(b)
	}
}

// dated is the furniture of a page that shows its date.
const dated = "Press Releases\nTalks\nDate\n2018-01-01\nHit\n100\n\n"

var hugePages = []hugePage{
	{"one line of sentences", fill(meeting)},
	{"one line without an end", fill("The Minister met with the Minister and talked about the talks ")},
	{"a million bullets", fill("o Yun\n")},
	{"different bullets", varied("", "o {name}\n")},
	{"bullets that meet", fill("o " + meeting + "\n")},
	{"nested divisions", after("<html>", "<div>x")},
	{"nested divisions that meet", after("<html>", "<div>"+meeting)},
	{"nested lists", after("<html>", "<ul><li>met Minister Lee ")},
	{"paragraphs in HTML", after("<html>", "<p>"+meeting)},
	{"bytes of no encoding", fill("\xff\xfe\x80")},
	{"words between bytes of no encoding", fill("met \xff\xfe\x80Minister Lee of Japan")},
	{"a million dates", fill("May 3, ")},
	{"dates in lines", fill("May 3, 2018\n")},
	{"days as numbers", fill("2018-05-03 (5.3.) ")},
	{"day ranges", fill("from June 29 to 30, ")},
	{"weekdays and dates", fill("Monday, May 3, Tuesday ")},
	{"weekdays in sentences", varied("", "They met on Monday, {month} {day}, and on Tuesday.\n")},
	{"weekdays on a dated page", varied(dated, "They met on Monday, {month} {day}, and will meet on Tuesday.\n")},
	{"dates on a dated page", after(dated, "May 3\nNothing much was said then.\n")},
	{"ministers who meet", fill("Minister Kim met with Minister Lee ")},
	{"ministers who meet in sentences", fill("Minister Kim met with Minister Lee. ")},
	{"different names", varied("", "{name} {name}a, ")},
	{"different ambassadors", varied("", "Ambassador {name} {name}a of {state}, ")},
	{"different participants", varied("On May 3, 2018 the meeting was attended by ", "Foreign Minister {name} {name}a of {state}, ")},
	{"ministers, respectively", fill("Ministers Kim, Lee and Park of Japan, China and Peru, respectively, ")},
	{"counterparts", fill("He met his Polish and Romanian counterparts. ")},
	{"quotations", varied("", "Minister {name} said: \"We met on {month} {day} with {state}\". ")},
	{"numbered points", varied("", "{i}. The Minister met with the Foreign Minister of Japan on May 3.\n")},
	{"short numbered points", varied("", "{i}. Minister\n")},
	{"a table in HTML", after("<html><table>", "<tr><td>May 3<td>Minister Lee<td>Tokyo<td>meeting")},
	{"a table of tabs", varied("", "{month} {day}, {year}\tForeign Minister {name}\t{state}\tmeeting with {state2}\n")},
	{"an agenda", varied("Foreign Minister Yun Byung-se will visit Japan from May 3 to 5, 2018.\n", "- {month} {day} meeting with Foreign Minister {name} of {state}\n")},
	{"different meetings", varied("", "On {month} {day}, {year} Foreign Minister Yun Byung-se met with Foreign Minister {name} {name}a of {state} in Seoul.\n")},
	{"different meetings in one line", varied("", "On {month} {day}, {year} Foreign Minister Yun Byung-se met with Foreign Minister {name} {name}a of {state} in Seoul. ")},
	{"different meetings of today", varied(dated, "Today Foreign Minister {name} {name}a met with Foreign Minister {name}o of {state}.\n")},
	{"different visits", varied("", "Foreign Minister Yun Byung-se will visit {state} and {state2} from {month} {day} to {month} {day}, {year}.\n")},
	{"different consultations", varied("", "The {i}th ROK-{state} Policy Consultation will be held on {month} {day}, {year}.\n")},
	{"different gatherings", varied("", "The {i}th ASEAN Regional Forum was held on {month} {day}, {year} in {state} with {state2}.\n")},
	{"earlier meetings", varied("", "The previous meeting with {state} was held on {month} {day}, {year}.\n")},
	{"Korean headings", varied("", "한-{state} 외교장관 회담({month} {day}) 개최\n")},
	{"Korean in one line", fill("한-미 외교장관 회담(5.12.) 개최 ")},
	{"Korean in CP949", fill("\xb0\xa1\xb3\xaa met Kim \n")},
	{"states", fill("Japan and China, ")},
	{"organisations", fill("the UN of the UN, ASEAN ")},
	{"sessions", varied("", "the {i}th session of the UN General Assembly ")},
	{"commas", fill(",")},
	{"brackets", fill("()[]{}")},
	{"quotation marks", fill("\"“")},
	{"capitals", fill("FOREIGN MINISTER KIM MET WITH SECRETARY TILLERSON IN SEOUL ")},
	{"one giant word", fill("a")},
	{"one hyphenated word", fill("Kim-")},
	{"deep brackets", nested("(", " Minister Kim met Minister Lee ", ")")},
	{"deep brackets with words", nested("(Minister ", "met", " Lee)")},
	{"open brackets", fill("(Minister Kim ")},
	{"small words", fill("and of the with ")},
	{"verbs", fill("met visited spoke called will meet ")},
	{"menus", fill("Press Releases\n")},
}
