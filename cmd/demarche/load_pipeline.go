package main

import (
	"context"
	"errors"
	"io"
	"iter"
	"runtime"

	"golang.org/x/sync/errgroup"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/page"
	"github.com/demarche/demarche/data/store"
)

// pipeline reads pages on all processors and hands what they tell to the store, in the order in which it is ready.
type pipeline struct {
	reader   *reader
	paths    []string
	stdin    io.Reader
	source   string
	again    iter.Seq2[data.Release, error] // releases of the store to read anew before the paths; may be nil
	progress *progress
}

// job is one page to read, or one release to read anew, or an input that was rejected before it was read.
type job struct {
	page    page.Input
	release *data.Release
	reject  *data.Reject
}

// items gives an item for each input. It ends its goroutines before it returns, however it ends.
func (p *pipeline) items(ctx context.Context) iter.Seq2[store.Item, error] {
	return func(yield func(store.Item, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		group, ctx := errgroup.WithContext(ctx)
		jobs := make(chan job, 2*runtime.GOMAXPROCS(0))
		items := make(chan store.Item, 64)
		group.Go(func() error {
			defer close(jobs)
			return p.find(ctx, jobs)
		})
		workers, workersCtx := errgroup.WithContext(ctx)
		for range runtime.GOMAXPROCS(0) {
			workers.Go(func() error { return p.work(workersCtx, jobs, items) })
		}
		group.Go(func() error {
			defer close(items)
			return workers.Wait()
		})
		stopped := false
		for item := range items {
			if stopped {
				continue
			}
			p.progress.add()
			if stopped = !yield(item, nil); stopped {
				cancel()
			}
		}
		err := group.Wait()
		if err != nil && !stopped {
			yield(store.Item{}, err)
		}
		p.progress.write()
	}
}

// find sends the jobs.
func (p *pipeline) find(ctx context.Context, jobs chan<- job) error {
	send := func(j job) error {
		select {
		case jobs <- j:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	if p.again != nil {
		for r, err := range p.again {
			if err != nil {
				return err
			}
			if err := send(job{release: &r}); err != nil {
				return err
			}
		}
	}
	var stopped error
	opt := page.WalkOptions{Source: p.source, OnReject: func(r data.Reject) { stopped = errors.Join(stopped, send(job{reject: &r})) }}
	err := page.Walk(ctx, p.paths, p.stdin, opt, func(in page.Input) error { return send(job{page: in}) })
	return errors.Join(err, stopped)
}

func (p *pipeline) work(ctx context.Context, jobs <-chan job, items chan<- store.Item) error {
	for j := range jobs {
		item, err := p.do(j)
		if err != nil {
			return err
		}
		select {
		case items <- item:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

func (p *pipeline) do(j job) (store.Item, error) {
	if j.reject != nil {
		return store.Item{Reject: j.reject}, nil
	}
	if j.release == nil {
		r, bad, err := readPage(p.reader, j.page)
		if err != nil || bad != nil {
			return store.Item{Reject: bad}, err
		}
		j.release = &r
	}
	return store.Item{Release: *j.release, Engagements: p.reader.extractor.Extract(*j.release)}, nil
}
