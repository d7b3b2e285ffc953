import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@maillon/platform/web';
import type { WholeSiteFragment } from '../data/buyers.generated';
import { mapLink } from './coordinates';

/** Where a van loads or unloads, and when. */
@Component({
  selector: 'ml-site-facts',
  imports: [Icon, TranslocoPipe],
  template: `
    <h2>{{ 'organisations.admin.site.title' | transloco }}</h2>
    <dl class="facts">
      <dt>{{ 'organisations.admin.site.address' | transloco }}</dt>
      <dd>
        {{ site().address }}<br />{{ site().commune }} <span class="quiet small">{{ site().inseeCode }}</span>
      </dd>
      <dt>{{ 'organisations.admin.site.windows' | transloco }}</dt>
      <dd class="figure">
        @for (window of site().windows; track $index) {
          {{ window.from }}–{{ window.to }}{{ $last ? '' : ', ' }}
        } @empty {
          {{ 'organisations.admin.site.any-time' | transloco }}
        }
      </dd>
      <dt>{{ 'organisations.admin.site.place' | transloco }}</dt>
      <dd>
        <a [href]="map()" target="_blank" rel="noopener"
          ><span class="figure">{{ site().latitude }}, {{ site().longitude }}</span> <ml-icon name="external-link"
        /></a>
      </dd>
    </dl>
  `,
  host: { class: 'panel' },
})
export class SiteFacts {
  readonly site = input.required<WholeSiteFragment>();
  protected readonly map = computed(() => mapLink(this.site()));
}
