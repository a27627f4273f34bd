package main

import (
	"os"

	"github.com/spf13/cobra"
)

// storeFlag adds --store, which is $DEMARCHE_STORE or ./demarche-data where it is not given.
func storeFlag(cmd *cobra.Command, dir *string) {
	standard := os.Getenv("DEMARCHE_STORE")
	if standard == "" {
		standard = "demarche-data"
	}
	cmd.Flags().StringVar(dir, "store", standard, "folder of the store; $DEMARCHE_STORE sets another default")
}
