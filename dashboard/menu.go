package dashboard

import (
	"net/url"
	"slices"

	"github.com/demarche/demarche/dashboard/lang"
	"github.com/demarche/demarche/queries"
)

// menuGroup is a part of the menu that stands beside every page.
type menuGroup struct {
	Name  string
	Items []menuItem
}

// menuItem leads to a page, with the filter of this one.
type menuItem struct {
	ID, Name, Link string
	Current        bool
}

// menu lists the pages; the links are paths.
var menu = []menuGroup{
	{"Trends", []menuItem{
		{ID: "overview", Name: "Overview", Link: "/"},
		{ID: "changes", Name: "What changed", Link: "/changes"},
		{ID: "compare", Name: "Compare", Link: "/compare"},
		{ID: "calendar", Name: "Calendar", Link: "/calendar"},
		{ID: "gaps", Name: "Gaps", Link: "/gaps"},
	}},
	{"Who and what", []menuItem{
		{ID: "countries", Name: "Countries", Link: "/countries"},
		{ID: "officials", Name: "Officials", Link: "/officials"},
		{ID: "topics", Name: "Topics", Link: "/topics"},
		{ID: "organizations", Name: "Organisations", Link: "/organizations"},
		{ID: "places", Name: "Places", Link: "/places"},
		{ID: "network", Name: "Network", Link: "/network"},
	}},
	{"Reading", []menuItem{
		{ID: "engagements", Name: "Engagements", Link: "/engagements"},
		{ID: "releases", Name: "Releases", Link: "/releases"},
	}},
	{"Data", []menuItem{
		{ID: "questions", Name: "Questions", Link: "/q"},
		{ID: "quality", Name: "Data quality", Link: "/quality"},
		{ID: "dictionary", Name: "Data dictionary", Link: "/dictionary"},
	}},
}

// groupOf is the name of the group that a page stands in.
func groupOf(id string) string {
	for _, group := range menu {
		for _, item := range group.Items {
			if item.ID == id {
				return group.Name
			}
		}
	}
	return ""
}

// menu is the menu of a page that looks at no snapshot.
func (s *server) menu(l *lang.Language, id string, filter url.Values) []menuGroup {
	return menuWith(l, s.catalog(), id, filter)
}

// menuWith is the menu of the page id, its links with a filter, and the user's own queries: in the group of their
// section where the menu has it, and after it where not.
func menuWith(l *lang.Language, catalog queries.Catalog, id string, filter url.Values) []menuGroup {
	out := make([]menuGroup, len(menu))
	for i, group := range menu {
		out[i].Name = l.Say(group.Name)
		for _, item := range group.Items {
			item.Current = item.ID == id
			item.Name = l.Say(item.Name)
			item.Link = address(item.Link, filter)
			out[i].Items = append(out[i].Items, item)
		}
	}
	for _, own := range ownMenu(catalog, id, func(name string) string { return address("/q/"+name, filter) }) {
		i := slices.IndexFunc(menu, func(g menuGroup) bool { return g.Name == own.Name || l.Say(g.Name) == own.Name })
		if i < 0 {
			if l.Has(own.Name) {
				own.Name = l.Say(own.Name)
			}
			out = append(out, own)
			continue
		}
		out[i].Items = append(out[i].Items, own.Items...)
	}
	return out
}
