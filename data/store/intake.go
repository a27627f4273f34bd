package store

import (
	"cmp"
	"context"
	"iter"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/demarche/demarche/data"
)

// intake takes the items of one load and decides what each is: new, better than what is there, or nothing new.
type intake struct {
	dir     string
	opt     Options
	now     time.Time
	last    last
	sources map[string]data.Source
	cities  map[city]string // names by other names

	next     *next // nil until something new comes in
	seen     map[string]*arrival
	late     map[string]Item // releases of which a better text came later in this load
	rejected []data.Reject
	rejects  []data.Reject // those of rejected that the last snapshot has not
	inputs   int           // releases that came in
}

// arrival is a release of this load: the best of its texts so far.
type arrival struct {
	version version
	origin  data.Release // URL, File and SHA256 alone
	written bool
}

func newIntake(dir string, opt Options, now time.Time, l last) *intake {
	in := &intake{dir: dir, opt: opt, now: now, last: l, sources: map[string]data.Source{}, cities: citiesByName(opt.Reference.Cities), seen: map[string]*arrival{}, late: map[string]Item{}}
	for _, s := range opt.Reference.Sources {
		in.sources[s.ID] = s
	}
	return in
}

func (in *intake) run(ctx context.Context, items iter.Seq2[Item, error]) error {
	for item, err := range items {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return err
		}
		if err := in.take(ctx, item); err != nil {
			return err
		}
	}
	return in.settle(ctx)
}

func (in *intake) take(ctx context.Context, item Item) error {
	if item.Reject == nil {
		if reason := validate(&item); reason != "" {
			item.Reject = &data.Reject{File: item.Release.File, Reason: "unreadable", Detail: reason, Bytes: int64(len(item.Release.Text))}
		}
	}
	if item.Reject != nil {
		in.reject(*item.Reject)
		return nil
	}
	in.inputs++
	r := &item.Release
	v := versionOf(r)
	origin := data.Release{URL: strings.Clone(r.URL), File: r.File, SHA256: r.SHA256}
	if a, ok := in.seen[r.ID]; ok {
		if preferred(&origin, &a.origin, v, a.version) {
			a.version, a.origin = v, origin
			in.late[r.ID] = item
		}
		return nil
	}
	a := &arrival{version: v, origin: origin}
	in.seen[strings.Clone(r.ID)] = a
	if !in.wanted(r.ID, v) {
		return nil
	}
	return in.write(ctx, &item, a)
}

// wanted says whether the store should have this text of a release.
func (in *intake) wanted(id string, v version) bool {
	stored, ok := in.last.releases[id]
	return !ok || in.opt.Rebuild || v.betterThan(stored.version)
}

func (in *intake) write(ctx context.Context, item *Item, a *arrival) error {
	if err := in.open(ctx); err != nil {
		return err
	}
	a.written = true
	loadedAt := in.now
	if stored, ok := in.last.releases[item.Release.ID]; ok {
		loadedAt = stored.loadedAt
	}
	return in.next.add(item, a.version, in.homeOf(item.Release.Source), loadedAt)
}

// open begins the next snapshot, if that is not done yet.
func (in *intake) open(ctx context.Context) (err error) {
	if in.next == nil {
		in.next, err = openNext(ctx, in.dir)
	}
	return err
}

// settle puts the better texts that came late in the place of the others.
func (in *intake) settle(ctx context.Context) error {
	replace := map[string]Item{}
	for id := range in.late {
		if in.seen[id].written {
			replace[id] = in.late[id]
		}
	}
	if len(replace) > 0 {
		if err := in.next.drop(ctx, replace); err != nil {
			return err
		}
	}
	for _, id := range slices.Sorted(maps.Keys(in.late)) {
		item, a := in.late[id], in.seen[id]
		if !in.wanted(id, a.version) {
			continue
		}
		if err := in.write(ctx, &item, a); err != nil {
			return err
		}
	}
	return nil
}

func (in *intake) reject(r data.Reject) {
	in.rejected = append(in.rejected, r)
	if key := keyOf(r); !in.last.rejects[key] {
		in.last.rejects[key] = true
		in.rejects = append(in.rejects, r)
	}
}

// homeOf is the country or organisation whose officials are the home side of a publisher's releases.
func (in *intake) homeOf(source string) string {
	s := in.sources[source]
	return cmp.Or(s.HomeCountry, s.HomeOrg, source)
}

// summary counts what came in.
func (in *intake) summary() Summary {
	s := Summary{Duplicates: in.inputs - len(in.seen), Rejected: slices.SortedFunc(slices.Values(in.rejected), compareRejects)}
	for id, a := range in.seen {
		_, stored := in.last.releases[id]
		switch {
		case !a.written:
			s.Unchanged++
		case stored:
			s.Replaced++
		default:
			s.New++
		}
	}
	return s
}

func compareRejects(a, b data.Reject) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Reason, b.Reason), cmp.Compare(a.Bytes, b.Bytes))
}

// taken lists the stored releases whose text this load replaces.
func (in *intake) taken() []string {
	var ids []string
	for id, a := range in.seen {
		if _, stored := in.last.releases[id]; stored && a.written {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}
