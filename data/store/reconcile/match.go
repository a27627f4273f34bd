package reconcile

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// pair is what comparing two reports comes to.
type pair struct {
	a, b          *subject
	gap           int // days between them; 0 where they touch
	home, foreign verdict
	countries     int // shared
	organizations int // shared
}

// compare looks at two reports. It is false where they cannot be of one engagement.
func compare(a, b *subject) (pair, bool) {
	p := pair{a: a, b: b, gap: max(0, b.start-a.end, a.start-b.end)}
	if a.report.Release == b.report.Release || a.report.HomeID != b.report.HomeID ||
		p.gap > zoneSlack+a.slack+b.slack || p.is(data.Visit) != p.both(data.Visit) {
		return p, false
	}
	p.countries = common(a.countries, b.countries)
	p.organizations = common(a.organizations, b.organizations)
	if p.countries+p.organizations == 0 {
		return p, false
	}
	p.home = agree(&a.home, &b.home)
	p.foreign = agree(&a.foreign, &b.foreign)
	if p.listedApart() {
		return p, false
	}
	if p.home == contrary || p.foreign == contrary {
		return p, false
	}
	return p, p.samePartners() && p.placesFit() && p.kindsFit()
}

// listedApart says whether a register lists the two as different: it has each visit once, and whom one official met on
// two travels was met twice.
func (p *pair) listedApart() bool {
	if !p.a.listed() || !p.b.listed() || p.a.report.Source != p.b.report.Source {
		return false
	}
	return p.both(data.Visit) || p.home == certain
}

func (s *subject) listed() bool { return strings.HasPrefix(s.report.Rule, data.RegisterRule) }

// is says whether one of the two has the kind.
func (p *pair) is(k data.Kind) bool { return p.a.report.Kind == k || p.b.report.Kind == k }

func (p *pair) both(k data.Kind) bool { return p.a.report.Kind == k && p.b.report.Kind == k }

func (p *pair) sameKind() bool { return p.a.report.Kind == p.b.report.Kind }

// samePartners says whether countries and organisations fit. Bilateral reports that both name countries must name the
// same ones, or one a part of the other's: two ministers met on the sidelines of one summit are two meetings.
func (p *pair) samePartners() bool {
	a, b := p.a, p.b
	if len(a.countries) == 0 || len(b.countries) == 0 {
		return p.organizations > 0
	}
	if p.countries == 0 {
		return p.organizations > 0 && p.foreign > unknown
	}
	if p.both(data.Multilateral) {
		return p.organizations > 0 || len(a.organizations) == 0 || len(b.organizations) == 0
	}
	part := p.countries == min(len(a.countries), len(b.countries))
	return part || overlap(a.countries, b.countries) >= 0.5
}

// placesFit says whether both can have been where they say. Another city of the same country is a contradiction only
// where no names agree: a release may name the suburb. A visit leads abroad or home, never both.
func (p *pair) placesFit() bool {
	a, b := p.a.report, p.b.report
	if a.PlaceCountry != "" && b.PlaceCountry != "" && a.PlaceCountry != b.PlaceCountry {
		home := a.HomeID
		return p.both(data.Visit) && a.PlaceCountry != home && b.PlaceCountry != home &&
			slices.Equal(p.a.countries, p.b.countries)
	}
	return p.both(data.Visit) || samePlace(a.Place, b.Place) || p.foreign > unknown
}

func samePlace(a, b string) bool { return a == "" || b == "" || a == b }

// kindsFit says whether two kinds can be words for one thing: talks are called a meeting here and a consultation
// there. Other kinds than the same need the same people on the same day.
func (p *pair) kindsFit() bool {
	if p.sameKind() {
		return true
	}
	if p.foreign <= unknown || p.a.start != p.b.start {
		return false
	}
	switch {
	case p.is(data.Multilateral):
		return p.samePartyOfMany()
	case p.is(data.Call):
		return p.a.report.Place == "" && p.b.report.Place == ""
	}
	return true
}

// samePartyOfMany tells talks of three that one release calls a meeting from a bilateral meeting beside a conference.
func (p *pair) samePartyOfMany() bool {
	a, b := p.a, p.b
	if len(a.countries) > 1 && slices.Equal(a.countries, b.countries) {
		return true
	}
	return p.organizations > 0 && (len(a.countries) == 0 || len(b.countries) == 0)
}
