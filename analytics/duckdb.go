package analytics

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"math/big"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	duckdb "github.com/marcboeker/go-duckdb/v2"
)

// This file alone knows the driver, so that a change of driver stays here.

// seal closes an open snapshot off. The order counts: without external access the folder for spilled data can no longer
// be set, and once locked nothing can. The settings are those of the database, so one connection sets them for all.
var seal = []string{
	"SET GLOBAL temp_directory = ''", // else DuckDB would spill into the store's folder
	"SET GLOBAL allow_community_extensions = false",
	"SET GLOBAL enable_external_access = false",
	"SET GLOBAL lock_configuration = true",
}

// openReadOnly opens the snapshot at path, with the further settings given, and makes sure that it can neither be
// written to nor reach other files.
func openReadOnly(path string, settings map[string]string) (*sql.DB, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("opening snapshot: %w", err)
	}
	if strings.ContainsAny(path, "?#%") {
		// The driver takes the path for the start of a URL and would lose the settings behind it.
		return nil, fmt.Errorf("opening snapshot %s: a path to a store cannot have '?', '#' or '%%' in it", path)
	}
	options := url.Values{}
	for name, value := range settings {
		options.Set(name, value)
	}
	options.Set("access_mode", "READ_ONLY")
	options.Set("autoinstall_known_extensions", "false")
	options.Set("autoload_known_extensions", "false")
	connector, err := duckdb.NewConnector(path+"?"+options.Encode(), nil)
	if err != nil {
		return nil, fmt.Errorf("opening snapshot %s: %w", path, err)
	}
	db := sql.OpenDB(connector)
	for _, set := range seal {
		if _, err := db.Exec(set); err != nil {
			return nil, fmt.Errorf("opening snapshot %s: %w", path, closeAfter(db, err))
		}
	}
	if err := checkSettings(db); err != nil {
		return nil, fmt.Errorf("opening snapshot %s: %w", path, closeAfter(db, err))
	}
	return db, nil
}

// checkSettings refuses a database that could write or reach files.
func checkSettings(db *sql.DB) error {
	var mode string
	var external, locked bool
	err := db.QueryRow(`SELECT current_setting('access_mode'), current_setting('enable_external_access'),
		current_setting('lock_configuration')`).Scan(&mode, &external, &locked)
	if err != nil {
		return fmt.Errorf("reading its settings: %w", err)
	}
	if !strings.EqualFold(mode, "read_only") || external || !locked {
		return fmt.Errorf("it is open with access mode %s, external access %t, locked %t", mode, external, locked)
	}
	return nil
}

// plain turns a value of the driver into one of nil, bool, int64, float64, json.Number, string, []byte, time.Time,
// []any and map[string]any. Numbers that fit neither int64 nor float64 exactly are json.Number.
func plain(value any, typeName string) any {
	switch v := value.(type) {
	case nil, bool, int64, float64, string:
		return v
	case int8:
		return int64(v)
	case int16:
		return int64(v)
	case int32:
		return int64(v)
	case uint8:
		return int64(v)
	case uint16:
		return int64(v)
	case uint32:
		return int64(v)
	case uint64:
		return wholeNumber(new(big.Int).SetUint64(v))
	case *big.Int:
		return wholeNumber(v)
	case float32:
		return float64(v)
	case duckdb.Decimal:
		return json.Number(v.String())
	case time.Time:
		if strings.HasPrefix(typeName, "TIME") && !strings.HasPrefix(typeName, "TIMESTAMP") {
			return v.Format("15:04:05.999999")
		}
		return v.UTC()
	case []byte:
		if typeName == "UUID" && len(v) == 16 {
			return fmt.Sprintf("%x-%x-%x-%x-%x", v[:4], v[4:6], v[6:8], v[8:10], v[10:])
		}
		return v
	}
	return nested(value, typeName)
}

func wholeNumber(v *big.Int) any {
	if v.IsInt64() {
		return v.Int64()
	}
	return json.Number(v.String())
}

// nested turns lists, structs, maps and unions into plain values; what is left is given as text.
func nested(value any, typeName string) any {
	switch v := value.(type) {
	case []any:
		items := make([]any, len(v))
		for i, item := range v {
			items[i] = plain(item, strings.TrimSuffix(typeName, "[]"))
		}
		return items
	case map[string]any:
		fields := make(map[string]any, len(v))
		for name, field := range v {
			fields[name] = plain(field, "")
		}
		return fields
	case duckdb.Map:
		fields := make(map[string]any, len(v))
		for key, field := range v {
			fields[fmt.Sprint(plain(key, ""))] = plain(field, "")
		}
		return fields
	case duckdb.Union:
		return plain(v.Value, "")
	case duckdb.Interval:
		return fmt.Sprintf("%d months %d days %s", v.Months, v.Days, time.Duration(v.Micros)*time.Microsecond)
	}
	return fmt.Sprint(value)
}
