package synth

import (
	"fmt"
	"html"
	"strconv"
)

// page sets the title and the paragraphs into the frame.
func (w *writer) page(address pattern) *Release {
	w.text = w.frame.lines.fill(w.text[:0], w.furniture)
	w.text = append(w.text, '\n')
	r := &w.out
	*r = Release{Text: w.text, HTML: w.frame.html, URL: string(address.fill(nil, w.furniture))}
	r.Label = Label{URL: r.URL, Source: w.voice.source, HomeCountry: text(w.voice.country), Layout: w.frame.name, Engagements: w.told}
	if w.frame.title {
		r.Label.Title = text(w.title)
	}
	if w.frame.docket {
		r.Label.Title = text(w.docket(nil))
	}
	if w.frame.dated {
		r.Label.Published = w.day
	}
	return r
}

// mirror sets the same release once more, as an embassy shows it. Its days are as well dated as those of the first.
func (w *writer) mirror(address pattern) *Release {
	if f := w.voice.frames.pick(w.rand); f.dated == w.frame.dated {
		w.frame = f
	}
	return w.page(address)
}

var (
	slotIso, slotLong, slotDaylong, slotClock  = slotNumbers["iso"], slotNumbers["long"], slotNumbers["daylong"], slotNumbers["clock"]
	slotHits, slotSeq, slotCompact, slotDocket = slotNumbers["hits"], slotNumbers["seq"], slotNumbers["compact"], slotNumbers["docket"]
	slotBody                                   = slotNumbers["body"]
)

// furniture appends what a slot around the text stands for.
func (w *writer) furniture(b []byte, s slot) []byte {
	switch s {
	case slotTitle:
		return w.escaped(b, w.title)
	case slotBody:
		return w.body(b)
	case slotIso:
		return append(b, w.day.String()...)
	case slotCompact:
		return fmt.Appendf(b, "%04d%02d%02d", w.day.Year, w.day.Month, w.day.Day)
	case slotLong:
		return (&dateStyle{}).full(b, w.day, true)
	case slotDaylong:
		return (&dateStyle{dayFirst: true}).full(b, w.day, true)
	case slotClock:
		return fmt.Appendf(b, "%02d:%02d:%02d", 9+w.seq%9, w.seq%60, w.seq/7%60)
	case slotHits:
		return strconv.AppendInt(b, int64(100+w.seq*37%2900), 10)
	case slotSeq:
		return strconv.AppendInt(b, int64(w.seq), 10)
	case slotDocket:
		return w.docket(b)
	case slotCapital:
		return append(b, w.voice.capital.name...)
	}
	return b
}

// docket is a title with the number and the date of the release.
func (w *writer) docket(b []byte) []byte {
	b = fmt.Appendf(b, "No: %d, ", 1+w.seq%400)
	b = (&dateStyle{dayFirst: true}).full(b, w.day, true)
	return append(append(b, ", "...), w.title...)
}

func (w *writer) escaped(b, s []byte) []byte {
	if !w.frame.html {
		return append(b, s...)
	}
	return append(b, html.EscapeString(string(s))...)
}

// body appends the paragraphs, numbered as the frame has it.
func (w *writer) body(b []byte) []byte {
	open, end := "", "\n\n"
	if w.frame.html {
		open, end = "<p>", "</p>\n"
	}
	number := 0
	for i, p := range w.paras {
		if i > 0 {
			b = append(b, end...)
		}
		b = append(b, open...)
		switch {
		case p.sub && w.frame.numbers == numbered:
			b = append(b, "o "...)
		case w.frame.numbers == numbered, w.frame.numbers == counted && i > 0:
			number++
			n := number
			if w.frame.numbers == counted {
				n++
			}
			b = append(strconv.AppendInt(b, int64(n), 10), ". "...)
		}
		b = w.escaped(b, w.prose[p.from:p.to])
	}
	if w.frame.html {
		b = append(b, "</p>"...)
	}
	return b
}
