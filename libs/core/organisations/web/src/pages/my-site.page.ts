import { Component, computed } from '@angular/core';
import { EmptyState, Failure, PageHead, SentencePipe, Skeleton, ask } from '@maillon/platform/web';
import { OwnFactsDocument, OwnSiteDocument } from '../data/sites.generated';
import { SitePlace } from '../place/site-place';
import { VatRegime } from '../vat/vat-regime';

/** Where vans come to the organisation for which one acts: whoever works there knows best. */
@Component({
  imports: [EmptyState, Failure, PageHead, SentencePipe, SitePlace, Skeleton, VatRegime],
  template: `
    <ml-page-head [heading]="'organisations.portal.site.title' | transloco" />
    @if (answer.error() && !answer.value()) {
      <ml-failure [error]="answer.error()" (retry)="answer.reload()" />
    } @else if (organisation(); as mine) {
      @if (mine.site; as site) {
        <section class="card">
          <h2>{{ mine.name }}</h2>
          <p>
            @if (site.address) {
              {{ site.address }}<br />
            }
            {{ site.commune }}
          </p>
          <p class="quiet">
            {{ 'organisations.portal.site.intro-' + (mine.part === 'producer' ? 'producer' : 'buyer') | transloco }}
          </p>
          <ml-site-place [organisationId]="mine.id" [site]="site" (placed)="answer.reload()" />
        </section>
        @if (facts.value()?.organisationFacts; as known) {
          <section class="card">
            <ml-vat-regime [organisationId]="mine.id" [facts]="known" (stated)="facts.reload()" />
          </section>
        }
      } @else {
        <ml-empty-state icon="map-pin" [title]="'organisations.portal.site.none' | transloco" />
      }
    } @else if (answer.value()) {
      <ml-empty-state icon="map-pin" [title]="'organisations.portal.site.none' | transloco" />
    } @else {
      <ml-skeleton shape="rows" [count]="5" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p4);
      max-width: 760px;
      margin: 0 auto;
      padding: var(--p5) var(--p4);
    }

    .card {
      display: grid;
      gap: var(--p3);
      padding: var(--p5);
      min-width: 0;
    }

    h2 {
      overflow-wrap: anywhere;
    }
  `,
})
export class MySitePage {
  protected readonly answer = ask(OwnSiteDocument, () => ({}));
  protected readonly organisation = computed(() => this.answer.value()?.myOrganisation);
  private readonly seller = computed(() => (this.organisation()?.part === 'producer' ? this.organisation()!.id : null));
  protected readonly facts = ask(OwnFactsDocument, () => {
    const id = this.seller();
    return id ? { id } : undefined;
  });
}
