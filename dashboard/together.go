package dashboard

import "golang.org/x/sync/errgroup"

// together makes the parts of a page at the same time and gives the first error. A query runs on one core, so that a page
// is as quick as its parts side by side; how many queries of a request run at once is up to ask.
func together(parts ...func() error) error {
	var group errgroup.Group
	for _, part := range parts {
		group.Go(part)
	}
	return group.Wait()
}

// each is together for the items of a list: make gets the index of one.
func each(n int, make func(i int) error) error {
	var group errgroup.Group
	for i := range n {
		group.Go(func() error { return make(i) })
	}
	return group.Wait()
}
