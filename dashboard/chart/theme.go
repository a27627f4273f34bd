package chart

// Theme is the set of colours that a chart is drawn in. All are CSS colours.
type Theme struct {
	Name    string   // "light", "dark"
	Ink     string   // text that carries the message
	Muted   string   // axis labels, legends
	Line    string   // grid lines, borders
	Surface string   // what the chart stands on; also parts the pieces of a stack
	Accent  string   // the one colour of a chart with one series
	Land    string   // countries without a value
	Series  []string // for several series, in order; told apart by people who see few colours
	Scale   []string // from few to many, in even steps
	Font    string   // CSS font families
	Inverse int      // index of the first colour of Scale that carries text in the colour of Surface
}

// Light is for screens in light mode and for paper.
func Light() Theme {
	return Theme{
		Name: "light", Font: latinFont, Ink: "#1b2430", Muted: "#4d5866", Line: "#dedbd3", Surface: "#ffffff", Accent: "#1f5a8c", Land: "#e9e6de",
		Series: []string{"#1f5a8c", "#4f97c7", "#b4512b", "#b98a1b", "#3d7f6c", "#8c6ba6", "#5d6673", "#c0708c"},
		Scale:  []string{"#cfe0ee", "#9cc1df", "#5f98c6", "#2f6da3", "#123f6b"}, Inverse: 3,
	}
}

// Dark is for screens in dark mode.
func Dark() Theme {
	return Theme{
		Name: "dark", Font: latinFont, Ink: "#eceae5", Muted: "#abb4c0", Line: "#36404d", Surface: "#1a212b", Accent: "#6fa9dd", Land: "#2b3440",
		Series: []string{"#6fa9dd", "#b9dcf2", "#e08c62", "#efc970", "#72b9a3", "#c2a5d9", "#9aa4b1", "#e3b1c1"},
		Scale:  []string{"#2c4f70", "#376b99", "#5c98cc", "#8fc0e8", "#cfe6f8"}, Inverse: 2,
	}
}

// ThemeNamed finds a theme by its name; any name but "dark" gives Light.
func ThemeNamed(name string) Theme {
	if name == "dark" {
		return Dark()
	}
	return Light()
}

// The faces of charts: those that the project ships, then whatever the reader has. ECharts measures a Chinese letter to find
// the height of a line, for which browsers would fetch the Korean face wherever it is named: so only where it is needed.
const (
	latinFont  = "'Source Sans 3', 'Noto Sans KR', system-ui, sans-serif"
	koreanFont = "'Source Sans 3', 'Malgun Gothic', 'Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', 'Hangul interface', 'Noto Sans KR Variable', sans-serif"
)
