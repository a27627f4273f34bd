package reconcile

import "github.com/demarche/demarche/data"

// convincing says whether the two reports, which do not contradict each other, have enough in common to be taken for
// one engagement.
func (p *pair) convincing() bool {
	switch {
	case p.both(data.Multilateral):
		return p.weightOfMany() >= 2
	case p.both(data.Visit):
		return p.gap == 0 || p.foreign > unknown || p.home > unknown
	case p.gap > 0:
		return p.foreign > unknown
	}
	return true
}

// weightOfMany adds up what two multilateral reports share. One day sees many of them, often with the same members.
func (p *pair) weightOfMany() float64 {
	w := float64(max(p.foreign, 0))
	if p.organizations > 0 {
		w++
	}
	if overlap(p.a.countries, p.b.countries) >= 0.5 {
		w += min(2, float64(p.countries))
	}
	if a, b := p.a.report.Place, p.b.report.Place; a != "" && a == b {
		w += 0.5
	}
	if p.sharedTopics() > 0 {
		w += 0.5
	}
	return w
}

func (p *pair) sharedTopics() int {
	return common(sorted(p.a.report.Topics), sorted(p.b.report.Topics))
}

// score orders the convincing pairs: the most alike are joined first.
func (p *pair) score() float64 {
	s := 4*float64(p.foreign) + 2*float64(p.home) - 2*float64(p.gap) +
		overlap(p.a.countries, p.b.countries) + overlap(p.a.organizations, p.b.organizations)
	if p.sameKind() {
		s += 4
	}
	if p.a.start == p.b.start {
		s += 2
	}
	if a, b := p.a.report.Place, p.b.report.Place; a != "" && a == b {
		s++
	}
	if p.sharedTopics() > 0 {
		s += 0.5
	}
	return s
}
