package main

import (
	"os"

	"github.com/spf13/cobra"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/data/store"
)

// storeFlag adds --store, which is $DEMARCHE_STORE or ./demarche-data where it is not given.
func storeFlag(cmd *cobra.Command, dir *string) {
	standard := os.Getenv("DEMARCHE_STORE")
	if standard == "" {
		standard = "demarche-data"
	}
	cmd.Flags().StringVar(dir, "store", standard, "folder of the store; $DEMARCHE_STORE sets another default")
}

// openStore opens a store for questions, which go to snapshots with the tables of this program only.
func openStore(dir string, opt analytics.Options) *analytics.Store {
	opt.Layout = store.Layout()
	return analytics.Open(dir, opt)
}
