package extract

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/data"
)

// listed builds a record of a register from its facts, label and words in turn.
func listed(facts ...string) data.Release {
	r := data.Release{ID: "us-historian:trip-1", Source: "us-historian", Layout: data.RegisterLayout, Title: "A record", Language: "en"}
	r.Text = r.Title
	r.Points = []data.Point{{Kind: data.PointTitle, Span: data.Span{End: len(r.Text)}}}
	for i := 0; i < len(facts); i += 2 {
		r.Text += "\n" + facts[i] + " "
		start := len(r.Text)
		r.Text += facts[i+1]
		r.Points = append(r.Points, data.Point{Kind: data.PointFact, Marker: facts[i], Level: 1, Span: data.Span{Start: start, End: len(r.Text)}})
	}
	return r
}

func travel(remarks string) data.Release {
	return listed(data.FactRecord, data.RecordTravel, data.FactOfficial, "Secretary of State Colin Luther Powell",
		data.FactDates, "2003-03-01 to 2003-03-03", data.FactCountry, "Peru", data.FactLocale, "Lima, Cusco", data.FactRemarks, remarks)
}

func visitor(remarks string) data.Release {
	return listed(data.FactRecord, data.RecordVisit, data.FactVisitor, "President Esi Mensah", data.FactDates, "2003-03-01 to 2003-03-03",
		data.FactCountry, "Ghana", data.FactRemarks, remarks)
}

// inALine is what an engagement of a register says, in a line.
func inALine(e data.Engagement) string {
	days := e.Start.String()
	if !e.End.IsZero() {
		days += " to " + e.End.String()
	}
	people := func(ps []data.Person) string {
		var out []string
		for _, p := range ps {
			out = append(out, strings.TrimSpace(p.Title+" "+p.Name)+" "+p.Country+p.Org)
		}
		return strings.Join(out, ", ")
	}
	return strings.Join([]string{string(e.Kind), string(e.Status), days, e.Place + " " + e.PlaceCountry, people(e.Home), people(e.Counterparts),
		strings.Join(append(slices.Clone(e.Countries), e.Organizations...), " ")}, "|")
}

func TestARegisterIsReadFromTheHomeCountrysSide(t *testing.T) {
	const trip = "visit|held|2003-03-01 to 2003-03-03|Lima PER|Secretary of State Colin Luther Powell USA||PER"
	const came = "visit|held|2003-03-01 to 2003-03-03| USA||President Esi Mensah GHA|GHA"
	const powell = "Secretary of State Colin Luther Powell USA"
	for name, tt := range map[string]struct {
		release data.Release
		want    []string
	}{
		"a travel without a meeting is a visit all the same": {travel("Vacation."), []string{trip}},
		"a host without a country is the country's": {travel("Met with President Quispe and Foreign Minister Ana Brun."), []string{trip,
			"meeting|held|2003-03-01|Lima PER|" + powell + "|President Quispe PER|PER",
			"meeting|held|2003-03-01|Lima PER|" + powell + "|Foreign Minister Ana Brun PER|PER"}},
		"a third country's official keeps it": {travel("Met with Chilean Foreign Minister Pedro Soto."), []string{trip,
			"meeting|held|2003-03-01|Lima PER|" + powell + "|Chilean Foreign Minister Pedro Soto CHL|CHL"}},
		"the President of the time is at home": {travel("Accompanied President Bush."), []string{trip}},
		"a surname that an organisation's head bears too is the host's": {listed(data.FactRecord, data.RecordTravel, data.FactOfficial, "President Roe",
			data.FactDates, "2005-05-04", data.FactCountry, "Korea, Republic of", data.FactRemarks, "Met with Foreign Minister Ban."), []string{
			"visit|held|2005-05-04| KOR|President Roe USA||KOR",
			"meeting|held|2005-05-04| KOR|President Roe USA|Foreign Minister Ban KOR|KOR"}},
		"talks are a meeting":                {travel("Discussed trade with President Quispe."), []string{trip, "meeting|held|2003-03-01|Lima PER|" + powell + "|President Quispe PER|PER"}},
		"whom one briefed one met":           {travel("Briefed Foreign Minister Ana Brun on the talks."), []string{trip, "meeting|held|2003-03-01|Lima PER|" + powell + "|Foreign Minister Ana Brun PER|PER"}},
		"whom one only spoke of one did not": {travel("Discussed the succession of President Quispe."), []string{trip}},
		"officials beside those named are none more": {travel("Met with President Quispe and senior Peruvian officials."), []string{trip,
			"meeting|held|2003-03-01|Lima PER|" + powell + "|President Quispe PER|PER"}},
		"a day in the remarks is the meeting's": {travel("Met with President Quispe (March 2)."), []string{trip,
			"meeting|held|2003-03-02|Lima PER|" + powell + "|President Quispe PER|PER"}},
		"a day beyond the travel is not": {travel("Met with President Quispe. Returned to Washington March 9."), []string{trip,
			"meeting|held|2003-03-01|Lima PER|" + powell + "|President Quispe PER|PER"}},
		"a gathering is the organisation's, and so is the travel": {travel("Attended OAS General Assembly."), []string{trip + " OAS",
			"multilateral|held|2003-03-01|Lima PER|" + powell + "||OAS"}},
		"a visit is with the visitor":        {visitor("Private visit."), []string{came}},
		"whom the visitor met was the home":  {visitor("Met with President Bush March 2."), []string{came, "meeting|held|2003-03-02| USA|President Bush USA|President Esi Mensah GHA|GHA"}},
		"a sight is no place of the meeting": {visitor("Private visit. Afterwards visited Chicago."), []string{came}},
		"a record written before what it lists is a plan": {listed(data.FactRecord, data.RecordVisit, data.FactVisitor, "President Esi Mensah",
			data.FactDates, "2003-03-01", data.FactCountry, "Ghana", data.FactEntered, "2003-02-01"), []string{"visit|planned|2003-03-01| USA||President Esi Mensah GHA|GHA"}},
		"a state that is no more": {listed(data.FactRecord, data.RecordTravel, data.FactOfficial, "President Richard M. Nixon",
			data.FactDates, "1970-09-30", data.FactCountry, "Yugoslavia", data.FactRemarks, "Met with President Tito."), []string{
			"visit|held|1970-09-30| YUG|President Richard M. Nixon USA||YUG",
			"meeting|held|1970-09-30| YUG|President Richard M. Nixon USA|President Tito YUG|YUG"}},
	} {
		t.Run(name, func(t *testing.T) {
			x := extractor(t)
			es := x.Extract(tt.release)
			x.CheckEngagements(t, tt.release, es)
			var got []string
			for _, e := range es {
				got = append(got, inALine(e))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestEachFieldOfARecordHasItsWords(t *testing.T) {
	r := travel("Discussed trade with President Quispe at the OAS General Assembly.")
	for _, e := range extractor(t).Extract(r) {
		fields := map[string]string{}
		for _, ev := range e.Evidence {
			if p := r.Points[ev.Point]; ev.Start < p.Start || ev.End > p.End {
				t.Errorf("%s %q lies outside point %d", ev.Field, ev.Value, ev.Point)
			}
			fields[ev.Field] = ev.Of(r.Text)
		}
		want := map[string]string{"kind": "Travel abroad", "status": "Travel abroad", "date": "2003-03-01 to 2003-03-03", "place": "Lima",
			"home": "Secretary of State Colin Luther Powell", "country": "Peru", "topic": "trade"}
		if e.Kind == data.Meeting {
			want = map[string]string{"kind": "Discussed", "status": "Discussed", "date": "2003-03-01 to 2003-03-03", "place": "Lima",
				"home": "Secretary of State Colin Luther Powell", "counterpart": "President Quispe", "country": "President Quispe"}
			delete(fields, "topic")
		}
		if diff := cmp.Diff(want, fields); diff != "" {
			t.Errorf("%s: %s", e.Kind, diff)
		}
	}
}

func TestAMeetingWithoutADayMayBeOnAnyOfTheTravel(t *testing.T) {
	es := extractor(t).Extract(travel("Met with President Quispe."))
	if len(es) != 2 || es[0].DateUncertainty != 0 || es[1].DateUncertainty != 2 || !es[1].End.IsZero() {
		t.Errorf("%+v", es)
	}
}

func TestTravellersAreCutIntoTitlesAndNames(t *testing.T) {
	for line, want := range map[string][]string{
		"President Roberto Silva":                          {"President|Roberto Silva"},
		"Emir Sheikh Omar bin Said al-Badri":               {"Emir Sheikh|Omar bin Said al-Badri"},
		"President-elect Ana de la Vega":                   {"President-elect|Ana de la Vega"},
		"King Otto IV and Crown Prince Karl":               {"King|Otto IV", "Crown Prince|Karl"},
		"President Jan Nowak, Prime Minister Ewa Lis":      {"President|Jan Nowak", "Prime Minister|Ewa Lis"},
		"Premier and Prince Somnang":                       {"Premier and Prince|Somnang"},
		"President of the Council of Ministers Abdul Khan": {"President of the Council of Ministers|Abdul Khan"},
		"President John Doe, Jr.":                          {"President|John Doe, Jr."},
		"Tribune Ana Brun":                                 {"|Tribune Ana Brun"},
		"President":                                        {"|President"},
	} {
		var got []string
		for _, n := range cutTravellers(line) {
			got = append(got, strings.TrimSpace(line[n.from:n.name])+"|"+line[n.name:n.to])
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", line, diff)
		}
	}
}

func TestATravellerIsFoundByOfficeAndTime(t *testing.T) {
	es := extractor(t).Extract(travel("Vacation."))
	if id := es[0].Home[0].Official; id != "usa-colin-powell" {
		t.Errorf("the official is %q", id)
	}
}

func TestRecordsThatMeanNothingAreRefused(t *testing.T) {
	x := extractor(t)
	for want, r := range map[string]data.Release{
		"does not say who travelled":            listed(data.FactRecord, data.RecordVisit, data.FactDates, "1999-05-01", data.FactCountry, "Ghana"),
		`"Atlantis" of 1999-05-01 is not known`: listed(data.FactRecord, data.RecordVisit, data.FactVisitor, "King Otto", data.FactDates, "1999-05-01", data.FactCountry, "Atlantis"),
		`"May" is no date`:                      listed(data.FactRecord, data.RecordVisit, data.FactVisitor, "King Otto", data.FactDates, "May", data.FactCountry, "Ghana"),
		`"June" is no date`:                     listed(data.FactRecord, data.RecordVisit, data.FactVisitor, "King Otto", data.FactDates, "1999-05-01 to June", data.FactCountry, "Ghana"),
	} {
		if err := x.Refuse(r); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v; want it to say that %s", err, want)
		}
		if es := x.Extract(r); len(es) > 0 {
			t.Errorf("a record that is refused gives %d engagements", len(es))
		}
	}
	for name, r := range map[string]data.Release{"a record": travel("Vacation."), "a release": read(t, brunMeeting)} {
		if err := x.Refuse(r); err != nil {
			t.Errorf("%s is refused: %v", name, err)
		}
	}
}

func TestRecordsOfAnyShapeGiveNoPanic(t *testing.T) {
	x := extractor(t)
	for _, r := range []data.Release{
		listed(data.FactRecord, data.RecordTravel, data.FactOfficial, "...", data.FactDates, "1999-05-01", data.FactCountry, "Ghana", data.FactRemarks, ""),
		listed(data.FactRecord, data.RecordVisit, data.FactVisitor, "«»", data.FactDates, "1999-05-01", data.FactCountry, "Ghana", data.FactRemarks, "(((("),
	} {
		if es := x.Extract(r); len(es) == 0 || es[0].Kind != data.Visit {
			t.Errorf("%q gives %q", r.Text, briefs(es))
		}
		x.ReadBlind(r)
	}
}

func TestACountryIsReadFromRemarksWithoutTheCodedOne(t *testing.T) {
	for name, tt := range map[string]struct {
		release data.Release
		want    BlindReading
	}{
		"named by demonym":           {travel("Met with senior Peruvian officials."), BlindReading{Travel: true, Remarks: true, Coded: "PER", Read: []string{"PER"}}},
		"known by the gazetteer":     {listed(data.FactRecord, data.RecordTravel, data.FactOfficial, "Secretary of State Colin Luther Powell", data.FactDates, "2006-05-01", data.FactCountry, "Afghanistan", data.FactRemarks, "Met with President Karzai."), BlindReading{Travel: true, Remarks: true, Coded: "AFG", Read: []string{"AFG"}}},
		"not told":                   {travel("Met with President Quispe."), BlindReading{Travel: true, Remarks: true, Coded: "PER"}},
		"another country's official": {travel("Met with Chilean Foreign Minister Pedro Soto."), BlindReading{Travel: true, Remarks: true, Coded: "PER", Read: []string{"CHL"}}},
		"a visit, by the visitor": {listed(data.FactRecord, data.RecordVisit, data.FactVisitor, "President Hamid Karzai", data.FactDates, "2006-05-01", data.FactCountry, "Afghanistan"),
			BlindReading{Coded: "AFG", Named: []string{"AFG"}}},
	} {
		got, ok := extractor(t).ReadBlind(tt.release)
		if got.Travel {
			got.Named = nil
		}
		if diff := cmp.Diff(tt.want, got); diff != "" || !ok {
			t.Errorf("%s: %s", name, diff)
		}
	}
	if _, ok := extractor(t).ReadBlind(read(t, brunMeeting)); ok {
		t.Error("a release without coded facts is measured")
	}
}
