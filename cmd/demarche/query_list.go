package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/demarche/demarche/queries"
)

// listQueries prints the catalog, or what the one query named takes and gives.
func listQueries(out io.Writer, catalog queries.Catalog, args []string) error {
	if len(args) > 0 {
		q, err := catalog.Get(args[0])
		if err != nil {
			return usageError("%w", err)
		}
		return describeQuery(out, q)
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for i, section := range catalog.Sections() {
		if i > 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintln(w, section.Name)
		for _, q := range section.Queries {
			fmt.Fprintf(w, "  %s\t%s\n", q.Name, q.Question)
		}
	}
	return w.Flush()
}

func describeQuery(out io.Writer, q queries.Query) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "%s: %s\n%s\n", q.Name, q.Title, q.Question)
	if len(q.Params) > 0 {
		fmt.Fprintln(w, "\nParameters")
	}
	for _, p := range q.Params {
		description := p.Description
		if p.Choices != nil {
			description += ": " + strings.Join(p.Choices, ", ")
		}
		fmt.Fprintf(w, "  %s\t%s\t%s\t%s\n", p.Name, p.Type, standard(p), description)
	}
	fmt.Fprintln(w, "\nColumns")
	for _, c := range q.Columns {
		fmt.Fprintf(w, "  %s\t%s\t%s\n", c.Name, c.Type, c.Description)
	}
	return w.Flush()
}

// standard is a parameter's default in words.
func standard(p queries.Param) string {
	switch v := p.Default.(type) {
	case nil:
		if p.Required {
			return "needed"
		}
		return "any"
	case time.Time:
		return v.Format(time.DateOnly)
	case []string:
		return strings.Join(v, ",")
	default:
		return fmt.Sprint(v)
	}
}
