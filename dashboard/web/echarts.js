// The parts of ECharts that charts here are made of; the whole would be twice as large. The server draws with it too.
import { use } from "echarts/core";
import { BarChart, GraphChart, HeatmapChart, LineChart, MapChart, SankeyChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent, CalendarComponent, GeoComponent, GridSimpleComponent, LegendPlainComponent, MarkLineComponent, TitleComponent,
  TooltipComponent, VisualMapPiecewiseComponent,
} from "echarts/components";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";

use([
  BarChart, GraphChart, HeatmapChart, LineChart, MapChart, SankeyChart, ScatterChart,
  AriaComponent, CalendarComponent, GeoComponent, GridSimpleComponent, LegendPlainComponent, MarkLineComponent, TitleComponent,
  TooltipComponent, VisualMapPiecewiseComponent, CanvasRenderer, SVGRenderer,
]);

export { dispose, getInstanceByDom, getMap, init, registerMap, setPlatformAPI } from "echarts/core";
export { placeMarks } from "./marks.js";
