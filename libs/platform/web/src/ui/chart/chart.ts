import { Component, DestroyRef, ElementRef, effect, inject, input, signal, viewChild } from '@angular/core';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { ThemeChoice } from '../../shell/theme-choice';
import { readInk, type Ink } from './ink';

/** The same figures as the picture, for whoever reads rather than looks. The first column names the row. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Makes the picture from the theme's colours. */
export type ChartOption = (ink: Ink) => EChartsCoreOption;

/**
 * A chart and its table twin. The drawing library is fetched when the first chart is shown; if it cannot be, the table
 * stands alone. Put names and figures on the marks themselves rather than in a legend.
 */
@Component({
  selector: 'ml-chart',
  imports: [SentencePipe],
  templateUrl: './chart.html',
  styleUrl: './chart.css',
})
export class Chart {
  /** What the picture says, in one sentence: its text alternative. */
  readonly summary = input.required<string>();
  readonly option = input.required<ChartOption>();
  readonly table = input.required<ChartTable>();
  readonly height = input(260);

  private readonly theme = inject(ThemeChoice);
  private readonly darkDevice = signal(matchMedia('(prefers-color-scheme: dark)').matches);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private readonly chart = signal<EChartsType | undefined>(undefined);
  protected readonly failed = signal(false);

  constructor() {
    const media = matchMedia('(prefers-color-scheme: dark)');
    const onChange = () => this.darkDevice.set(media.matches);
    media.addEventListener('change', onChange);
    const sizes = new ResizeObserver(() => this.chart()?.resize());
    inject(DestroyRef).onDestroy(() => {
      media.removeEventListener('change', onChange);
      sizes.disconnect();
      this.chart()?.dispose();
    });
    effect(() => {
      const place = this.place().nativeElement;
      sizes.observe(place);
      void this.open(place);
    });
    effect(() => this.show());
  }

  private async open(place: HTMLElement): Promise<void> {
    try {
      const { draw } = await import('./chart-engine');
      if (place.isConnected) this.chart.set(draw(place));
    } catch {
      // Without the drawing library the figures are still there, as a table.
      this.failed.set(true);
    }
  }

  private show(): void {
    this.theme.current();
    this.darkDevice();
    const ink = readInk(this.place().nativeElement);
    const base = { textStyle: { fontFamily: 'Figtree Variable, sans-serif', color: ink.text }, animationDuration: 140 };
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches ? { animation: false } : {};
    this.chart()?.setOption({ ...base, ...still, ...this.option()(ink) }, true);
  }
}
