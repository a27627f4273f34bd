package main

import "github.com/spf13/cobra"

// commands lists the commands in the order of the design; each is in a file of its own.
func commands(s streams) []*cobra.Command {
	return []*cobra.Command{
		newLoadCommand(s),
		newQueryCommand(s),
		newServeCommand(s),
		newReportCommand(s),
		newExtractCommand(s),
		newEvalCommand(s),
		newSynthCommand(s),
	}
}
