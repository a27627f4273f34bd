package main

import (
	"bytes"
	"os"
	"testing"
)

func TestColoursGoToTerminalsUnlessSomebodyForbidsThem(t *testing.T) {
	for _, tt := range []struct {
		name, choice string
		isTerminal   bool
		env          map[string]string
		want         bool
	}{
		{"a terminal gets them", colorAuto, true, nil, true},
		{"a pipe does not", colorAuto, false, nil, false},
		{"NO_COLOR forbids them", colorAuto, true, map[string]string{"NO_COLOR": "1"}, false},
		{"an empty NO_COLOR does not", colorAuto, true, map[string]string{"NO_COLOR": ""}, true},
		{"a dumb terminal knows none", colorAuto, true, map[string]string{"TERM": "dumb"}, false},
		{"always means a pipe too", colorAlways, false, nil, true},
		{"always is more than NO_COLOR", colorAlways, true, map[string]string{"NO_COLOR": "1"}, true},
		{"never means a terminal too", colorNever, true, nil, false},
	} {
		if got := colored(tt.choice, tt.isTerminal, func(name string) string { return tt.env[name] }); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}

func TestFilesAndBuffersAreNoTerminals(t *testing.T) {
	f, err := os.Create(t.TempDir() + "/out")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, ok := terminalOf(f); ok {
		t.Error("a file is taken for a terminal")
	}
	if _, ok := terminalOf(&bytes.Buffer{}); ok {
		t.Error("a buffer is taken for a terminal")
	}
}
