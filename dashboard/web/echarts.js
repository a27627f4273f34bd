// The parts of ECharts that charts here are made of; the whole would be twice as large. The server draws with it too.
import { use } from "echarts/core";
import { BarChart, GraphChart, HeatmapChart, LineChart, MapChart, SankeyChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent, CalendarComponent, GeoComponent, GridComponent, LegendComponent, MarkLineComponent, TitleComponent,
  TooltipComponent, VisualMapComponent,
} from "echarts/components";
import { LabelLayout } from "echarts/features";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";

use([
  BarChart, GraphChart, HeatmapChart, LineChart, MapChart, SankeyChart, ScatterChart,
  AriaComponent, CalendarComponent, GeoComponent, GridComponent, LegendComponent, MarkLineComponent, TitleComponent,
  TooltipComponent, VisualMapComponent, LabelLayout, CanvasRenderer, SVGRenderer,
]);

export * from "echarts/core";
