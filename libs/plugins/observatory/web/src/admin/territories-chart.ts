import type { ChartOption } from '@maillon/platform/web';
import type { TerritoryTotals } from './territory-totals';

/** A bar for each territory, with its figure at the end; a territory that is withheld says so. */
export function territoriesChart(
  rows: readonly TerritoryTotals[],
  valueOf: (row: TerritoryTotals) => number | null,
  textOf: (row: TerritoryTotals) => string,
): ChartOption {
  const upwards = rows.toReversed();
  return (ink) => ({
    grid: { left: 4, right: 120, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      data: upwards.map(({ name }) => name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: ink.text, fontSize: 14 },
    },
    series: [
      {
        type: 'bar',
        barWidth: 22,
        data: upwards.map((row) => valueOf(row) ?? 0),
        itemStyle: { color: ink.main, borderRadius: [0, 4, 4, 0] },
        label: {
          show: true,
          position: 'right',
          color: ink.text,
          fontWeight: 600,
          fontSize: 13,
          formatter: ({ dataIndex }: { dataIndex: number }) => textOf(upwards[dataIndex]!),
        },
      },
    ],
  });
}
