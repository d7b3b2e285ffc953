import { Component, computed, inject, input, output } from '@angular/core';
import { Icon, SentencePipe, Session } from '@maillon/platform/web';
import type { WholeSiteFragment } from '../data/buyers.generated';
import { SitePlace } from '../place/site-place';
import { mapLink } from './coordinates';

/** Where a van loads or unloads, and when; the pin is moved by whoever may. */
@Component({
  selector: 'ml-site-facts',
  imports: [Icon, SentencePipe, SitePlace],
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
    <ml-site-place
      [organisationId]="organisationId()"
      [site]="site()"
      [movable]="mayPlace()"
      (placed)="placed.emit()"
    />
  `,
  host: { class: 'panel' },
})
export class SiteFacts {
  readonly organisationId = input.required<string>();
  readonly site = input.required<WholeSiteFragment>();
  readonly placed = output<void>();
  private readonly session = inject(Session);
  protected readonly map = computed(() => mapLink(this.site()));
  protected readonly mayPlace = computed(() => this.session.permissions().may('organisations.place-sites'));
}
