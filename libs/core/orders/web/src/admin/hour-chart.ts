import type { ChartOption } from '@maillon/platform/web';
import { peakOf, type Hour } from './orders-by-hour';

/** Columns by hour; only the fullest one says its figure, and the axis names a few hours. */
export function hourChart(hours: readonly Hour[], nameOf: (hour: Hour) => string): ChartOption {
  const peak = peakOf(hours);
  return (ink) => ({
    grid: { left: 4, right: 12, top: 26, bottom: 24 },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: ink.pale, opacity: 0.6 } },
      backgroundColor: ink.card,
      borderColor: ink.line,
      textStyle: { color: ink.text },
    },
    xAxis: {
      type: 'category',
      data: hours.map(nameOf),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line } },
      axisLabel: {
        color: ink.quiet,
        interval: Math.max(0, Math.ceil(hours.length / 6) - 1),
        hideOverlap: true,
        fontSize: 12,
      },
    },
    yAxis: { type: 'value', show: false },
    series: [
      {
        type: 'bar',
        barCategoryGap: '18%',
        data: hours.map((hour) => ({
          value: hour.count,
          itemStyle: { color: ink.main, borderRadius: [3, 3, 0, 0], opacity: hour === peak ? 1 : 0.62 },
          label: { show: hour === peak && hour.count > 0, position: 'top', color: ink.text, fontWeight: 600 },
        })),
      },
    ],
  });
}
