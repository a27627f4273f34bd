package analytics

import (
	"errors"
	"io"
)

// closeAfter closes c and gives err and the error of closing, if any.
func closeAfter(c io.Closer, err error) error { return errors.Join(err, c.Close()) }
