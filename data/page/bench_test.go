package page

import (
	"os"
	"testing"
)

func BenchmarkRead(b *testing.B) {
	for _, file := range []string{
		"kr-mofa-menu/plain.txt", "kr-mofa-dated/briefing.txt", "titled/in.txt", "kr-mofa-dated/page.html",
	} {
		page, err := os.ReadFile("testdata/" + file)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(file, func(b *testing.B) { benchmarkRead(b, page, "") })
	}
	// The fixtures are short; a real page has about this many points.
	page, err := os.ReadFile("testdata/kr-mofa-menu/plain.txt")
	if err != nil {
		b.Fatal(err)
	}
	for range 12 {
		page = append(page, "\n\no Minister Park said that both countries’ ties have grown in trade, culture and defense, and that the ROK will go on working with Chile at the United Nations.\n"...)
	}
	b.Run("usual length", func(b *testing.B) { benchmarkRead(b, page, "https://www.mofa.go.kr/eng/brd/m_5676/view.do?seq=900101") })
	b.Run("usual length without URL", func(b *testing.B) { benchmarkRead(b, page, "") })
}

func benchmarkRead(b *testing.B, page []byte, url string) {
	b.SetBytes(int64(len(page)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(Input{Name: "x", Data: page, URL: url}); err != nil {
			b.Fatal(err)
		}
	}
}
