package main

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
)

// overTimeJS is the chart over time of a page.
const overTimeJS = `document.querySelector('[data-chart*="engagements-by-month"]')`

// middleJS gives the middle of the lowest bar of the month of 2018 that has a marked day, in pixels of the window.
const middleJS = `(() => {
	const plot = ` + overTimeJS + `;
	plot.scrollIntoView({block: 'center'});
	const box = plot.getBoundingClientRect();
	const series = echarts.getInstanceByDom(plot).getModel().getSeriesByIndex(0);
	const month = series.get('markLine').data.map(({xAxis}) => xAxis).find((at) => series.getData().getItemLayout(at)?.height);
	const at = series.getData().getItemLayout(month);
	return [box.left + at.x + at.width / 2, box.top + at.y + at.height / 2, month + 1].join(' ');
})()`

// overprintedJS lists the texts of a chart that stand over one another.
const overprintedJS = `(() => {
	const texts = [...` + overTimeJS + `.querySelectorAll('svg text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
	return texts.flatMap(([one, a], i) => texts.slice(i + 1)
		.filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2)
		.map(([other]) => one + ' over ' + other)).join('; ');
})()`

// TestMarkedDaysLeaveTheirChartUsable goes with a browser to charts with marked days: what lies under them is clicked, and their labels
// keep clear of one another on every screen.
func TestMarkedDaysLeaveTheirChartUsable(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: a browser takes some seconds")
	}
	home := serveSamples(t)
	ctx := openBrowser(t, home)
	const year = "?from=2018-01-01&to=2018-12-31"
	do(t, ctx, "opening 2018", chromedp.Navigate(home+year))
	until(t, ctx, "the charts of 2018 are drawn", drawn)
	var x, y float64
	var month int
	if _, err := fmt.Sscan(ask(t, ctx, chromedp.Evaluate[string](middleJS)), &x, &y, &month); err != nil {
		t.Fatalf("finding a bar with a marked day: %v", err)
	}
	do(t, ctx, "clicking its middle", chromedp.MouseClickXY(x, y))
	until(t, ctx, "it leads to the engagements that it counts",
		fmt.Sprintf(`location.pathname === '/engagements' && /kind=meeting/.test(location.search) && location.search.includes('from=2018-%02d-01')`, month))

	for _, width := range []int64{360, 768, 1280, 2560} {
		do(t, ctx, "setting the width", chromedp.EmulateViewport(width, 900))
		for _, path := range []string{"", "countries/JPN", "countries/USA"} {
			do(t, ctx, "opening "+path, chromedp.Navigate(home+path))
			until(t, ctx, "the charts are drawn", drawn)
			if over := ask(t, ctx, chromedp.Evaluate[string](overprintedJS)); over != "" {
				t.Errorf("/%s at %d px: %s", path, width, over)
			}
			if n := ask(t, ctx, chromedp.Evaluate[int](overTimeJS+`.closest('.panel').querySelector('.wide + .note, .wide + .marked').offsetHeight`)); n == 0 {
				t.Errorf("/%s at %d px does not tell its marked days", path, width)
			}
		}
	}
}
