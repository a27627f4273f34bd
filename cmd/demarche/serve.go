package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/queries"
)

// serveOptions are the flags of serve.
type serveOptions struct {
	store, addr string
	hosts       []string
	embed       []string
	queries     string // folder of the user's own; "" for none
	annotations string // CSV file; "" for none
	gazetteer   string // folder of the user's tables, whose countries annotations may name; "" for none
	verbose     bool
}

func newServeCommand(s streams) *cobra.Command {
	var opt serveOptions
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Show the store in a browser",
		Long: "Serve shows the newest snapshot of a store in a browser. It may be started before anything is loaded, and follows\n" +
			"loads while it runs. It reads the store only, and loads nothing from other hosts.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return serve(cmd.Context(), s, opt) },
	}
	storeFlag(cmd, &opt.store)
	cmd.Flags().StringVar(&opt.addr, "addr", "127.0.0.1:8080", "address to listen on; port 0 takes a free one")
	cmd.Flags().StringSliceVar(&opt.hosts, "host", nil, "name under which browsers reach this server, besides those of this machine alone")
	cmd.Flags().StringSliceVar(&opt.embed, "embed", nil, "origin whose pages may show /q/NAME?embed=1 in a frame, such as https://intranet.example")
	cmd.Flags().StringVar(&opt.queries, "queries", "", "folder of further .sql files for the catalog; read anew when they change")
	cmd.Flags().StringVar(&opt.annotations, "annotations", "", "CSV file (date,label,countries) of days to draw on time charts")
	gazetteerFlag(cmd, &opt.gazetteer)
	cmd.Flags().BoolVarP(&opt.verbose, "verbose", "v", false, "log every request on standard error")
	return cmd
}

// serve answers requests until ctx ends, then lets those under way finish.
func serve(ctx context.Context, s streams, opt serveOptions) (err error) {
	catalog, err := queries.Builtin()
	if err != nil {
		return fmt.Errorf("reading the catalog of queries: %w", err)
	}
	own, marks, err := extras(catalog, opt)
	if err != nil {
		return err
	}
	log := newLog(s, opt.verbose)
	store := openStore(opt.store, analytics.Options{Log: log, Settings: dashboard.Settings()})
	defer func() { err = errors.Join(err, store.Close()) }()
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", opt.addr)
	if err != nil {
		return fmt.Errorf("listening on %s: %w", opt.addr, err)
	}
	handler, err := dashboard.New(dashboard.Options{
		Store: store, Catalog: catalog, Own: own, Marks: marks, Hosts: allowedHosts(opt, listener), Embed: opt.embed, Log: log,
	})
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	fmt.Fprintf(s.out, "Demarche is at http://%s\n", listener.Addr())
	return answer(ctx, listener, handler)
}

// extras are what users add: queries and annotations. Nil where they add none.
func extras(catalog queries.Catalog, opt serveOptions) (own *queries.Folder, marks []chart.Mark, err error) {
	for _, origin := range opt.embed {
		if u, err := url.Parse(origin); err != nil || u.Scheme == "" || u.Host == "" || u.Path != "" || strings.ContainsAny(origin, " ;,") {
			return nil, nil, usageError("--embed: %q is no origin; write it as https://intranet.example", origin)
		}
	}
	if opt.queries != "" {
		if own, err = queries.NewFolder(catalog, opt.queries); err != nil {
			return nil, nil, usageError("--queries: %w", err)
		}
	}
	if opt.annotations != "" {
		gaz, err := readGazetteer(opt.gazetteer)
		if err != nil {
			return nil, nil, err
		}
		if marks, err = readAnnotations(opt.annotations, knownCountries(gaz)); err != nil {
			return nil, nil, usageError("--annotations: %w", err)
		}
	}
	return own, marks, nil
}

// answer serves until ctx ends.
func answer(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{
		Handler: handler, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 30 * time.Second,
		WriteTimeout: time.Minute, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10,
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serving: %w", err)
	case <-ctx.Done():
	}
	patience, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	if err := server.Shutdown(patience); err != nil {
		return fmt.Errorf("waiting for the last requests: %w", errors.Join(err, server.Close()))
	}
	return nil
}

// newLog writes requests where asked for, and what went wrong always.
func newLog(s streams, verbose bool) *slog.Logger {
	level := slog.LevelWarn
	if verbose {
		level = slog.LevelInfo
	}
	return slog.New(slog.NewTextHandler(s.err, &slog.HandlerOptions{Level: level}))
}

// allowedHosts are the names that requests may be for besides loopback: those given, and the address listened on
// where it is one address and not all of the machine's.
func allowedHosts(opt serveOptions, listener net.Listener) []string {
	hosts := opt.hosts
	if host, _, err := net.SplitHostPort(listener.Addr().String()); err == nil {
		if ip := net.ParseIP(host); ip != nil && !ip.IsUnspecified() {
			hosts = append(hosts, host)
		}
	}
	return hosts
}
