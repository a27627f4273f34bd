package names

import "testing"

func TestCompare(t *testing.T) {
	tests := []struct {
		name string
		a, b string
		want Likeness
	}{
		{"the same name is the same", "Rex Tillerson", "Rex Tillerson", Same},
		{"the family name may come first or last", "Yun Byung-se", "Byung-se Yun", Same},
		{"hyphens do not matter", "Yun Byung-se", "Yun Byung Se", Same},
		{"parts may be written together", "Yun Byung-se", "Byungse Yun", Same},
		{"case and accents do not matter", "JOSÉ MANUEL GARCÍA-MARGALLO", "Jose Manuel Garcia Margallo", Same},
		{"letters that have no accent to drop are told apart", "Børge Brende", "Borge Brende", Same},
		{"apostrophes do not matter", "O’Brien Robert", "Robert OBrien", Same},
		{"a middle initial may be missing", "Rex W. Tillerson", "Rex Tillerson", Same},
		{"an initial stands for a first name", "R. Tillerson", "Rex Tillerson", Same},
		{"a wrong initial does not", "J. Tillerson", "Rex Tillerson", Different},
		{"one letter may differ in a long word", "Sergey Lavrov", "Sergei Lavrov", Same},
		{"one letter may not differ in a short word", "Wang Yi", "Wang Li", Different},
		{"a suffix is no part of the name", "Robert King Jr.", "Robert King", Same},
		{"a surname matches the end of a name", "Tillerson", "Rex Tillerson", Surname},
		{"a surname matches the beginning of a name", "Yun", "Yun Byung-se", Surname},
		{"a single word matches itself", "Tillerson", "tillerson", Same},
		{"a longer form matches a shorter one", "Federica Maria Mogherini", "Federica Mogherini", Same},
		{"a shared first name is not enough", "John Kerry", "John Bolton", Different},
		{"a shared surname is not enough", "Kim Sung-hwan", "Kim Kyou-hyun", Different},
		{"a middle word is no surname", "Byung", "Yun Byung-se", Different},
		{"nothing matches nothing", "", "", Different},
		{"one-letter family names survive", "O Joon", "Joon O", Same},
		{"Hangul compares as written", "윤병세", "윤병세", Same},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, b := Parse(tt.a), Parse(tt.b)
			if got := a.Compare(b); got != tt.want {
				t.Errorf("%q against %q = %v, want %v", tt.a, tt.b, got, tt.want)
			}
			if got := b.Compare(a); got != tt.want {
				t.Errorf("%q against %q = %v, want %v", tt.b, tt.a, got, tt.want)
			}
		})
	}
}

func TestSlug(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Rex Tillerson", "rex-tillerson"},
		{" Børge  Brende ", "borge-brende"},
		{"O'Brien", "obrien"},
		{"José García-Margallo", "jose-garcia-margallo"},
		{"윤병세", "윤병세"},
		{"…", ""},
	}
	for _, tt := range tests {
		if got := Slug(tt.in); got != tt.want {
			t.Errorf("Slug(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestKeyIsTheSameInAnyOrder(t *testing.T) {
	if a, b := Parse("Yun Byung-se").Key(), Parse("BYUNG SE, Yun").Key(); a != b {
		t.Errorf("keys %q and %q differ", a, b)
	}
}

func TestRankOf(t *testing.T) {
	tests := []struct {
		title string
		want  Rank
	}{
		{"Minister of Foreign Affairs", "minister"},
		{"U.S. Secretary of State", "minister"},
		{"Vice Minister of Foreign Affairs", "vice-minister"},
		{"Vice Foreign Minister", "vice-minister"},
		{"Deputy Secretary of State", "vice-minister"},
		{"Deputy Prime Minister and Foreign Minister", "deputy-prime-minister"},
		{"Prime Minister", "prime-minister"},
		{"Vice President", "vice-president"},
		{"President of the Republic", "president"},
		{"Assistant Secretary of State", "assistant"},
		{"Secretary-General of the United Nations", "secretary-general"},
		{"Ambassador to Korea", "ambassador"},
		{"delegation", ""},
		{"", ""},
	}
	for _, tt := range tests {
		if got := RankOf(tt.title); got != tt.want {
			t.Errorf("RankOf(%q) = %q, want %q", tt.title, got, tt.want)
		}
	}
}

func FuzzCompareIsSymmetric(f *testing.F) {
	f.Add("Yun Byung-se", "Byungse Yun")
	f.Add("R. Tillerson", "Rex Tillerson")
	f.Add("É", "e\u0301 \xff")
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := Parse(a), Parse(b)
		if x.Compare(y) != y.Compare(x) {
			t.Errorf("%q and %q compare differently the other way round", a, b)
		}
		if !x.IsZero() && x.Compare(x) != Same {
			t.Errorf("%q is not the same as itself", a)
		}
	})
}

func TestIsCounterpart(t *testing.T) {
	for title, want := range map[string]bool{
		"counterpart": true, "Counterparts": true, "US counterpart": true, "U.S. counterpart": true, "Côte d’Ivoire's counterpart": true,
		"": false, "Minister": false, "Foreign Minister": false, "Vice Foreign Minister and counterpart": false, "counterpart funds director": false,
	} {
		if got := IsCounterpart(title); got != want {
			t.Errorf("IsCounterpart(%q) = %v", title, got)
		}
	}
}
