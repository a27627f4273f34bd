package analytics_test

import "testing"

func TestAViewIsComparedWithThePeriodBeforeOrTheYearBefore(t *testing.T) {
	for _, test := range []struct{ name, query, last, want string }{
		{"a month", "from=2017-03&to=2017-03", "", "2017-02-01 2017-02-28"},
		{"half a year", "from=2017-01&to=2017-06", "", "2016-07-01 2016-12-31"},
		{"days", "from=2017-03-10&to=2017-03-12", "", "2017-03-07 2017-03-09"},
		{"half a year, with the year before", "from=2017-01&to=2017-06&compare=year", "", "2016-01-01 2016-06-30"},
		{"the end of February, with a leap year before", "from=2017-02&to=2017-02&compare=year", "", "2016-02-01 2016-02-29"},
		{"29 February", "from=2016-02-29&to=2016-02-29&compare=year", "", "2015-02-28 2015-02-28"},
		{"a year that is not over", "from=2017&to=2017", "2017-03-07", "2016-01-01 2016-03-07"},
		{"a year up to a leap day", "from=2016&to=2016", "2016-02-29", "2015-01-01 2015-02-28"},
		{"a month that is not over, longer than the one before", "from=2017-03&to=2017-03", "2017-03-30", "2017-02-01 2017-02-28"},
		{"days that are not over", "from=2017-03-10&to=2017-03-19", "2017-03-12", "2017-02-28 2017-03-02"},
		{"a year that is not over, with the year before", "from=2017-01&to=2017-06&compare=year", "2017-03-31", "2016-01-01 2016-03-31"},
		{"a period after all that is known", "from=2018-01&to=2018-06", "2017-03-31", "none"},
		{"no last day", "from=2017-01-01", "2017-03-31", "2016-10-01 2016-12-31"},
		{"no first day", "to=2017-03-31", "2017-03-31", "none"},
		{"beginning after all that is known", "from=2018-01-01", "2017-03-31", "none"},
		{"no comparison wanted", "from=2017-03&to=2017-03&compare=none", "", "none"},
	} {
		t.Run(test.name, func(t *testing.T) {
			f, err := parseFilter(t, test.query)
			if err != nil {
				t.Fatal(err)
			}
			last, err := parseFilter(t, "to="+test.last)
			if err != nil {
				t.Fatal(err)
			}
			got := "none"
			if before, ok := f.Before(last.To); ok {
				got = before.From.Format("2006-01-02") + " " + before.To.Format("2006-01-02")
			}
			if got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}
