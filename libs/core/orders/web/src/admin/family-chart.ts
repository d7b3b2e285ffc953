import type { ChartOption } from '@maillon/platform/web';
import type { FamilyLines } from './lines-by-family';

/** A bar for each family: what is served, and what is short beside it in another colour, each with its figure. */
export function familyChart(
  families: readonly FamilyLines[],
  nameOf: (family: string) => string,
  shortWord: (n: number) => string,
): ChartOption {
  const rows = families.toReversed();
  return (ink) => ({
    grid: { left: 4, right: 112, top: 4, bottom: 4, containLabel: true },
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
      },
      {
        type: 'bar',
        stack: 'lines',
        data: rows.map(({ short }) => short),
        itemStyle: { color: ink.bad },
        label: {
          show: true,
          position: 'right',
          color: ink.text,
          fontWeight: 600,
          fontSize: 12,
          rich: { bad: { color: ink.bad, fontWeight: 600, fontSize: 12 } },
          formatter: ({ dataIndex }: { dataIndex: number }) => figuresOf(rows[dataIndex], shortWord),
        },
      },
    ],
  });
}

/** At the end of the bar, where there is always room: a short bar has none inside. */
function figuresOf(lines: FamilyLines | undefined, shortWord: (n: number) => string): string {
  if (!lines) return '';
  return lines.short ? `${lines.served}  {bad|${shortWord(lines.short)}}` : String(lines.served);
}
