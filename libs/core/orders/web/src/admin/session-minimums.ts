import { Component, computed, input } from '@angular/core';
import { CentsPipe, CountPipe, SentencePipe, ask, onNews } from '@maillon/platform/web';
import { PooledOfSessionDocument } from '../data/pooled-minimums.generated';

/** Pooled minimums of a session: what is really missing, and what the cut-off made of each. Nothing without any. */
@Component({
  selector: 'ml-session-minimums',
  imports: [CentsPipe, CountPipe, SentencePipe],
  template: `
    @if (minimums().length) {
      <section class="panel" aria-labelledby="minimums-title">
        <h2 id="minimums-title">{{ 'orders.admin.minimums.title' | transloco }}</h2>
        <ul>
          @for (one of minimums(); track one.producerId) {
            <li>
              <strong>{{ one.producerName }}</strong>
              <span class="figure">{{ one.minimumCents | cents }}</span>
              <span>
                @if (one.outcome; as outcome) {
                  {{ 'orders.admin.minimums.outcome.' + outcome | transloco }}
                } @else if (one.isReached) {
                  {{ 'orders.admin.minimums.outcome.reached' | transloco }}
                } @else {
                  {{ 'orders.admin.minimums.missing' | transloco: { missing: (one.missingCents | cents) } }}
                }
                @if (one.looking > 0 && !one.outcome) {
                  <span class="quiet">· {{ one.looking | count: 'orders.admin.minimums.looking' }}</span>
                }
              </span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    ul {
      list-style: none;
      margin: var(--p2) 0 0;
      padding: 0;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 6em minmax(0, 2fr);
      gap: var(--p3);
      padding: 8px 0;
      border-top: 1px solid var(--line);
    }
    .figure {
      text-align: end;
    }
    @media (max-width: 620px) {
      li {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      li > :last-child {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class SessionMinimums {
  readonly sessionId = input.required<string>();
  private readonly answer = ask(PooledOfSessionDocument, () => ({ sessionId: this.sessionId() }));
  protected readonly minimums = computed(() => this.answer.value()?.pooledMinimums ?? []);

  constructor() {
    onNews('orders.pooled-minimum', () => this.answer.reload());
  }
}
