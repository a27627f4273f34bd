package synth

import (
	"fmt"
	"slices"
	"strings"

	"github.com/demarche/demarche/data/gazetteer"
)

// lexicon is what the generator says things with.
type lexicon struct {
	sentences map[use][]pattern
	titles    map[use][]pattern
	subjects  map[string][]string // by topic
	topics    []string            // in the order of the table
	names     map[string][]string // of dialogues, gatherings and documents
}

// use is what a sentence tells, and whether it is to come ("planned"), was ("held"), or neither ("").
type use struct{ name, status string }

func readLexicon(g *gazetteer.Gazetteer) (*lexicon, error) {
	l := &lexicon{subjects: map[string][]string{}, names: map[string][]string{}}
	var err error
	if l.sentences, err = readPatterns("sentences.csv"); err != nil {
		return nil, err
	}
	if l.titles, err = readPatterns("titles.csv"); err != nil {
		return nil, err
	}
	err = readTable("subjects.csv", "topic,text", func(c []string) error {
		if !slices.ContainsFunc(g.Topics, func(t gazetteer.Topic) bool { return t.Topic.ID == c[0] }) {
			return fmt.Errorf("the topic %q is not in the gazetteer", c[0])
		}
		l.subjects[c[0]] = append(l.subjects[c[0]], c[1])
		l.topics = addOnce(l.topics, c[0])
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = readTable("names.csv", "use,text", func(c []string) error {
		l.names[c[0]] = append(l.names[c[0]], c[1])
		return nil
	})
	return l, err
}

// readPatterns reads the sentences of a table by their use.
func readPatterns(file string) (map[use][]pattern, error) {
	patterns := map[use][]pattern{}
	err := readTable(file, "use,status,text", func(c []string) error {
		p, err := parsePattern(c[2])
		if !slices.Contains([]string{"held", "planned", ""}, c[1]) || strings.TrimSpace(c[2]) == "" {
			return fmt.Errorf("status %q, text %q: the status is held, planned or empty, the text is not empty", c[1], c[2])
		}
		patterns[use{c[0], c[1]}] = append(patterns[use{c[0], c[1]}], p)
		return err
	})
	return patterns, err
}
