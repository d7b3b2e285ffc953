import { Component, computed, inject, input } from '@angular/core';
import { RouterLink, type Params } from '@angular/router';
import { formatNumber } from '../../format/number';
import { Language } from '../../i18n/language';
import { Icon } from '../icon/icon';

/** Producer · commune · km, the same everywhere, and a link. */
@Component({
  selector: 'ml-origin-line',
  imports: [RouterLink, Icon],
  template: `
    <a [routerLink]="link()" [queryParams]="query()">
      <ml-icon name="map-pin" /><span>{{ text() }}</span>
    </a>
  `,
  styles: `
    a {
      display: inline-flex;
      gap: 5px;
      align-items: baseline;
      color: var(--ardoise-2);
      font-size: 0.867rem;
      text-decoration-color: var(--line-strong);
    }
    a:hover {
      color: var(--estran);
    }
    ml-icon {
      --icon: 0.95em;
      align-self: center;
    }
  `,
})
export class OriginLine {
  readonly producer = input.required<string>();
  readonly commune = input<string>();
  readonly distanceKm = input<number | null>();
  readonly link = input.required<string | readonly string[]>();
  readonly query = input<Params>({});

  private readonly language = inject(Language).current;
  protected readonly text = computed(() => {
    const km = this.distanceKm();
    const distance = km == null ? '' : `${formatNumber(km, this.language, km < 10 ? 1 : 0)}\u00a0km`;
    return [this.producer(), this.commune(), distance].filter(Boolean).join(' · ');
  });
}
