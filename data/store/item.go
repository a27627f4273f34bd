package store

import (
	"context"
	"time"

	"github.com/demarche/demarche/data"
)

// Item is one input of a load: a release with what was read from it, or a reject.
type Item struct {
	Release     data.Release
	Engagements []data.Engagement
	Reject      *data.Reject // set where the input could not be read; Release is then empty
}

// Options say how to load. The zero value works, with empty reference tables.
type Options struct {
	Reference data.Reference
	Version   string        // of the program, kept in the snapshot
	Keep      int           // snapshots to keep beside the newest; 0 for DefaultKeep, less for none
	Rebuild   bool          // what comes in replaces what the store has, even where the text is the same
	Wait      time.Duration // how long to wait for another load to end; 0 fails at once
	Now       time.Time     // the time of the load; zero for the present

	// Quality says how well the program reads; it is asked once, when a snapshot is to be written. nil leaves that out.
	Quality func(context.Context) (data.Quality, error)
}

// DefaultKeep is how many older snapshots stay for rollback unless Options say otherwise.
const DefaultKeep = 5

// Summary says what a load came to. The first four count inputs, the others what the store holds afterwards.
type Summary struct {
	New        int `json:"new"`        // releases that were not there
	Unchanged  int `json:"unchanged"`  // releases that were there with a text as good or better
	Replaced   int `json:"replaced"`   // releases of which a better text came in
	Duplicates int `json:"duplicates"` // further inputs with the ID of another one

	Releases    int `json:"releases"`
	Reports     int `json:"reports"`
	Engagements int `json:"engagements"`
	Rejects     int `json:"rejects"`

	Rejected []data.Reject `json:"rejected"` // the inputs of this load that could not be read, by name
	Snapshot string        `json:"snapshot"` // path of the newest snapshot; "" for a store that has none
	Written  bool          `json:"written"`  // false where nothing was new and the last snapshot stays
	Stale    bool          `json:"stale"`    // some releases in the store were read by other reference tables than these; a rebuild reads them anew
}
