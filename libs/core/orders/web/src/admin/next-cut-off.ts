import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CountPipe, DayPipe, SentencePipe, Session, Tide, ask, every } from '@maillon/platform/web';
import { SessionsAheadDocument } from '../data/day.generated';

/** The next hour at which orders become firm, whatever the day shown. */
@Component({
  selector: 'ml-next-cut-off',
  imports: [CountPipe, DayPipe, RouterLink, SentencePipe, Tide],
  template: `
    <h2>{{ 'orders.admin.cut-off.next' | transloco }}</h2>
    @if (next(); as next) {
      <p>
        <a class="cell-link" [routerLink]="['/sessions', next.id]">{{ next.name }}</a>
        <span class="quiet">{{ 'orders.admin.cut-off.delivery' | transloco: { day: next.deliveryDay | day } }}</span>
      </p>
      <ml-tide says="orders.admin.tide" [opensAt]="next.opensAt" [cutOffAt]="next.cutOffAt" />
      <p class="quiet small">{{ next.orderCount | count: 'orders.admin.orders' }}</p>
    } @else if (answer.value()) {
      <p class="quiet">{{ 'orders.admin.cut-off.none' | transloco }}</p>
    }
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--p2);
    }
  `,
  host: { class: 'panel' },
})
export class NextCutOff {
  private readonly session = inject(Session);
  protected readonly answer = ask(SessionsAheadDocument, () => ({}));
  protected readonly next = computed(() => {
    const now = this.session.now().toISOString();
    const ahead = this.answer.value()?.sessions.nodes.filter(({ cutOffAt }) => new Date(cutOffAt).toISOString() > now);
    return ahead?.toSorted((a, b) => Date.parse(a.cutOffAt) - Date.parse(b.cutOffAt))[0];
  });

  constructor() {
    every(60_000, () => this.answer.reload());
  }
}
