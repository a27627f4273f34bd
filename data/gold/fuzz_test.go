package gold

import (
	"encoding/json"
	"testing"
)

// FuzzLabel looks for labels that pass for good and do not come back the same when they are written and read.
func FuzzLabel(f *testing.F) {
	f.Add([]byte(goodLabel))
	f.Add([]byte(`{"engagements": []}`))
	f.Add([]byte(`{"engagements": [{"kind": "visit", "alt_kind": "meeting", "status": "held", "start": "2016-02-30"}]}`))
	f.Add([]byte(`{"engagements": [{"kind": "call", "status": "planned", "counterparts": [{"name": null}], "countries": ["KOR"]}, null]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var l Label
		if json.Unmarshal(b, &l) != nil || l.check() != nil {
			return
		}
		once, err := json.Marshal(l)
		if err != nil {
			t.Fatal("writing a good label:", err)
		}
		var back Label
		if err := json.Unmarshal(once, &back); err != nil {
			t.Fatal("reading what was written:", err)
		}
		if err := back.check(); err != nil {
			t.Errorf("a good label is wrong once it was written: %v", err)
		}
		if twice, err := json.Marshal(back); err != nil || string(once) != string(twice) {
			t.Errorf("%s\nbecame\n%s, %v", once, twice, err)
		}
	})
}
