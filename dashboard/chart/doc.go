// Package chart turns the result of a catalog query into the option of an ECharts chart.
//
// It is pure: no HTTP, no files, no clock. The option is made of go-echarts types and marshalled to JSON; the HTML
// that go-echarts can write, and the hosts it would load scripts from, are never used. Text for people (tips, labels,
// thousands separators, plurals) is made here, so that the browser and the report renderer draw the same words and
// need no code of their own. Nothing in an option is HTML or a function.
package chart
