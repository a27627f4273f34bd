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
			if _, ok := compare(x, y); !ok {
				return false
			}
		}
	}
	return true
}

// Reconcile makes engagements of reports. It returns them by first day, then by ID; those without a day come last.
// Reports without a day are engagements of their own: nothing says when to look for the others.
func Reconcile(reports []Report) []Engagement {
	prepare := newPreparer()
	var subjects []*subject
	var groups [][]*Report
	position := make(map[*Report]int, len(reports))
	for i := range reports {
		position[&reports[i]] = i
		if reports[i].Start.IsZero() {
			groups = append(groups, []*Report{&reports[i]})
			continue
		}
		s := prepare.subject(&reports[i])
		s.position = len(subjects)
		subjects = append(subjects, s)
	}
	found := newClusters(subjects)
	for _, l := range links(subjects) {
		found.join(l.a.position, l.b.position)
	}
	for _, members := range found.members {
		if len(members) == 0 {
			continue
		}
		group := make([]*Report, len(members))
		for i, s := range members {
			group[i] = s.report
		}
		groups = append(groups, group)
	}
	engagements := make([]Engagement, len(groups))
	for i, group := range groups {
		engagements[i] = merge(group)
		for _, r := range group {
			engagements[i].Reports = append(engagements[i].Reports, position[r])
		}
	}
	slices.SortFunc(engagements, compareEngagements)
	return engagements
}
