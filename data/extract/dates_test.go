package extract

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/demarche/demarche/data"
	"github.com/google/go-cmp/cmp"
)

// dateTexts reads the dates of a sentence, each as "words = start[/end][ kind]".
func dateTexts(tb testing.TB, text string) []string {
	d := parse(tb, text)
	out := []string{}
	for _, m := range d.dates {
		s := d.words(m.from, m.to) + " = " + m.start.String()
		if !m.end.IsZero() {
			s += "/" + m.end.String()
		}
		if word := map[dateKind]string{dateMonth: " month", dateToday: "today", dateYesterday: "yesterday", dateTomorrow: "tomorrow",
			dateSameDay: "same day", dateNextDay: "next day"}[m.kind]; word != "" {
			s = strings.TrimSuffix(s, " ") + " " + strings.TrimSpace(word)
		}
		out = append(out, s)
	}
	return out
}

func TestEveryWayToWriteADayIsRead(t *testing.T) {
	for text, want := range map[string]string{
		"on March 22 in Seoul":                   "March 22 = 0000-03-22",
		"on March 22, 2017":                      "March 22, 2017 = 2017-03-22",
		"on March 22 2017":                       "March 22 2017 = 2017-03-22",
		"on 22 March 2017":                       "22 March 2017 = 2017-03-22",
		"on the 22nd of March, 2017":             "22nd of March, 2017 = 2017-03-22",
		"and the following day in Lima":          "following day = next day",
		"on March 22nd":                          "March 22nd = 0000-03-22",
		"on Sept. 3, 2015":                       "Sept. 3, 2015 = 2015-09-03",
		"on 3 Nov 2015":                          "3 Nov 2015 = 2015-11-03",
		"on 2018-09-28":                          "2018-09-28 = 2018-09-28",
		"on 2018.9.28":                           "2018.9.28 = 2018-09-28",
		"on 2018/09/28":                          "2018/09/28 = 2018-09-28",
		"Outcome of the Talks (5.25.)":           "5.25. = 0000-05-25",
		"Outcome of the Talks (5/25)":            "5/25 = 0000-05-25",
		"on February 29":                         "February 29 = 0000-02-29",
		"on February 29, 2016":                   "February 29, 2016 = 2016-02-29",
		"November 28: a meeting in Buenos Aires": "November 28 = 0000-11-28",
		"on Tuesday, April 4, the Minister":      "April 4 = 0000-04-04",
	} {
		t.Run(text, func(t *testing.T) {
			if diff := cmp.Diff([]string{want}, dateTexts(t, text)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestEveryWayToWriteSeveralDaysIsRead(t *testing.T) {
	for text, want := range map[string]string{
		"on July 29-30, 2014":                          "July 29-30, 2014 = 2014-07-29/2014-07-30",
		"on July 29–30":                                "July 29–30 = 0000-07-29/0000-07-30",
		"on July 29 and 30":                            "July 29 and 30 = 0000-07-29/0000-07-30",
		"from May 13 through 15":                       "May 13 through 15 = 0000-05-13/0000-05-15",
		"from May 13 until the 15th":                   "May 13 until the 15th = 0000-05-13/0000-05-15",
		"from June 29 to July 2":                       "June 29 to July 2 = 0000-06-29/0000-07-02",
		"from June 29 to July 2, 2013":                 "June 29 to July 2, 2013 = 2013-06-29/2013-07-02",
		"from December 30, 2014 to January 2, 2015":    "December 30, 2014 to January 2, 2015 = 2014-12-30/2015-01-02",
		"on 16-17 September 2021":                      "16-17 September 2021 = 2021-09-16/2021-09-17",
		"from 16 to 17 September":                      "16 to 17 September = 0000-09-16/0000-09-17",
		"from 29 June to 2 July 2013":                  "29 June to 2 July 2013 = 2013-06-29/2013-07-02",
		"Visit to Ankara (8.22-23)":                    "8.22-23 = 0000-08-22/0000-08-23",
		"Visit to Ankara (8.22.~23.)":                  "8.22.~23. = 0000-08-22/0000-08-23",
		"on August 30 & 31":                            "August 30 & 31 = 0000-08-30/0000-08-31",
		"from December 30 to January 2 at the embassy": "December 30 to January 2 = 0000-12-30/0000-01-02",
	} {
		t.Run(text, func(t *testing.T) {
			if diff := cmp.Diff([]string{want}, dateTexts(t, text)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestARangeEndsWhereItsSecondEndIsNoDay(t *testing.T) {
	for text, want := range map[string][]string{
		"on July 30 and 29 ministers came":    {"July 30 = 0000-07-30"},
		"on May 13 and 15 million people":     {"May 13 = 0000-05-13"},
		"on May 13 to the Minister":           {"May 13 = 0000-05-13"},
		"met on May 2 and on May 9":           {"May 2 = 0000-05-02", "May 9 = 0000-05-09"},
		"met on May 2 and talked on 9 August": {"May 2 = 0000-05-02", "9 August = 0000-08-09"},
	} {
		if diff := cmp.Diff(want, dateTexts(t, text)); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}

func TestWordsForADayAreRead(t *testing.T) {
	for text, want := range map[string]string{
		"The Minister met him today":          "today = today",
		"The Minister met him this morning":   "this morning = today",
		"The Minister met him yesterday":      "yesterday = yesterday",
		"The Minister will meet him tomorrow": "tomorrow = tomorrow",
		"On the same day, the Minister met X": "same day = same day",
		"in April 2012":                       "April 2012 = 2012-04-01 month",
		"since April the two have":            "April = 0000-04-01 month",
		"early July saw":                      "July = 0000-07-01 month",
	} {
		t.Run(text, func(t *testing.T) {
			if diff := cmp.Diff([]string{want}, dateTexts(t, text)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWhatOnlyLooksLikeADateIsNone(t *testing.T) {
	for _, text := range []string{
		"at 10:15 in the morning",
		"from 10:00 to 11:30",
		"under section 5.25 of the Act",
		"a rise of 5.25 percent",
		"a rise (5.25 percent) of trade",
		"You may 5 times ask",
		"the two may 3 times meet",
		"a march of 22 people",
		"on June 31",
		"on 31 June 2017",
		"on February 30",
		"on February 29, 2017",
		"on March 0",
		"on March 32",
		"on March 22%",
		"for March 22 million dollars",
		"a share of 22% in March 2%",
		"Resolution 2270 of the Council",
		"in 2016 the trade volume",
		"the 2014-2017 plan",
		"2018-13-01",
		"2018-02-30",
		"(13.25.)",
		"the 25th meeting",
		"same days",
		"this evenings",
		"the March for peace",
		"1234567 March",
	} {
		t.Run(text, func(t *testing.T) {
			for _, got := range dateTexts(t, text) {
				if !strings.HasSuffix(got, "month") {
					t.Errorf("read as a day: %s", got)
				}
			}
		})
	}
}

// FuzzDates looks for texts whose dates are not in the calendar, lie outside their words, or are others when read again.
func FuzzDates(f *testing.F) {
	for _, s := range []string{"on July 29-30, 2014", "from June 29 to July 2", "16-17 September 2021", "(5.25.)", "2018-02-29", "May 31 to June 31",
		"December 31, 2014 and 1", "Feb. 29", "today", "on the same day", "March 22nd, 10:15", "29 February to 30 February 2015", "Sept. Sept. 30",
		"13 through 15 May", "the 22nd of March", "2018.9.28, 2018/9/28", "tomorrow (Wednesday 19 April)", "Monday, May 3, Tuesday 17 January, 17 January (Tue)",
		"May\u00a03,\u00a02018", "5월 3일 (May 3)", "in April 2012 and on 0 May 00000", "\xff3 May\x802018", "on May 3-\n5, 2017", "Monday, yesterday. Today"} {
		f.Add(s, "")
		f.Add(s, "2016-02-29")
	}
	f.Fuzz(func(t *testing.T, text, day string) {
		d := parse(t, text, published(day))
		last := int32(0)
		for _, m := range d.dates {
			if m.from < last || m.to <= m.from || int(m.to) > len(d.toks) {
				t.Fatalf("%q: tokens %d to %d after %d of %d", text, m.from, m.to, last, len(d.toks))
			}
			last = m.to
			for _, day := range []data.Date{m.start, m.end} {
				if !day.IsZero() && !validWithoutYear(day) {
					t.Fatalf("%q: %q is read as %v to %v", text, d.words(m.from, m.to), m.start, m.end)
				}
			}
			if utf8.ValidString(text) && !utf8.ValidString(d.words(m.from, m.to)) {
				t.Fatalf("%q: %q cuts a letter", text, d.words(m.from, m.to))
			}
		}
		if again := parse(t, text, published(day)); !slices.Equal(d.dates, again.dates) {
			t.Fatalf("%q: first %v, then %v", text, d.dates, again.dates)
		}
	})
}

// validWithoutYear says whether a day is in the calendar, where a year of 0 stands for any.
func validWithoutYear(day data.Date) bool {
	if day.Year == 0 {
		day.Year = 2000
	}
	return day.Valid()
}
