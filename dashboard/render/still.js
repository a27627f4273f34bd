// Runs inside goja. Given a text measure and a list of maps (name, GeoJSON, name, GeoJSON, ...), returns the
// function that draws an option as SVG.
(function (measure, maps) {
  'use strict';
  echarts.setPlatformAPI({
    createCanvas: function () { return null; },
    measureText: function (text, font) { return { width: measure(String(text), String(font || '')) }; }
  });
  for (var i = 0; i < maps.length; i += 2) {
    echarts.registerMap(maps[i], { geoJSON: JSON.parse(maps[i + 1]) });
  }

  // Parts of an option that only serve the mouse, and so have no place in a still drawing.
  var forTheMouse = ['tooltip', 'toolbox', 'dataZoom', 'brush', 'axisPointer', 'timeline'];

  function each(part, visit) {
    if (Array.isArray(part)) part.forEach(function (p) { if (p && typeof p === 'object') visit(p); });
    else if (part && typeof part === 'object') visit(part);
  }

  // One font for all text: the one that it is measured with.
  function dropFonts(node) {
    if (Array.isArray(node)) {
      for (var i = 0; i < node.length; i++) if (node[i] && typeof node[i] === 'object') dropFonts(node[i]);
      return;
    }
    delete node.fontFamily;
    for (var key in node) if (node[key] && typeof node[key] === 'object') dropFonts(node[key]);
  }

  function needMap(name) {
    if (!echarts.getMap(name)) throw new Error('no map named "' + name + '"');
  }

  // ECharts passes over a series whose type it does not have.
  function needSeries(chart, series) {
    var at = 0;
    each(series, function (s) {
      if (!chart.getModel().getSeriesByIndex(at++)) throw new Error('no series type "' + s.type + '"');
    });
  }

  function still(option) {
    forTheMouse.forEach(function (key) { delete option[key]; });
    dropFonts(option);
    option.textStyle = Object.assign({}, option.textStyle, { fontFamily: 'sans-serif' });
    option.animation = false;
    each(option.legend, function (legend) { legend.type = 'plain'; });
    each(option.geo, function (geo) { needMap(geo.map); geo.roam = false; });
    each(option.series, function (series) {
      series.animation = false;
      series.progressive = 0; // one pass: there is no next frame
      delete series.tooltip;
      if (series.type === 'map') { if (series.geoIndex == null) needMap(series.map); series.roam = false; }
    });
    return option;
  }

  return function (json, width, height) {
    var chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: width, height: height });
    try {
      var option = still(JSON.parse(json));
      chart.setOption(option);
      needSeries(chart, option.series);
      echarts.placeMarks(chart, option);
      return chart.getZr().painter.renderToString({ cssAnimation: false, cssEmphasis: false, useViewBox: true });
    } finally {
      chart.dispose();
    }
  };
});
