package reconcile

import "slices"

// clusters joins reports into groups of one engagement each, most alike first. A group takes in another only where no
// two of their reports contradict each other: a chain of small differences must not join what is far apart.
type clusters struct {
	of      []int        // the group of each subject
	members [][]*subject // by group; nil where it was joined to another
}

func newClusters(subjects []*subject) *clusters {
	c := &clusters{of: make([]int, len(subjects)), members: make([][]*subject, len(subjects))}
	for i, s := range subjects {
		c.of[i] = i
		c.members[i] = []*subject{s}
	}
	return c
}

// join puts the two groups together if they fit. Positions are those of the subjects.
func (c *clusters) join(a, b int) {
	a, b = c.of[a], c.of[b]
	if a == b || !fit(c.members[a], c.members[b]) {
		return
	}
	for _, s := range c.members[b] {
		c.of[s.position] = a
	}
	c.members[a] = append(c.members[a], c.members[b]...)
	c.members[b] = nil
}

func fit(a, b []*subject) bool {
	for _, x := range a {
		for _, y := range b {
			if _, ok := compare(x, y); !ok || !apart(x, y) {
				return false
			}
		}
	}
	return true
}

// Reconcile makes engagements of reports. It returns them by first day, then by ID; those without a day come last.
// Reports without a day are engagements of their own: nothing says when to look for the others.
func Reconcile(reports []Report) []Engagement {
	subjects, undated := prepare(reports)
	found := newClusters(subjects)
	for _, l := range links(subjects) {
		found.join(l.a.position, l.b.position)
	}
	engagements := make([]Engagement, 0, len(reports))
	for _, members := range append(found.members, undated...) {
		if len(members) > 0 {
			engagements = append(engagements, merge(expand(members)))
		}
	}
	slices.SortFunc(engagements, compareEngagements)
	return engagements
}

// prepare makes subjects of the reports that have a day, in the order of Compare, and groups of one of the others.
func prepare(reports []Report) (subjects []*subject, undated [][]*subject) {
	p := newPreparer()
	for i := range reports {
		s := p.subject(i, &reports[i])
		if reports[i].Start.IsZero() {
			undated = append(undated, []*subject{s})
			continue
		}
		subjects = append(subjects, s)
	}
	slices.SortFunc(subjects, func(a, b *subject) int { return a.place.compare(b.place) })
	subjects = collapse(subjects)
	for i, s := range subjects {
		s.position = i
	}
	return subjects, undated
}
