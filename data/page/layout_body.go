package page

// findBody is the last resort: everything under the furniture is body.
func findBody(d *document) int {
	i := d.next(0)
	for i < len(d.lines) && (isFurniture(d.at(i)) || isShareLine(d.at(i)) || sections.has(d.at(i))) {
		i = d.next(i + 1)
	}
	return i
}

// readBody takes the day from the lines that are nothing but one above the text, else from below it. The ROK ministry has none
// there, but texts that begin with the day and place of a meeting.
func readBody(d *document, i int) article {
	a := article{from: i, published: d.stamp, bare: d.source == "sg-mfa"}
	for seen := 0; d.source != koreanMinistry && seen < headerLines; seen++ {
		day, isDate := d.ownDateLine(d.at(i))
		if !isDate && !d.isMasthead(d.at(i)) && !headerWords.has(d.at(i)) {
			break
		}
		if isDate {
			a.published = day
		}
		i = d.next(i + 1)
		a.from = i
	}
	if a.published.IsZero() {
		a.published = tailDate(d, i)
	}
	return a
}
