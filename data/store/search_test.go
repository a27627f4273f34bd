package store_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store"
	"github.com/demarche/demarche/data/store/storetest"
)

// said is a release of a text, which begins with its title.
func said(reference, published, title, more string) store.Item {
	item := storetest.Release("kr-mofa", reference, title, published)
	item.Release.Text = title + more
	item.Release.Points = []data.Point{{Kind: data.PointTitle, Span: data.Span{End: len(title)}}}
	return item
}

func TestTheIndexKnowsEveryReleaseNewestFirst(t *testing.T) {
	dir := t.TempDir()
	load(t, dir, said("1", "2016-01-01", "Talks", " in Seoul"), said("2", "", "외교부", ""), said("3", "2017-01-01", "Visit", ""))
	want := []string{"0|kr-mofa:3|kr-mofa|1", "1|kr-mofa:1|kr-mofa|3", "2|kr-mofa:2|kr-mofa|3"}
	if diff := cmp.Diff(want, rows(t, open(t, dir), "SELECT number, release, source, words FROM search_releases ORDER BY number")); diff != "" {
		t.Error(diff)
	}
}

func TestTheIndexTellsWhichTermsAreWhere(t *testing.T) {
	dir := t.TempDir()
	load(t, dir, said("1", "2017-01-01", "Talks on talks", "\nThe talk"), said("2", "2016-01-01", "외교부", ""))
	db := open(t, dir)
	want := []string{"on|0|1", "talk|1|1", "the|2|1", "교|3|1", "교부|4|1", "부|5|1", "외|6|1", "외교|7|1"}
	if diff := cmp.Diff(want, rows(t, db, "SELECT term, number, releases FROM search_terms ORDER BY number")); diff != "" {
		t.Error(diff)
	}
	want = []string{"on talk 0 1", "talk on 0 0", "talk the 0 2", "the talk 0 3", "교부 부 1 1", "외교 교부 1 0"}
	got := rows(t, db, `SELECT a.term || ' ' || b.term || ' ' || p.release || ' ' || p.place FROM search_places p
		JOIN search_terms a ON a.number = p.term JOIN search_terms b ON b.number = p.next ORDER BY ALL`)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := rows(t, db, "SELECT count(*) FROM search_postings"); got[0] != "8" {
		t.Errorf("there are %s postings, want 8", got[0])
	}
}

func TestATermWeighsMoreInATitleAShortTextAndFewReleases(t *testing.T) {
	dir := t.TempDir()
	load(t, dir, said("1", "2017-01-01", "Summit", " on other things"), said("2", "2017-01-02", "Things", " on other summit"),
		said("3", "2017-01-03", "Things", " on other summit"+strings.Repeat(" and more", 50)), said("4", "2017-01-04", "Rare", ""))
	db := open(t, dir)
	got := rows(t, db, `SELECT r.release FROM search_postings p JOIN search_releases r ON r.number = p.release
		JOIN search_terms t ON t.number = p.term WHERE t.term = 'summit' ORDER BY p.weight DESC`)
	if diff := cmp.Diff([]string{"kr-mofa:1", "kr-mofa:2", "kr-mofa:3"}, got); diff != "" {
		t.Error(diff)
	}
	got = rows(t, db, "SELECT term FROM search_terms WHERE term IN ('summit', 'rare') ORDER BY weight DESC")
	if diff := cmp.Diff([]string{"rare", "summit"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestTheIndexFollowsTheTextsOfLaterLoads(t *testing.T) {
	dir := t.TempDir()
	load(t, dir, said("1", "2017-01-01", "Talks", " in Seoul"), said("2", "2017-01-02", "Visit", ""))
	load(t, dir, said("1", "2017-01-01", "Talks", " in Busan and elsewhere"))
	db := open(t, dir)
	want := []string{"and", "busan", "elsewher", "in", "talk", "visit"}
	if diff := cmp.Diff(want, rows(t, db, "SELECT term FROM search_terms ORDER BY 1")); diff != "" {
		t.Error(diff)
	}
}

func TestTheLargeTablesOfTheIndexAreSorted(t *testing.T) {
	db := open(t, storetest.New(t))
	for table, columns := range map[string]string{
		"search_terms": "(term, number)", "search_postings": "(term, release)", "search_places": "(term, next, release, place)",
	} {
		got := rows(t, db, "SELECT count(*) > 100, count(*) FILTER (this < before) FROM (SELECT "+columns+" AS this, lag("+columns+
			") OVER (ORDER BY rowid) AS before FROM "+table+")")
		if got[0] != "true|0" {
			t.Errorf("%s: %s", table, got[0])
		}
	}
}
