// Package data has the words of the domain: what a ministry published (Release), what it says happened
// (Engagement) and the reference tables that names are resolved with (Reference).
//
// The package imports nothing else of the project. Its sub-packages turn pages into releases (page), releases
// into engagements (extract) and both into a DuckDB snapshot (store).
package data
