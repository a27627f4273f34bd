// Package dashboard is the web server: pages for people, the same results as JSON and CSV, and the charts' options.
//
// Most pages are lists of panels (sheets, subjects): a query of the catalog each, and how it is shown.
//
// Handlers parse the filter from the URL, ask package analytics and render. Pages are whole without JavaScript: every
// chart has its table, every filter is a link or a form. Nothing is loaded from another host and nothing is inline, so
// that a strict Content-Security-Policy holds on every page.
package dashboard
