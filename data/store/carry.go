package store

import (
	"context"
	"errors"
)

// carried are the tables that pass from snapshot to snapshot as they are, but for the releases that come in anew. Rows are
// sorted: those of a release or a report must lie side by side, and snapshots of earlier versions have them in any order.
var carried = []string{
	"INSERT INTO releases BY NAME SELECT * FROM last.releases WHERE release NOT IN (SELECT release FROM taken)",
	"INSERT INTO points BY NAME SELECT * FROM last.points WHERE release NOT IN (SELECT release FROM taken) ORDER BY release, point",
	`INSERT INTO evidence BY NAME SELECT * FROM last.evidence
	 WHERE report NOT IN (SELECT report FROM last.reports WHERE release IN (SELECT release FROM taken))
	 ORDER BY report, rowid`,
	"INSERT INTO rejects BY NAME SELECT * FROM last.rejects",
}

// carryOver takes over everything of the last snapshot, but for the releases in taken.
func (n *next) carryOver(ctx context.Context, lastPath string, taken []string, homeOf func(source string) string) (err error) {
	if lastPath == "" {
		return nil
	}
	if err := n.listReleases(ctx, "taken", taken); err != nil {
		return err
	}
	if err := n.db.attach(ctx, lastPath, "last", true); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, n.db.exec(ctx, "DETACH last")) }()
	for _, statement := range carried {
		if err := n.db.exec(ctx, statement); err != nil {
			return err
		}
	}
	reports, err := readReports(ctx, n.db)
	if err != nil {
		return err
	}
	for i := range reports {
		reports[i].HomeID = homeOf(reports[i].Source)
	}
	n.reports = append(reports, n.reports...)
	return nil
}
