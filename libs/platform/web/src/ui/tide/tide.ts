import { Component, DestroyRef, computed, inject, input, signal } from '@angular/core';
import { dayOf } from '../../format/moment';
import { InstantPipe, TimePipe } from '../../format/pipes';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { Session } from '../../session/session';
import { Icon } from '../icon/icon';

const SOON_MINUTES = 60;
const EBB_MS = 12 * 3_600_000;

/** The tide goes out during the last twelve hours before the cut-off, told by the server's clock. */
@Component({
  selector: 'ml-tide',
  imports: [Icon, InstantPipe, SentencePipe, TimePipe],
  templateUrl: './tide.html',
  styleUrl: './tide.css',
  host: { '[class.soon]': 'soon()', '[class.over]': 'over()' },
})
export class Tide {
  readonly opensAt = input.required<string>();
  readonly cutOffAt = input.required<string>();
  /** Where the sentences `until`, `until-today` and `over` are: those of a buyer unless said otherwise. */
  readonly says = input('platform.common.tide');

  private readonly session = inject(Session);
  private readonly now = signal(this.session.now());
  private readonly minutes = computed(() => Math.floor((Date.parse(this.cutOffAt()) - this.now().getTime()) / 60_000));

  protected readonly over = computed(() => this.minutes() < 0);
  protected readonly soon = computed(() => !this.over() && this.minutes() < SOON_MINUTES);
  protected readonly today = computed(() => {
    const zone = this.session.timeZone();
    return dayOf(this.cutOffAt(), zone) === dayOf(this.now(), zone);
  });
  protected readonly level = computed(() => {
    const [from, to] = [Date.parse(this.opensAt()), Date.parse(this.cutOffAt())];
    return Math.min(1, Math.max(0, (to - this.now().getTime()) / Math.max(1, Math.min(EBB_MS, to - from))));
  });
  protected readonly left = computed(() => {
    const minutes = this.minutes();
    const parts = { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 };
    if (parts.days) return { key: 'days', ...parts };
    return { key: parts.hours ? 'hours' : 'minutes', ...parts };
  });

  constructor() {
    const timer = setInterval(() => this.now.set(this.session.now()), 15_000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
