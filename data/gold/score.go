package gold

import "github.com/demarche/demarche/data"

// Score measures readings against their labels.
func Score(readings []Reading) Report {
	s := scorer{report: newReport(), countries: countryCounts{}}
	for _, r := range readings {
		s.add(r)
	}
	s.report.CountryCountError = s.countries.error()
	return s.report
}

type scorer struct {
	report    Report
	countries countryCounts
	release   *ReleaseErrors // of the reading at hand
}

func (s *scorer) add(r Reading) {
	s.report.Releases++
	if r.Unread {
		s.report.Unread++
	}
	s.release = &ReleaseErrors{File: r.Label.TextFile, Source: r.Label.Publisher(), Unread: r.Unread}
	found := plainAll(r.Engagements)
	pairs := match(r.Label.Engagements, found)
	s.addPage(r)
	s.addEngagements(r.Label, found, pairs)
	addWholeRelease(&s.report, r.Label.Engagements, found)
	s.countries.add(r.Label.Engagements, found, pairs)
	s.report.ByRelease = append(s.report.ByRelease, *s.release)
}

// addPage scores the title, where the label has one, and the date of the page.
func (s *scorer) addPage(r Reading) {
	if l := r.Label; l.Title != "" {
		s.value(nil, FieldTitle, l.Title, r.Release.Title, sameFolded)
	}
	s.value(nil, FieldPublished, r.Label.Published.String(), r.Release.Published.String(), sameText)
}

// addEngagements counts what was found and scores the fields of what matches. What matches a doubtful engagement of the
// label counts for nothing.
func (s *scorer) addEngagements(l Label, found []Engagement, pairs []Pair) {
	goldMatched, foundMatched := map[int]bool{}, map[int]bool{}
	for _, p := range pairs {
		goldMatched[p.Gold], foundMatched[p.Found] = true, true
		if g := l.Engagements[p.Gold]; !g.Doubtful {
			s.detected(g.Kind, l.Publisher(), Tally{Right: 1})
			s.addFields(g, found[p.Found])
		}
	}
	for i, g := range l.Engagements {
		if !goldMatched[i] && !g.Doubtful {
			s.detected(g.Kind, l.Publisher(), Tally{Missed: 1})
			s.release.Missed = append(s.release.Missed, g)
		}
	}
	for j, f := range found {
		if !foundMatched[j] {
			s.detected(f.Kind, l.Publisher(), Tally{MadeUp: 1})
			s.release.MadeUp = append(s.release.MadeUp, f)
		}
	}
}

func (s *scorer) detected(k data.Kind, source string, t Tally) {
	s.report.Engagements.add(t)
	addTally(s.report.ByKind, k, t)
	addTally(s.report.BySource, source, t)
}

// addFields scores the fields of f, found where the label says g.
func (s *scorer) addFields(g, f Engagement) {
	kind := g.Kind
	if g.allowsKind(f.Kind) {
		kind = f.Kind
	}
	s.value(&g, FieldKind, string(kind), string(f.Kind), sameText)
	s.value(&g, FieldStatus, string(g.Status), string(f.Status), sameText)
	if !g.DateUncertain {
		s.value(&g, FieldStart, g.Start.String(), f.Start.String(), sameText)
		s.value(&g, FieldEnd, g.lastDay().String(), f.lastDay().String(), sameText)
	}
	s.value(&g, FieldPlace, g.Place, f.Place, sameFolded)
	s.value(&g, FieldPlaceCountry, g.PlaceCountry, f.PlaceCountry, sameText)
	s.set(g, FieldCountries, g.Countries, f.Countries, sameText)
	s.set(g, FieldOrganizations, g.Organizations, f.Organizations, sameFolded)
	s.set(g, FieldHome, g.Home, f.Home, SameName)
	s.set(g, FieldCounterparts, g.counterpartNames(), f.counterpartNames(), SameName)
	s.set(g, FieldTopics, g.Topics, f.Topics, sameText)
}

// value scores one value of engagement of, or of the release where of is nil.
func (s *scorer) value(of *Engagement, name Field, want, got string, same func(a, b string) bool) {
	sum := s.report.Values[name]
	sum.Of++
	if same(want, got) {
		sum.Right++
	} else {
		s.release.addMistake(of, name, nonEmpty(want), nonEmpty(got))
	}
	s.report.Values[name] = sum
}

// set scores the values of a field that may have several.
func (s *scorer) set(of Engagement, name Field, want, got []string, same func(a, b string) bool) {
	missed, madeUp := compare(want, got, same)
	addTally(s.report.Sets, name, Tally{Right: len(want) - len(missed), MadeUp: len(madeUp), Missed: len(missed)})
	if len(missed)+len(madeUp) > 0 {
		s.release.addMistake(&of, name, missed, madeUp)
	}
}

func nonEmpty(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}
