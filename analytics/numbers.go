package analytics

import (
	"database/sql"
	"fmt"
	"sync"
)

// valueNumbers knows the numbers that the values which one can filter by have in a snapshot. It is safe for concurrent use.
type valueNumbers struct {
	db *sql.DB

	mu     sync.Mutex
	number map[fieldValue]int64 // nil until it is needed
}

type fieldValue struct{ field, value string }

// noNumber is no value's.
const noNumber = -1

// of is the number of a value of a field; noNumber where no engagement has it.
func (n *valueNumbers) of(field, value string) (int64, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.number == nil {
		if err := n.read(); err != nil {
			return 0, fmt.Errorf("reading which values are in use: %w", err)
		}
	}
	if number, ok := n.number[fieldValue{field, value}]; ok {
		return number, nil
	}
	return noNumber, nil
}

// read reads all of them: they are some thousands, and for one alone the table would be read as well. It goes on where the
// request that asks first is gone, as all that follow need it.
func (n *valueNumbers) read() (err error) {
	rows, err := n.db.Query("SELECT DISTINCT field, value, value_number FROM in_use")
	if err != nil {
		return err
	}
	defer func() { err = closeAfter(rows, err) }()
	number := map[fieldValue]int64{}
	for rows.Next() {
		var key fieldValue
		var value int64
		if err := rows.Scan(&key.field, &key.value, &value); err != nil {
			return err
		}
		number[key] = value
	}
	if err := rows.Err(); err != nil {
		return err
	}
	n.number = number
	return nil
}
