// Package synth makes up releases of foreign ministries, with labels that say what they report, for trying the other
// packages on more pages than there are.
//
// A Generator walks through the days from First to Last and tells what happens: officials who held their offices on the day
// meet, call, travel and confer; states, kinds and topics come and go with the years. A ministry announces some of it and
// reports most of it, embassies mirror some pages, and at times the other side's ministry reports the same meeting. The
// same seed gives the same bytes, and memory does not grow with the number of releases.
//
// The sentences, titles, page layouts and trends are tables in words/. They are this package's own, so that how well they
// are read says something of the reader. What happens in the releases never happened.
package synth
