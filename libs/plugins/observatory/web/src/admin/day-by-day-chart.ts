import type { ChartOption } from '@maillon/platform/web';

export interface NamedLine {
  readonly name: string;
  /** One value for each day; null where nothing may be said: the line is broken there. */
  readonly values: readonly (number | null)[];
}

export interface Sayings {
  /** A figure in full, and as short as an axis wants it. */
  readonly full: (value: number) => string;
  readonly short: (value: number) => string;
  /** Shares differ by little: their axis need not start at zero. */
  readonly share: boolean;
}

/** A line for each territory, named at its end; a day that may not be said leaves a gap. */
export function dayByDayChart(days: readonly string[], lines: readonly NamedLine[], { full, short, share }: Sayings): ChartOption {
  return (ink) => {
    const inks = [ink.main, ink.warm, ink.leaf, ink.bad, ink.quiet];
    return {
      grid: { left: 8, right: 120, top: 14, bottom: 8, containLabel: true },
      tooltip: {
        trigger: 'axis',
        backgroundColor: ink.card,
        borderColor: ink.line,
        textStyle: { color: ink.text },
        valueFormatter: (value: number | null) => (value === null || value === undefined ? '–' : full(value)),
      },
      xAxis: {
        type: 'category',
        data: days,
        boundaryGap: false,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: ink.line } },
        axisLabel: { color: ink.quiet, fontSize: 12, hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        splitNumber: 3,
        scale: share,
        ...(share ? { max: (range: { max: number }) => Math.min(10_000, Math.ceil(range.max / 100 + 1) * 100) } : {}),
        splitLine: { lineStyle: { color: ink.line } },
        axisLabel: { color: ink.quiet, fontSize: 12, formatter: short },
      },
      series: lines.map(({ name, values }, index) => ({
        type: 'line',
        name,
        data: [...values],
        symbol: 'circle',
        symbolSize: 5,
        connectNulls: false,
        lineStyle: { width: 2.4, color: inks[index % inks.length] },
        itemStyle: { color: inks[index % inks.length] },
        endLabel: { show: true, formatter: '{a}', color: ink.text, fontWeight: 600, distance: 8 },
        labelLayout: { moveOverlap: 'shiftY' },
      })),
    };
  };
}
