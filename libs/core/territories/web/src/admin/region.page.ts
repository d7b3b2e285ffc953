import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DayPipe, EmptyState, Failure, Icon, PageHead, SentencePipe, Skeleton, ask } from '@maillon/platform/web';
import { RegionTerritoryListDocument } from '../data/region.generated';

/** The territories of a region: that they are, and the way to found another. */
@Component({
  imports: [DayPipe, EmptyState, Failure, Icon, MatButton, PageHead, RouterLink, SentencePipe, Skeleton],
  template: `
    <ml-page-head [heading]="'territories.admin.region.title' | transloco">
      <a matButton="filled" routerLink="/territoires/creer">
        <ml-icon name="plus" /> {{ 'territories.admin.region.found' | transloco }}
      </a>
    </ml-page-head>
    @if (answer.error() && !answer.value()) {
      <ml-failure [error]="answer.error()" (retry)="answer.reload()" />
    } @else if (answer.value(); as value) {
      @if (value.regionTerritories.length) {
        <ul class="panel">
          @for (one of value.regionTerritories; track one.id) {
            <li>
              <span class="badge">{{ one.code }}</span>
              <strong>{{ one.name }}</strong>
              <span class="quiet small">{{ one.timeZone }}</span>
              <span class="quiet small figure">{{
                'territories.admin.region.since' | transloco: { day: one.foundedAt.slice(0, 10) | day: 'year' }
              }}</span>
            </li>
          }
        </ul>
      } @else {
        <ml-empty-state
          class="boxed"
          icon="map-pin"
          [title]="'territories.admin.region.none' | transloco"
          [hint]="'territories.admin.region.none-hint' | transloco"
        />
      }
    } @else {
      <ml-skeleton shape="rows" [count]="5" />
    }
  `,
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px var(--p3);
      min-height: 44px;
      border-bottom: 1px solid var(--line);
    }
    li:last-child {
      border-bottom: 0;
    }
    .figure {
      margin-inline-start: auto;
    }
  `,
  host: { class: 'desk' },
})
export class RegionPage {
  protected readonly answer = ask(RegionTerritoryListDocument, () => ({}));
}
