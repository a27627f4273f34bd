package extract

import "testing"

const scheduleLines = "*8:00 a.m.* Secretary Blinken meets with Australian Foreign Minister Penny Wong and Japanese Foreign Minister Kamikawa Yoko in Lima.\n" +
	"*9:00 a.m.* Secretary Blinken delivers remarks to the press.\n*12:00 p.m.* Secretary Blinken meets with Japanese Foreign Minister Kamikawa Yoko."

func TestTheLinesOfASchedule(t *testing.T) {
	testTold(t, map[string]told{
		"are planned, and each hour is an engagement": {scheduleLines,
			[]string{"multilateral planned 2015-05-22 AUS JPN: Penny Wong, Kamikawa Yoko", "meeting planned 2015-05-22 JPN: Kamikawa Yoko"}},
	}, from("us-state"), titled("Public Schedule – May 22, 2015"))
	testTold(t, map[string]told{
		"near miss: a page that is no schedule": {
			"On May 12, Secretary Blinken met with Australian Foreign Minister Penny Wong at 8:00 a.m. and Japanese Foreign Minister Kamikawa Yoko at 12:00 p.m. in Lima.",
			[]string{"meeting held 2015-05-12 AUS: Penny Wong", "meeting held 2015-05-12 JPN: Kamikawa Yoko"}},
	}, from("us-state"), titled("Secretary Blinken’s Day in Lima"))
}
