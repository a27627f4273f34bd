package report

import "fmt"

// notes say what counts, and from what and how the brief was made.
func (b Brief) notes() []string {
	d := b.Data
	notes := []string{
		"An engagement is one interaction of home officials with foreign counterparts: a meeting, a call, a multilateral event, a visit, a consultation or a ceremony. It is counted once, however many releases report it. A visit and the meetings on it are engagements of their own.",
		"An engagement belongs to the month of its first day. Held means that a release reports that it took place; announced means that a release said beforehand that it would. \u201cAbout\u201d stands before days that the releases do not state exactly.",
		"Who, when, where and what about were read from the text of the releases by program. The numbers behind sentences and tables (No.) lead to the engagements, and those name the releases to check them by.",
		"Each chart is drawn from the query named under it, and the command shown there gives its numbers.",
	}
	data := fmt.Sprintf("Made from snapshot %s with %s", d.Snapshot, count(d.Releases, "release", "releases"))
	if !d.First.IsZero() && !d.Newest.IsZero() {
		data += fmt.Sprintf("; the engagements in it begin on %s, and it tells of days up to %s", day(d.First), day(d.Newest))
	}
	notes = append(notes, data+".")
	if d.Undated > 0 {
		notes = append(notes, sentence(count(d.Undated, "engagement", "engagements")+" of the snapshot "+have(d.Undated)+" no known date and "+areIn(d.Undated)+" in no brief"))
	}
	return notes
}

func areIn(n int) string {
	if n == 1 {
		return "is"
	}
	return "are"
}
