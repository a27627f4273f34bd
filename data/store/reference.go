package store

import (
	"context"
	"crypto/sha256"
	"database/sql/driver"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/demarche/demarche/data"
)

// fingerprint tells whether two programs have the same reference tables.
func fingerprint(ref data.Reference) (string, error) {
	encoded, err := json.Marshal(ref)
	if err != nil {
		return "", fmt.Errorf("take the fingerprint of the reference tables: %w", err)
	}
	sum := sha256.Sum256(encoded)
	return hex.EncodeToString(sum[:8]), nil
}

// referenceRows are the rows of the reference tables, but for officials, by table and in the order of its columns.
func referenceRows(ref data.Reference) map[string][][]driver.Value {
	rows := map[string][][]driver.Value{}
	add := func(table string, values ...driver.Value) { rows[table] = append(rows[table], values) }
	others := func(field, value string, names []string) {
		for _, name := range names {
			add("other_names", field, value, name)
		}
	}
	for _, s := range ref.Sources {
		add("sources", s.ID, s.Name, optional(s.HomeCountry), optional(s.HomeOrg))
	}
	for _, c := range ref.Countries {
		latitude, longitude := position(c.Latitude, c.Longitude)
		add("countries", c.Code, c.Alpha2, c.Name, c.Region, c.Subregion, optional(c.Capital), latitude, longitude)
		others("country", c.Code, c.Names)
	}
	for _, o := range ref.Organizations {
		add("organizations", o.ID, o.Name, optional(o.Kind))
		others("organization", o.ID, o.Names)
	}
	for _, o := range ref.Officials {
		others("official", o.ID, o.Names)
	}
	for _, t := range ref.Terms {
		add("terms", t.Official, t.Title, day(t.Start), day(t.End), day(t.Checked))
	}
	for _, c := range ref.Cities {
		latitude, longitude := position(c.Latitude, c.Longitude)
		add("places", c.Name, c.Country, latitude, longitude)
	}
	for _, t := range ref.Topics {
		add("topics", t.ID, t.Name, t.Definition)
	}
	return rows
}

// position is NULL where it is not known: no capital and no city lies where the equator meets Greenwich.
func position(latitude, longitude float64) (lat, long driver.Value) {
	if latitude == 0 && longitude == 0 {
		return nil, nil
	}
	return latitude, longitude
}

// withSources adds to the reference the publishers of releases that it does not know.
func withSources(ref data.Reference, sources []string) data.Reference {
	known := map[string]bool{}
	for _, s := range ref.Sources {
		known[s.ID] = true
	}
	added := ref.Sources[:len(ref.Sources):len(ref.Sources)]
	for _, id := range sources {
		if !known[id] {
			known[id] = true
			added = append(added, data.Source{ID: id, Name: id})
		}
	}
	ref.Sources = added
	return ref
}

func appendRows(ctx context.Context, db *database, name string, rows [][]driver.Value) error {
	t, err := db.table(nextName, name)
	if err != nil {
		return err
	}
	for _, row := range rows {
		if err := ctx.Err(); err != nil {
			t.close()
			return err
		}
		if err := t.append(row...); err != nil {
			t.close()
			return err
		}
	}
	return t.close()
}

// reportNumber is the running number at the end of a report's identifier.
func reportNumber(id string) (int, error) {
	for i := len(id) - 1; i >= 0; i-- {
		if id[i] == '#' {
			return strconv.Atoi(id[i+1:])
		}
	}
	return 0, fmt.Errorf("report %q has no running number", id)
}
