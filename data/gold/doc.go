// Package gold measures extraction against labelled releases: what was found, what was missed and what was made up.
//
// A label (Label) says what one release reports, as a person read it. Match pairs the engagements of a label with those
// that were extracted, Score turns the pairs of many releases into precision, recall and accuracy (Report), and each
// release's mistakes are kept, so that every figure leads to the words behind it.
//
// The package knows nothing of how engagements are found; it compares values alone.
package gold
