package page

import "strings"

// noteForms are what the Department of State heads its notes with.
var noteForms = []string{"Media Note", "Press Statement", "Notice to the Press", "Fact Sheet", "Taken Question", "Statement by the Secretary"}

// noteHead is how many lines a note has between its form and its day: who put it out, and where.
const noteHead = 4

// findNote finds the title of a note whose form, place and day stand above it, whatever menus come before: "Press Statement", "Washington, DC",
// "October 4, 2007", and then the title. Newer pages have the title first.
func findNote(d *document) int {
	for i, seen := d.next(0), 0; i < len(d.lines) && seen < 60; i, seen = d.next(i+1), seen+1 {
		if !isNoteForm(d.at(i)) {
			continue
		}
		place := false
		for j, n := d.next(i+1), 0; j < len(d.lines) && n < noteHead; j, n = d.next(j+1), n+1 {
			s := d.at(j)
			place = place || strings.HasPrefix(s, "Washington, D")
			if _, isDate := d.dateLine(s); !isDate {
				continue
			}
			if title := d.next(j + 1); place && titleLike(d.at(title)) && len(d.at(title)) < longTitle && hasBody(d, title) {
				return title
			}
			break
		}
	}
	return -1
}

// isNoteForm is true of a note's form, with or without what became of it: "Media Note (Revised)".
func isNoteForm(s string) bool {
	for _, form := range noteForms {
		if rest, found := strings.CutPrefix(s, form); found && (rest == "" || strings.HasPrefix(rest, " (")) {
			return true
		}
	}
	return false
}

func readNote(d *document, i int) article {
	a := article{from: i + 1, title: d.at(i)}
	a.published, _ = d.dateLine(d.at(d.prev(i)))
	return a
}
