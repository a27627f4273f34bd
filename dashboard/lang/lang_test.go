package lang

import (
	"strings"
	"testing"
	"time"
)

func TestMessagesAreSaidInTheLanguage(t *testing.T) {
	ko, err := parse("ko", "한국어", []byte("english,korean\n%s to %s,%s~%s\nQ%d %d,%[2]d년 %[1]d분기\n2 January 2006,2006년 1월 2일\nTürkiye,튀르키예\n"))
	if err != nil {
		t.Fatal(err)
	}
	day := time.Date(2017, 3, 22, 0, 0, 0, 0, time.UTC)
	for _, test := range []struct{ name, got, want string }{
		{"a message with values", ko.Say("%s to %s", "a", "b"), "a~b"},
		{"values in another order", ko.Say("Q%d %d", 1, 2017), "2017년 1분기"},
		{"a message that the catalog lacks", ko.Say("Hello %s", "you"), "Hello you"},
		{"a day", ko.Day(day, "2 January 2006"), "2017년 3월 22일"},
		{"a country", ko.Country("VNM", "Viet Nam"), "베트남"},
		{"a country that is called otherwise since", ko.Country("TUR", "Türkiye"), "튀르키예"},
		{"a country that was", ko.Country("YUG", "Yugoslavia"), "Yugoslavia"},
		{"English", (*Language)(nil).Say("%s to %s", "a", "b"), "a to b"},
		{"an English day", (*Language)(nil).Day(day, "2 January 2006"), "22 March 2017"},
		{"a country in English", (*Language)(nil).Country("VNM", "Viet Nam"), "Viet Nam"},
	} {
		if test.got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, test.got, test.want)
		}
	}
}

func TestFaultyCatalogsAreRefused(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"a message twice", "english,korean\na,b\na,c\n", `record 3: "a" is there twice`},
		{"a value lost", "english,korean\n%s days,일\n", "other places for values"},
		{"a column too many", "english,korean\na,b,c\n", "wrong number of fields"},
	} {
		if _, err := parse("ko", "", []byte(test.text)); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: got %v, want %q", test.name, err, test.want)
		}
	}
}

func TestTheBrowsersLanguageIsMatched(t *testing.T) {
	langs, err := Read()
	if err != nil {
		t.Fatal(err)
	}
	for header, want := range map[string]string{
		"": "en", "ko": "ko", "ko-KR,ko;q=0.9,en-US;q=0.8": "ko", "en-GB,ko;q=0.5": "en", "fr-FR,fr;q=0.9": "en", "fr,ko;q=0.5": "ko", "*": "en", ";;;": "en",
	} {
		if got := langs.Match(header).Tag(); got != want {
			t.Errorf("%q: got %s, want %s", header, got, want)
		}
	}
}
