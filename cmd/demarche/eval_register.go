package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gold"
	"github.com/demarche/demarche/data/page"
)

// The groups that a register is measured by.
const (
	groupTravels = "travels"
	groupVisits  = "visits"
	groupNamed   = "visits, and the visitor's name"
)

func registerGroups() []string { return []string{groupTravels, groupVisits, groupNamed} }

// evaluateRegister measures the countries read from a register's remarks against those that it codes.
func evaluateRegister(ctx context.Context, s streams, dir string, rd *reader, asJSON bool) error {
	readings, rejected, err := readRegister(ctx, dir, rd, s.err)
	if err != nil {
		return err
	}
	if len(readings) == 0 {
		return fmt.Errorf("%s holds no register of travels or visits that can be measured on", dir)
	}
	scores := gold.ScoreRegister(readings)
	write := writeRegisterText
	if asJSON {
		write = writeRegisterJSON
	}
	if err := write(s.out, scores); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	if rejected > 0 {
		return &exitError{status: exitRejected}
	}
	return nil
}

// readRegister reads the remarks of all records of a folder, countries hidden. Rejects are told on errs and counted.
func readRegister(ctx context.Context, dir string, rd *reader, errs io.Writer) (readings []gold.RegisterReading, rejected int, err error) {
	reject := func(r data.Reject) {
		rejected++
		fmt.Fprintf(errs, "rejected %s: %s: %s\n", r.File, r.Reason, r.Detail)
	}
	err = page.Walk(ctx, []string{dir}, nil, page.WalkOptions{OnReject: reject}, func(in page.Input) error {
		r, bad, err := readPage(rd, in)
		if err != nil {
			return err
		}
		if bad != nil {
			reject(*bad)
			return nil
		}
		b, ok := rd.extractor.ReadBlind(r)
		if !ok {
			return nil
		}
		group := groupVisits
		if b.Travel {
			group = groupTravels
		} else {
			readings = append(readings, gold.RegisterReading{Group: groupNamed, Remarks: true, Coded: b.Coded, Read: b.Named})
		}
		readings = append(readings, gold.RegisterReading{Group: group, Remarks: b.Remarks, Coded: b.Coded, Read: b.Read})
		return nil
	})
	return readings, rejected, err
}

func writeRegisterText(out io.Writer, scores map[string]gold.RegisterScore) error {
	w := bufio.NewWriter(out)
	fmt.Fprintf(w, "%-32s %8s %9s %12s %9s %9s %7s\n", "read from the remarks of", "records", "a country", "coded one in", "precision", "recall", "right")
	for _, group := range registerGroups() {
		s := scores[group]
		fmt.Fprintf(w, "  %-30s %8d %9s %12s %9s %9s %7d\n", group, s.Records, figure(s.Share()), figure(s.Accuracy()),
			figure(s.Precision()), figure(s.Recall()), s.Right)
	}
	return w.Flush()
}

func writeRegisterJSON(w io.Writer, scores map[string]gold.RegisterScore) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(scores)
}
