import type { ChartOption } from '@maillon/platform/web';
import type { FamilyLines } from './lines-by-family';

/** A bar for each family: what is served, and what is short beside it in another colour, each with its figure. */
export function familyChart(families: readonly FamilyLines[], nameOf: (family: string) => string, shortWord: (n: number) => string): ChartOption {
  const rows = families.toReversed();
  return (ink) => ({
    grid: { left: 4, right: 96, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      data: rows.map(({ family }) => nameOf(family)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: ink.text, fontSize: 13 },
    },
    series: [
      {
        type: 'bar',
        stack: 'lines',
        barWidth: 14,
        data: rows.map(({ served }) => served),
        itemStyle: { color: ink.main },
        label: { show: true, position: 'insideRight', color: ink.card, fontWeight: 600, fontSize: 12, formatter: '{c}' },
        labelLayout: { hideOverlap: true },
      },
      {
        type: 'bar',
        stack: 'lines',
        data: rows.map(({ short }) => short),
        itemStyle: { color: ink.bad },
        label: {
          show: true,
          position: 'right',
          color: ink.bad,
          fontWeight: 600,
          fontSize: 12,
          formatter: ({ value }: { value: number }) => (value ? shortWord(value) : ''),
        },
      },
    ],
  });
}
