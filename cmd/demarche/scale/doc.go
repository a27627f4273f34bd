// Package scale has no code but its tests and benchmarks: how fast pages become engagements, from bytes to the last field,
// on the samples, on a hundred thousand made-up releases, on ever longer pages, and on the worst pages that can be thought
// of; and how fast the dashboard answers from stores of thousands to hundreds of thousands of releases. They need packages
// that know nothing of each other.
package scale
