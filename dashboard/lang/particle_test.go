package lang

import "testing"

func TestParticlesSuitTheSyllableBeforeThem(t *testing.T) {
	ko, err := parse("ko", "한국어", []byte("english,korean\nwith %s,%s{과|와}의\n%s as well as %s,%s{과|와} %s\nit is %s,{이것|그것}은 %s\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ name, got, want string }{
		{"after a consonant", ko.Say("with %s", "미국"), "미국과의"},
		{"after a vowel", ko.Say("with %s", "캐나다"), "캐나다와의"},
		{"after a bracket", ko.Say("with %s", "일본(알 수 없음)"), "일본(알 수 없음)과의"},
		{"after what is not Hangul", ko.Say("with %s", "UN"), "UN과(와)의"},
		{"after a number", ko.Say("with %s", "G7"), "G7과(와)의"},
		{"between two", ko.Say("%s as well as %s", "회담", "통화"), "회담과 통화"},
		{"twice", ko.Say("with %s", ko.Say("%s as well as %s", "통화", "방문")), "통화와 방문과의"},
		{"after nothing", ko.Say("it is %s", "x"), "이것(그것)은 x"},
		{"braces in a value of a message without a choice", ko.Say("Hello %s", "{과|와}"), "Hello {과|와}"},
	} {
		if test.got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, test.got, test.want)
		}
	}
}
