import { Component, computed, inject, input } from '@angular/core';
import { Icon, InstantPipe, SentencePipe, Session } from '@maillon/platform/web';

/** A line is late when so little time is left. */
const SOON_MS = 2 * 3_600_000;

/** Until when a line can be ordered, where that is earlier than the sale itself closes. */
@Component({
  selector: 'ml-latest-hour',
  imports: [Icon, InstantPipe, SentencePipe],
  template: `
    @if (isEarlier()) {
      <p [class]="state()">
        <ml-icon [name]="state() === 'open' ? 'clock' : 'circle-alert'" />
        {{ 'orders.portal.latest.' + state() | transloco: { at: (cutOffAt() | instant: 'weekday') } }}
      </p>
    }
  `,
  styles: `
    p {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      color: var(--ardoise-2);
      font-size: 0.867rem;
      --icon: 16px;
    }
    .soon {
      color: var(--ardoise);
      font-weight: 600;
    }
    .past {
      color: var(--groseille);
      font-weight: 600;
    }
  `,
})
export class LatestHour {
  readonly cutOffAt = input.required<string>();
  readonly sessionCutOffAt = input<string>();
  private readonly session = inject(Session);

  protected readonly isEarlier = computed(() => this.cutOffAt() < (this.sessionCutOffAt() ?? ''));
  protected readonly state = computed(() => {
    const left = Date.parse(this.cutOffAt()) - this.session.now().getTime();
    if (left <= 0) return 'past';
    return left <= SOON_MS ? 'soon' : 'open';
  });
}
