package store

import (
	"cmp"
	"context"
	"crypto/sha256"
	"database/sql/driver"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store/reconcile"
)

// build fills the rest of the next snapshot: what the last one had, then what all reports together come to. It
// returns the facts of the snapshot.
func (in *intake) build(ctx context.Context, print string) (map[string]string, error) {
	n := in.next
	if err := n.flush(); err != nil {
		return nil, err
	}
	if err := n.carryOver(ctx, in.last.path, in.taken(), in.homeOf); err != nil {
		return nil, err
	}
	roster := newRoster(in.opt.Reference.Officials)
	words, engagements, err := in.digest(ctx, roster)
	if err != nil {
		return nil, err
	}
	sources, err := n.sources(ctx)
	if err != nil {
		return nil, err
	}
	ref := withSources(in.opt.Reference, sources)
	if err := n.writeReports(ctx, engagements, roster, newSummarizer(ref), newOffices(ref.Terms)); err != nil {
		return nil, err
	}
	if err := in.writeReference(ctx, ref, roster); err != nil {
		return nil, err
	}
	if err := in.writeQuality(ctx); err != nil {
		return nil, err
	}
	if err := n.writeSearch(words); err != nil {
		return nil, err
	}
	facts := in.facts(engagements, print)
	rows := make([][]driver.Value, 0, len(facts))
	for _, key := range slices.Sorted(maps.Keys(facts)) {
		rows = append(rows, []driver.Value{key, facts[key]})
	}
	if err := appendRows(ctx, n.db, "snapshot", rows); err != nil {
		return nil, err
	}
	if err := n.db.exec(ctx, "COMMIT"); err != nil {
		return nil, err
	}
	if err := n.derive(ctx); err != nil {
		return nil, err
	}
	return facts, n.db.exec(ctx, "CHECKPOINT "+nextName)
}

// digest reads the words of all releases, and at the same time finds out which reports are of the same engagement.
func (in *intake) digest(ctx context.Context, roster *roster) (search, []reconcile.Engagement, error) {
	var words search
	var group errgroup.Group
	days := firstDays(in.next.reports)
	group.Go(func() (err error) {
		words, err = in.next.readSearch(ctx, days)
		return err
	})
	in.identify(in.next.reports, roster)
	engagements := reconcile.Reconcile(in.next.reports)
	return words, engagements, group.Wait()
}

// identify says of the home officials whom they serve, where a release takes that for granted, gives everybody whom the
// gazetteer has by just that name their identifier, and cities the one name that the gazetteer has for them.
func (in *intake) identify(reports []reconcile.Report, roster *roster) {
	for i := range reports {
		r := &reports[i]
		source := in.sources[r.Source]
		r.Place = cmp.Or(in.cities[city{r.Place, r.PlaceCountry}], r.Place)
		for j := range r.Home {
			if p := &r.Home[j]; p.Country == "" && p.Org == "" {
				p.Country, p.Org = source.HomeCountry, source.HomeOrg
			}
			roster.recognise(&r.Home[j])
		}
		for j := range r.Counterparts {
			roster.recognise(&r.Counterparts[j])
		}
	}
}

func (n *next) sources(ctx context.Context) ([]string, error) {
	var sources []string
	return sources, n.db.each(ctx, "SELECT DISTINCT source FROM releases ORDER BY source", func(scan func(...any) error) error {
		sources = append(sources, "")
		return scan(&sources[len(sources)-1])
	})
}

// writeReference writes the reference tables, the officials that releases name, and the rejects.
func (in *intake) writeReference(ctx context.Context, ref data.Reference, roster *roster) error {
	rows := referenceRows(ref)
	for _, o := range ref.Officials {
		rows["officials"] = append(rows["officials"], []driver.Value{o.ID, o.Name, optional(o.Country), optional(o.Org), true})
	}
	for _, o := range roster.discovered {
		rows["officials"] = append(rows["officials"], []driver.Value{text(o.ID), text(o.Name), optional(o.Country), optional(o.Org), false})
	}
	for _, r := range in.rejects {
		rows["rejects"] = append(rows["rejects"], rejectRow(r, in.now))
	}
	for _, table := range slices.Sorted(maps.Keys(rows)) {
		if err := appendRows(ctx, in.next.db, table, rows[table]); err != nil {
			return err
		}
	}
	return nil
}

// facts are the rows of the table snapshot. The content is the same for the same releases, engagements and rejects.
func (in *intake) facts(engagements []reconcile.Engagement, print string) map[string]string {
	texts := map[string][sha256.Size]byte{}
	for id, r := range in.last.releases {
		texts[id] = r.hash
	}
	for id, a := range in.seen {
		if a.written {
			texts[id] = a.version.hash
		}
	}
	sum := sha256.New()
	for _, id := range slices.Sorted(maps.Keys(texts)) {
		fmt.Fprintf(sum, "%s %x\n", id, texts[id])
	}
	for i := range engagements {
		fmt.Fprintln(sum, engagements[i].ID)
	}
	for _, line := range in.rejectLines() {
		fmt.Fprintln(sum, line)
	}
	return map[string]string{
		"built_at":    in.now.Format(time.RFC3339),
		"version":     in.opt.Version,
		"content":     hex.EncodeToString(sum.Sum(nil)[:8]),
		"reference":   print,
		"layout":      Layout(),
		"releases":    strconv.Itoa(len(texts)),
		"reports":     strconv.Itoa(len(in.next.reports)),
		"engagements": strconv.Itoa(len(engagements)),
		"rejects":     strconv.Itoa(len(in.last.rejects)),
	}
}

func (in *intake) rejectLines() []string {
	var lines []string
	for k := range in.last.rejects {
		lines = append(lines, fmt.Sprintf("%s %s %d", k.file, k.reason, k.bytes))
	}
	slices.Sort(lines)
	return lines
}
