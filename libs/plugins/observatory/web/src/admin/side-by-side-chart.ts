import type { ChartOption } from '@maillon/platform/web';

export interface NamedFigure {
  readonly name: string;
  readonly value: number | null;
}

/** A bar for each territory, the largest first, each with its figure; a withheld one says so in place of a bar. */
export function sideBySideChart(figures: readonly NamedFigure[], say: (value: number | null) => string): ChartOption {
  const rows = figures.toSorted((a, b) => (a.value ?? -1) - (b.value ?? -1));
  return (ink) => ({
    grid: { left: 4, right: 110, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', show: false, min: 0, max: 'dataMax' },
    yAxis: {
      type: 'category',
      data: rows.map(({ name }) => name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: ink.text, fontSize: 14, fontWeight: 600 },
    },
    series: [
      {
        type: 'bar',
        barWidth: 20,
        data: rows.map(({ value }) => ({
          value: value ?? 0,
          itemStyle: { color: ink.main, borderRadius: [0, 4, 4, 0] },
          label: {
            show: true,
            position: 'right',
            color: value === null ? ink.quiet : ink.text,
            fontWeight: 600,
            formatter: () => say(value),
          },
        })),
      },
    ],
  });
}
