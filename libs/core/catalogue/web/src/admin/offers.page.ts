import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  Column,
  Confirm,
  DataTable,
  DayPicker,
  EmptyState,
  Failure,
  FilterChips,
  Gql,
  Icon,
  PageHead,
  PricePipe,
  RefusalBanner,
  SearchField,
  SeasonRing,
  SentencePipe,
  Session,
  allPages,
  ask,
  askPages,
  csvText,
  download,
  injectDay,
  injectUrlState,
} from '@maillon/platform/web';
import {
  DeskFamiliesDocument,
  DeskOffersDocument,
  WithdrawDeskOfferDocument,
  type DeskOfferFragment,
} from '../data/offers-desk.generated';
import { offerCells } from './offer-cells';
import { OfferState } from './offer-state';
import { OfferStock } from './offer-stock';

/** What can be delivered on a day, as the hub sees it. */
@Component({
  imports: [
    Column,
    DataTable,
    DayPicker,
    EmptyState,
    Failure,
    FilterChips,
    Icon,
    MatButton,
    OfferState,
    OfferStock,
    PageHead,
    PricePipe,
    RefusalBanner,
    RouterLink,
    SearchField,
    SeasonRing,
    SentencePipe,
  ],
  templateUrl: './offers.page.html',
  styleUrl: './offers.page.css',
  host: { class: 'desk' },
})
export class OffersPage {
  protected readonly url = injectUrlState();
  protected readonly days = injectDay();
  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);

  protected readonly search = this.url.text('recherche');
  protected readonly families = this.url.list('famille');
  protected readonly only = this.url.list('que');
  private readonly variables = computed(() => ({
    day: this.days.day(),
    filter: {
      search: this.search() || null,
      families: this.families().length ? [...this.families()] : null,
      inSeason: this.only().includes('saison') || null,
      availableOnly: this.only().includes('disponible') || null,
    },
  }));
  protected readonly offers = askPages(
    DeskOffersDocument,
    () => ({ ...this.variables(), first: 60 }),
    (d) => d.offers,
  );
  private readonly facets = ask(DeskFamiliesDocument, () => ({ day: this.days.day() }));
  protected readonly familyChoices = computed(() =>
    this.facets.value()?.catalogueFacets.families.map(({ value, count }) => ({
      value,
      count,
      label: this.sentences.translate<string>(`organisations.common.family.${value}`),
    })),
  );
  protected readonly quickChoices = ['saison', 'disponible'].map((value) => ({
    value,
    label: this.sentences.translate<string>(`catalogue.admin.only.${value}`),
  }));
  protected readonly filtered = computed(() => !!this.search() || !!this.families().length || !!this.only().length);
  protected readonly mayImport = computed(() => this.session.permissions().may('catalogue.import'));
  protected readonly mayManage = computed(() => this.session.permissions().may('catalogue.manage-offers'));
  protected readonly selected = signal<ReadonlySet<string>>(new Set());
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly idOf = (offer: DeskOfferFragment) => offer.id;

  protected open(offer: DeskOfferFragment): void {
    void this.router.navigate(['/catalogue', offer.id]);
  }

  protected clear(): void {
    this.url.set({ recherche: null, famille: null, que: null });
  }

  protected async export(): Promise<void> {
    this.busy.set(true);
    try {
      const all = await allPages(this.gql, DeskOffersDocument, { ...this.variables(), first: 200 }, (d) => d.offers);
      const keys = [
        'product',
        'producer',
        'commune',
        'unit',
        'price',
        'per',
        'left',
        'declared',
        'from',
        'to',
        'state',
      ];
      const headings = keys.map((key) => this.sentences.translate<string>(`catalogue.admin.column.${key}`));
      download(`catalogue-${this.days.day()}.csv`, csvText(headings, all.map(offerCells)));
    } finally {
      this.busy.set(false);
    }
  }

  protected async withdraw(): Promise<void> {
    const offers = (this.offers.items() ?? []).filter(
      ({ id, state }) => this.selected().has(id) && state !== 'withdrawn',
    );
    if (!offers.length || !(await this.agrees(offers))) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      for (const { id } of offers) await this.gql.mutate(WithdrawDeskOfferDocument, { offerId: id });
    } catch (error) {
      this.error.set(error);
    } finally {
      this.selected.set(new Set());
      this.offers.reload();
      this.busy.set(false);
    }
  }

  private agrees(offers: readonly DeskOfferFragment[]): Promise<boolean> {
    const say = (key: string) => this.sentences.translate<string>(`catalogue.admin.withdraw.${key}`);
    const taken = offers.reduce((sum, offer) => sum + offer.taken, 0);
    return this.confirm.ask({
      title: say('title'),
      text: say('text'),
      preview: [
        { label: say('offers'), after: String(offers.length) },
        { label: say('taken'), after: String(taken) },
      ],
      action: say('action'),
      keep: say('keep'),
      destructive: true,
    });
  }
}
