package main

import (
	"errors"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/page"
)

// readPage reads one page. A page that is no release, or that the tables cannot make sense of, gives a reject.
func readPage(rd *reader, in page.Input) (data.Release, *data.Reject, error) {
	r, err := rd.pages.Read(in)
	var bad *page.RejectError
	if errors.As(err, &bad) {
		return r, &bad.Reject, nil
	}
	if err != nil {
		return r, nil, err
	}
	if err := rd.extractor.Refuse(r); err != nil {
		return r, &data.Reject{File: in.Name, Reason: "bad-record", Detail: "The record cannot be used: " + err.Error() + ".", Bytes: int64(len(in.Data))}, nil
	}
	return r, nil, nil
}
