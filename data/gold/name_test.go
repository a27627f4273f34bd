package gold

import (
	"strings"
	"testing"
	"time"
)

func TestSameName(t *testing.T) {
	tests := []struct {
		name string
		a, b string
		want bool
	}{
		{"a name is itself", "Rex Tillerson", "Rex Tillerson", true},
		{"order does not count", "Yun Byung-se", "Byung-se Yun", true},
		{"case does not count", "KANG Kyung-wha", "Kang Kyung-wha", true},
		{"hyphens do not count", "Kang Kyung-wha", "Kang Kyungwha", true},
		{"dashes that look like hyphens do not count", "Kang Kyung–wha", "Kang Kyungwha", true},
		{"words may be written together", "Choi Jong Kun", "Choi Jongkun", true},
		{"words may be written together in another order", "Jong Kun Choi", "Choi Jongkun", true},
		{"words may be parted at other places on both sides", "Al Nahyan binZayed", "AlNahyan bin Zayed", true},
		{"a comma after the family name does not count", "Kang, Kyung-wha", "Kang Kyung-wha", true},
		{"accents do not count", "José Ángel Gurría", "Jose Angel Gurria", true},
		{"apostrophes do not count", "Robert O’Brien", "Robert OBrien", true},
		{"honorifics do not count", "H.E. Mr. Fumio Kishida", "Fumio Kishida", true},
		{"the surname matches the full name", "Tillerson", "Rex Tillerson", true},
		{"a middle name may be missing", "Federica Mogherini", "Federica Maria Mogherini", true},
		{"Hangul compares as written", "윤병세", "윤병세", true},
		{"other Hangul differs", "윤병세", "강경화", false},
		{"a shared surname is not enough", "Kim Sung-hwan", "Kim Kyou-hyun", false},
		{"a shared first name is not enough", "John Kerry", "John Bolton", false},
		{"a short word alone names nobody", "Yi", "Wang Yi", false},
		{"short words that are all of a name name somebody", "Li Yi", "Yi Li", true},
		{"a very short name is not written together", "Vu Ho", "VuHo", false},
		{"letters in another order are another name", "Lee Sun-ha", "Lee Han-su", false},
		{"a name written on is another", "Choi Jong", "Choi Jongkun", false},
		{"nothing matches nothing", "", "", false},
		{"an honorific alone is no name", "Ambassador", "Ambassador", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := SameName(tt.a, tt.b); got != tt.want {
				t.Errorf("%q, %q: %v, want %v", tt.a, tt.b, got, tt.want)
			}
			if got := SameName(tt.b, tt.a); got != tt.want {
				t.Errorf("%q, %q: %v, want %v", tt.b, tt.a, got, tt.want)
			}
		})
	}
}

func TestNamesOfManyLikeWordsAreComparedInNoTime(t *testing.T) {
	start := time.Now()
	a, b := "", ""
	for n := 1; n < 30; n++ {
		a += strings.Repeat("a", 2*n) + " "
		b += strings.Repeat("a", 2*n+1) + " "
	}
	if SameName(a+"b", b+"c") || SameName("ab aab aaab aaaab aaaaab", "ac aac aaac aaaac aaaaac") {
		t.Error("the letters differ")
	}
	if d := time.Since(start); d > time.Second {
		t.Errorf("comparing took %v", d)
	}
}

func TestFold(t *testing.T) {
	tests := []struct{ in, want string }{
		{"New York", "new york"},
		{"  ASEAN+3 ", "asean 3"},
		{"São Paulo", "sao paulo"},
		{"Nay Pyi-Taw", "nay pyi taw"},
		{"서울", "서울"},
		{"—", ""},
	}
	for _, tt := range tests {
		if got := fold(tt.in); got != tt.want {
			t.Errorf("fold(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func FuzzSameNameIsSymmetric(f *testing.F) {
	f.Add("Choi Jong Kun", "Choi Jongkun")
	f.Add("a aa aaa aaaa", "aaaa aaa aa a")
	f.Add("\xff é", "É")
	f.Fuzz(func(t *testing.T, a, b string) {
		if SameName(a, b) != SameName(b, a) {
			t.Errorf("%q and %q compare differently the other way round", a, b)
		}
		if len(nameWords(a)) > 0 && !SameName(a, a) {
			t.Errorf("%q is not the same as itself", a)
		}
	})
}
