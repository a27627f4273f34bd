package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/data"
)

// only is the one engagement of a text.
func only(tb testing.TB, text string, opts ...option) data.Engagement {
	tb.Helper()
	es := engagements(tb, text, opts...)
	if len(es) != 1 {
		tb.Fatalf("%d engagements, want one: %q", len(es), briefs(es))
	}
	return es[0]
}

// yunAndKerry held their offices together in the springs of 2013 to 2016.
const yunAndKerry = "Foreign Minister Yun Byung-se met with US Secretary of State John Kerry in Seoul on April 12. "

func TestTheYearOfADayIsFound(t *testing.T) {
	for name, c := range map[string]struct {
		text   string
		opts   []option
		start  string
		method data.DateMethod
	}{
		"the text states it": {
			"Foreign Minister Yun Byung-se met with US Secretary of State John Kerry on April 13, 2014.", nil, "2014-04-13", data.DateStated},
		"a stated year wins over the page's date": {
			"Foreign Minister Yun Byung-se met with US Secretary of State John Kerry on April 13, 2014.",
			[]option{published("2014-05-02")}, "2014-04-13", data.DateStated},
		"the page's date tells": {
			yunAndKerry, []option{published("2013-04-14")}, "2013-04-12", data.DatePage},
		"a page of January tells of December": {
			"Foreign Minister Yun Byung-se met with US Secretary of State John Kerry on December 30.",
			[]option{published("2015-01-03")}, "2014-12-30", data.DatePage},
		"a page of December tells of January": {
			"Foreign Minister Yun Byung-se will meet with US Secretary of State John Kerry on January 5.",
			[]option{published("2014-12-29")}, "2015-01-05", data.DatePage},
		"today is the page's day": {
			"Foreign Minister Yun Byung-se met with US Secretary of State John Kerry today.",
			[]option{published("2014-04-13")}, "2014-04-13", data.DatePage},
		"yesterday is the day before": {
			"Foreign Minister Yun Byung-se met with US Secretary of State John Kerry yesterday.",
			[]option{published("2014-03-01")}, "2014-02-28", data.DatePage},
		"tomorrow is the day after": {
			"Foreign Minister Yun Byung-se will meet with US Secretary of State John Kerry tomorrow.",
			[]option{published("2014-12-31")}, "2015-01-01", data.DatePage},
		"no date at all is the day of publication": {
			"Foreign Minister Yun Byung-se met with US Secretary of State John Kerry.",
			[]option{published("2014-04-13")}, "2014-04-13", data.DatePublished},
		"the offices of both leave one year": {
			"Foreign Minister Yun Byung-se met with US Secretary of State Rex Tillerson on March 17.", nil, "2017-03-17", data.DateOffice},
		"the office that the title names, of those held one after the other": {
			"Secretary Pompeo met on June 21 with British Foreign Secretary Boris Johnson.", []option{from("us-state")}, "2018-06-21", data.DateOffice},
		"what was signed lies behind": {
			"Foreign Minister Yun Byung-se will meet with US Secretary of State John Kerry on August 10. The agreement that was signed in February 2015 will be ratified.", nil, "2015-08-10", data.DateOffice},
		"what will be signed does not": {
			"Foreign Minister Yun Byung-se will meet with US Secretary of State John Kerry on August 10. The agreement that is to be signed in February 2015 will be ratified.", nil, "2014-08-10", data.DateOffice},
		"a numbered session tells": {
			"The Vice Minister attended the 70th session of the UN General Assembly in New York on September 25.", nil, "2015-09-25", data.DateOrdinal},
		"a number in words does too": {
			"The Vice Minister attended the seventieth meeting in New York. He attended the Twentieth ARF Ministerial Meeting on July 2.",
			nil, "2013-07-02", data.DateOrdinal},
		"a milestone breaks a tie of offices": {
			yunAndKerry + "The two condemned the attack on Charlie Hebdo.", nil, "2015-04-12", data.DateOffice},
		"a year looked back on may be the release's own": {
			"The ROK and Portugal held a policy consultation in Lisbon on May 6. Portugal had opened its office in 2018.",
			nil, "2018-05-06", data.DateElsewhere},
		"a year looked ahead to is the next one": {
			"The ROK and Portugal held a policy consultation in Lisbon on May 6. The two sides will mark the year 2018 together.",
			nil, "2017-05-06", data.DateElsewhere},
		"a text that is silent about the pandemic is not of its months": {
			"Foreign Minister Kang Kyung-wha met with Foreign Minister Gedu Andargachew of Ethiopia in Addis Ababa on July 10.", nil, "2019-07-10", data.DateOffice},
		"a text that speaks of it may be": {
			"Foreign Minister Kang Kyung-wha met with Foreign Minister Gedu Andargachew of Ethiopia in Addis Ababa on July 10. They spoke of COVID-19.", nil, "2020-07-10", data.DateOffice},
		"a session with a year of its own is not the release's": {
			"Foreign Minister Kang Kyung-wha met with Foreign Minister Pham Binh Minh of Viet Nam by video on September 28 before the 10th Mekong-ROK Foreign Ministers’ Meeting. They spoke of the 1st Mekong-ROK Summit in 2019.", nil, "2020-09-28", data.DateOrdinal},
		"a dated day lends its year to the next": {
			"The ROK and Portugal signed a treaty in Lisbon on May 6, 2019 after talks. The ROK and Spain held a policy consultation in Madrid on May 8.",
			nil, "2019-05-08", data.DateElsewhere},
	} {
		t.Run(name, func(t *testing.T) {
			es := engagements(t, c.text, c.opts...)
			if len(es) == 0 {
				t.Fatal("no engagement")
			}
			e := es[len(es)-1]
			if e.Start.String() != c.start || e.DateMethod != c.method || e.DateUncertainty > 2 {
				t.Errorf("%v by %s, off by %d days; want %s by %s", e.Start, e.DateMethod, e.DateUncertainty, c.start, c.method)
			}
		})
	}
}

func TestYearsThatFitEquallyGiveAnUncertainty(t *testing.T) {
	e := only(t, yunAndKerry)
	if e.DateUncertainty < 365 || e.DateMethod != data.DateOffice {
		t.Errorf("off by %d days by %s, want a year at the least by office", e.DateUncertainty, e.DateMethod)
	}
	if e.Start.Year < 2013 || e.Start.Year > 2016 || e.Start.Month != 4 || e.Start.Day != 12 {
		t.Errorf("%v is not a day on which both were in office", e.Start)
	}
}

func TestWithoutAnyClueThereIsNoDate(t *testing.T) {
	for _, text := range []string{
		"The ROK and Portugal held a policy consultation in Lisbon on May 6.",
		"The ROK and Portugal held a policy consultation in Lisbon today.",
		"The ROK and Portugal held a policy consultation in Lisbon.",
	} {
		if e := only(t, text); !e.Start.IsZero() || e.DateMethod != data.DateNone {
			t.Errorf("%q gives %v by %q", text, e.Start, e.DateMethod)
		}
	}
	if e := only(t, "The ROK and Portugal held a policy consultation in Lisbon.", published("2015-05-20")); e.Start.IsZero() {
		t.Error("the day of publication does not stand in for the one that is not told")
	}
}

func TestYearsOfATextAreClues(t *testing.T) {
	for text, want := range map[string][]int{
		"They set up ties in 2012.":                         {2012},
		"The dialogue was launched in 2012 and 2013.":       {2012, 2013},
		"Resolution 2270 was adopted.":                      nil,
		"The resolution 2017 was adopted.":                  nil,
		"They aim at zero by 2030.":                         nil,
		"The plan for 2014-2017 goes on.":                   nil,
		"They spoke of the 2018 Winter Olympics.":           nil,
		"The treaty of 1953 and the agenda 2030 stand out.": nil, // too long ago to tell; a goal
		"Trade grew by 2015 dollars.":                       nil,
	} {
		if diff := cmp.Diff(want, parse(t, text).readYearClues().past); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}

func TestSentencesAboutTheFutureGiveYearsAhead(t *testing.T) {
	d := parse(t, "The next round will be held in 2021. The last round was held in 2019.")
	if diff := cmp.Diff([]int{2021}, d.readYearClues().future); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]int{2019}, d.readYearClues().past); diff != "" {
		t.Error(diff)
	}
}

func TestNumberedSessionsTellTheirYear(t *testing.T) {
	for text, want := range map[string][]int{
		"He spoke at the 70th session of the UN General Assembly.":   {2015},
		"He spoke at the 52nd Munich Security Conference.":           {2016},
		"He spoke at the Twentieth ARF Ministerial Meeting.":         {2013},
		"He spoke at the session of the UN General Assembly.":        nil,
		"The 3rd point, on the UN General Assembly, was dropped.":    nil,
		"Some 70 envoys came to the Munich Security Conference.":     nil,
		"He heard 52 people. The Munich Security Conference was on.": nil,
	} {
		if diff := cmp.Diff(want, parse(t, text).readYearClues().ordinals); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}
