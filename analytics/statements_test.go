package analytics_test

import (
	"testing"
	"time"

	"github.com/demarche/demarche/analytics"
)

func TestAQuestionIsAnsweredHoweverOftenItsParametersChangeTheirKind(t *testing.T) {
	store := analytics.Open(small(t), analytics.Options{})
	defer store.Close()
	snapshot, release, err := store.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	for _, q := range []string{"release-search", "by-country", "engagements-list"} {
		for i := range 12 {
			args := analytics.Args{"limit": int64(5 + i)}
			if q == "release-search" {
				args["search"] = "minister"
			}
			if i%2 == 1 {
				args["source"] = []string{"kr-mofa"}
			}
			if i%3 == 2 {
				args["from"] = time.Date(2017, 1, 1, 0, 0, 0, 0, time.UTC)
			}
			if _, err := snapshot.Run(t.Context(), query(t, q), args); err != nil {
				t.Fatalf("%s, run %d with %v: %v", q, i, args, err)
			}
		}
	}
}
