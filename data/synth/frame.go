package synth

import (
	"fmt"
	"slices"
	"strings"
)

// frame is how a page of a source looks around its text.
type frame struct {
	name    string
	numbers string // how points are numbered: numbered, plain or counted
	html    bool
	lines   pattern
	title   bool // shows a title
	dated   bool // shows its date
	docket  bool // the title has the release's number and date in it
}

// The ways to set out the points of a release.
const (
	numbered = "numbered" // "1. …", with sub-points "o …"
	counted  = "counted"  // from the second paragraph on: "2. …"
	plain    = "plain"
)

// readFrames reads frames.txt: blocks that begin with "== source weight numbers format".
func readFrames(named map[string]*voice) error {
	b, err := words.ReadFile("words/frames.txt")
	if err != nil {
		return fmt.Errorf("opening a table of the generator: %w", err)
	}
	_, blocks, _ := strings.Cut(string(b), "\n== ")
	for i, block := range strings.Split(blocks, "\n== ") {
		head, text, _ := strings.Cut(block, "\n")
		if err := addFrame(named, strings.Fields(head), strings.TrimSuffix(text, "\n"), i+1); err != nil {
			return fmt.Errorf("frames.txt, block %d, %q: %w", i+1, head, err)
		}
	}
	return nil
}

func addFrame(named map[string]*voice, head []string, text string, number int) error {
	if len(head) != 4 || named[head[0]] == nil {
		return fmt.Errorf("a block begins with a source of voices.csv, a weight, the way of numbering, and text or html")
	}
	if !slices.Contains([]string{numbered, counted, plain}, head[2]) || head[3] != "text" && head[3] != "html" {
		return fmt.Errorf("points are numbered, counted or plain, pages text or html")
	}
	w, err := weight(head[1])
	if err != nil {
		return err
	}
	lines, err := parsePattern(text)
	if err != nil {
		return err
	}
	if !lines.has["body"] {
		return fmt.Errorf("there is no {body}")
	}
	f := &frame{name: fmt.Sprintf("%s-%d", head[0], number), numbers: head[2], html: head[3] == "html", lines: lines, docket: lines.has["docket"]}
	f.title = lines.has["title"] || f.docket
	f.dated = lines.has["iso"] || lines.has["long"] || lines.has["daylong"] || f.docket
	named[head[0]].frames.add(f, w)
	return nil
}
