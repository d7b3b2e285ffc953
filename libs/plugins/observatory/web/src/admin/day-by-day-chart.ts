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

/** Fewer days than this make no line. */
const SHORTEST_LINE = 4;

/** A line for each territory, named at its end; a day that may not be said leaves a gap. A few days stand as bars. */
export function dayByDayChart(
  days: readonly string[],
  lines: readonly NamedLine[],
  { full, short, share }: Sayings,
): ChartOption {
  return (ink) => {
    const inks = [ink.main, ink.warm, ink.leaf, ink.bad, ink.quiet];
    return {
      grid: { left: 8, right: days.length < SHORTEST_LINE ? 8 : 120, top: 14, bottom: 8, containLabel: true },
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
        boundaryGap: days.length < SHORTEST_LINE,
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
      series: lines.map((line, index) => {
        const color = inks[index % inks.length]!;
        return days.length < SHORTEST_LINE ? bars(line, color, ink.text) : drawn(line, color, ink.text);
      }),
    };
  };
}

function bars({ name, values }: NamedLine, color: string, text: string) {
  return {
    type: 'bar' as const,
    name,
    data: [...values],
    barMaxWidth: 72,
    itemStyle: { color, borderRadius: [3, 3, 0, 0] },
    label: { show: true, position: 'top' as const, formatter: '{a}', color: text, fontWeight: 600 as const },
  };
}

function drawn({ name, values }: NamedLine, color: string, text: string) {
  return {
    type: 'line' as const,
    name,
    data: [...values],
    symbol: 'circle',
    symbolSize: 5,
    connectNulls: false,
    lineStyle: { width: 2.4, color },
    itemStyle: { color },
    endLabel: { show: true, formatter: '{a}', color: text, fontWeight: 600 as const, distance: 8 },
    labelLayout: { moveOverlap: 'shiftY' as const },
  };
}
