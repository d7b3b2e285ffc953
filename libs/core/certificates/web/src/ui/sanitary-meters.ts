import { Component, computed, input } from '@angular/core';
import { DayPipe, Meter, SentencePipe } from '@maillon/platform/web';
import type { CertificatesOfHolderQuery } from '../data/certificates.generated';
import { QuantityPipe } from './quantity.pipe';

type Status = CertificatesOfHolderQuery['sanitaryStatus'];

/** On what a producer of animal products relies, and how full the week of an exemption is. */
@Component({
  selector: 'ml-sanitary-meters',
  imports: [DayPipe, Meter, QuantityPipe, SentencePipe],
  template: `
    <p class="row">
      <strong>{{ 'certificates.common.sanitary.' + status().basis | transloco }}</strong>
      @if (status().number) {
        <span class="figure">{{ status().number }}</span>
        <span class="quiet small">{{
          'certificates.common.until' | transloco: { to: status().validTo | day: 'year' }
        }}</span>
      }
    </p>
    @if (status().maxKm) {
      <p class="quiet small">
        {{ 'certificates.common.sanitary.limits' | transloco: { km: status().maxKm, week: status().week } }}
      </p>
    }
    @if (shown().length) {
      <ul>
        @for (meter of shown(); track meter.category) {
          <li>
            <span>{{ meter.name }}</span>
            <span class="figure"
              >{{ meter.taken | quantity: meter.unit }} / {{ meter.cap | quantity: meter.unit }}</span
            >
            <ml-meter [value]="meter.taken" [max]="meter.cap" />
            <span class="quiet small">{{ meter.source }}</span>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p2);
    }
    .row {
      --row: var(--p2);
    }
    ul {
      display: grid;
      gap: var(--p3);
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) max-content;
      gap: 2px var(--p3);
    }
    li > ml-meter,
    li > .small {
      grid-column: 1 / -1;
    }
  `,
})
export class SanitaryMeters {
  readonly status = input.required<Status>();
  /** Those in use, or the largest caps when the week is empty. */
  protected readonly shown = computed(() => {
    const meters = this.status().meters;
    const used = meters.filter(({ taken }) => taken > 0);
    return used.length ? used : meters.slice(0, 2);
  });
}
