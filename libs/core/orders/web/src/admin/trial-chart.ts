import type { ChartOption } from '@maillon/platform/web';

export interface TrialBar {
  readonly name: string;
  readonly beforeCents: number;
  readonly afterCents: number;
}

/** For each session the sales as they were, and under them as they would have been, each with its figure. */
export function trialChart(
  bars: readonly TrialBar[],
  words: { readonly before: string; readonly after: string },
  euros: (cents: number) => string,
): ChartOption {
  const rows = bars.toReversed();
  const figure = (word: string, cents: number) => `${word} ${euros(cents)}`;
  return (ink) => {
    const series = (word: string, pick: (bar: TrialBar) => number, color: string) => ({
      type: 'bar',
      barWidth: 14,
      barGap: '20%',
      data: rows.map(pick),
      itemStyle: { color, borderRadius: [0, 3, 3, 0] },
      label: {
        show: true,
        position: 'right',
        color: ink.text,
        fontSize: 12,
        formatter: ({ dataIndex }: { dataIndex: number }) => figure(word, pick(rows[dataIndex]!)),
      },
    });
    return {
      grid: { left: 4, right: 132, top: 4, bottom: 4, containLabel: true },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        data: rows.map(({ name }) => name),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: ink.text, fontSize: 13 },
      },
      series: [
        series(words.after, (bar) => bar.afterCents, ink.main),
        series(words.before, (bar) => bar.beforeCents, ink.line),
      ],
    };
  };
}
