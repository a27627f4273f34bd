package gold

import "slices"

// addWholeRelease scores the countries, officials and topics of a release without asking in which engagement they stand.
// Countries and officials of doubtful engagements alone may be found or not.
func addWholeRelease(r *Report, gold, found []Engagement) {
	var sure, doubtful []Engagement
	for _, g := range gold {
		if g.Doubtful {
			doubtful = append(doubtful, g)
		} else {
			sure = append(sure, g)
		}
	}
	for _, f := range []struct {
		name   Field
		values func(Engagement) []string
		same   func(a, b string) bool
		excuse []Engagement // whose values are no mistakes
	}{
		{FieldCountries, countriesOf, sameText, doubtful},
		{FieldOfficials, officialsOf, SameName, doubtful},
		{FieldTopics, topicsOf, sameText, nil},
	} {
		want := distinct(sure, f.values, f.same, nil)
		excused := distinct(f.excuse, f.values, f.same, nil)
		got := distinct(found, f.values, f.same, func(v string) bool {
			return among(excused, v, f.same) && !among(want, v, f.same)
		})
		addTally(r.PerRelease, f.name, tallyOf(want, got, f.same))
	}
}

// distinct gathers the values of engagements but those left out. A value that an earlier engagement has counts once; those
// of one engagement are taken to differ.
func distinct(es []Engagement, values func(Engagement) []string, same func(a, b string) bool, leaveOut func(string) bool) []string {
	var all []string
	for _, e := range es {
		before := all
		for _, v := range values(e) {
			if !among(before, v, same) && (leaveOut == nil || !leaveOut(v)) {
				all = append(all, v)
			}
		}
	}
	return all
}

func among(list []string, v string, same func(a, b string) bool) bool {
	return slices.ContainsFunc(list, func(w string) bool { return same(v, w) })
}

func countriesOf(e Engagement) []string { return sortedSet(e.Countries) }

func topicsOf(e Engagement) []string { return sortedSet(e.Topics) }

// officialsOf are the people named, of both sides.
func officialsOf(e Engagement) []string { return slices.Concat(e.counterpartNames(), e.Home) }

func sortedSet(values []string) []string {
	return slices.Compact(slices.Sorted(slices.Values(values)))
}
