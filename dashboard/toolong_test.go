package dashboard

import (
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/demarche/demarche/data/store/storetest"
)

const endlessQuery = `-- title: Without end
-- question: Does this end?
-- section: Our desk
-- column: n BIGINT -- a number
-- chart: table
SELECT count(*) AS n FROM range(10000000) a, range(10000000) b WHERE hash(a.range, b.range) % 7 = 3
`

func TestAQuestionThatTakesTooLongSaysSoAndWhatToDo(t *testing.T) {
	s := newSiteWithOwn(t, map[string]string{"endless.sql": endlessQuery}, Options{longest: 300 * time.Millisecond})
	const seconds = int(longest / time.Second)
	for path, says := range map[string]string{"/q/endless": "whoever wrote its SQL", "/q/endless.json": "whoever wrote its SQL"} {
		answer := s.get(path)
		text := body(t, answer)
		for _, want := range []string{"longer than the " + strconv.Itoa(seconds) + " seconds", says} {
			if answer.StatusCode != http.StatusServiceUnavailable || !strings.Contains(text, want) {
				t.Errorf("%s: status %d, want 503 with %q:\n%.600s", path, answer.StatusCode, want, text[strings.Index(text, "<main")+1:])
			}
		}
		for _, never := range []string{"context deadline", "stopped after", ".sql"} {
			if strings.Contains(text, never) {
				t.Errorf("%s tells a planner %q", path, never)
			}
		}
	}
	hurried := newSiteWith(t, storetest.New(t), Options{longest: time.Nanosecond})
	if answer := hurried.get("/"); answer.StatusCode != http.StatusServiceUnavailable || !strings.Contains(body(t, answer), "longer than the "+strconv.Itoa(seconds)+" seconds that one may take, and was stopped. Try a shorter period") {
		t.Errorf("a page that takes too long: status %d", answer.StatusCode)
	}
}
