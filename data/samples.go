package data

import "embed"

// Samples holds the folder samples: the sample releases that the project ships, pages (*.txt, *.html) beside their labels
// (*.json), and index.csv, which says where the pages are from.
//
//go:embed samples
var Samples embed.FS
