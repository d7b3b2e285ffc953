import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AskProducer } from '@maillon/core/availability/web';
import {
  MarketFacetsDocument,
  MarketFilters,
  MarketOffersDocument,
  OffersNow,
  OfferItem,
  type MarketChoice,
} from '@maillon/core/catalogue/web';
import {
  CountPipe,
  EmptyState,
  Failure,
  SearchField,
  SentencePipe,
  Session,
  Skeleton,
  SeenAt,
  SlotOutlet,
  Tide,
  ask,
  askPages,
  gradually,
  injectUrlState,
} from '@maillon/platform/web';
import { BasketStore } from '../data/basket.store';
import { injectOpenSessions } from '../data/open-session';
import { injectWays } from '../data/ways';
import { AuctionNote } from '../ui/auction-note';
import { BasketBar } from '../ui/basket-bar';
import { BasketNews } from '../ui/basket-news';
import { BasketSlip } from '../ui/basket-slip';
import { byFamily } from '../ui/by-family';
import { InView } from '../ui/in-view';
import { NextSession } from '../ui/next-session';
import { PooledProgress } from '../ui/pooled-progress';
import { promiseOf } from '../ui/promise-of';
import { SessionTabs } from '../ui/session-tabs';
import { SoldOutNote } from '../ui/sold-out-note';

const NO_FILTER = {
  ...{ famille: null, signe: null, producteur: null, seulement: null },
  ...{ sans: null, temperature: null, km: null },
};
const PAGE = 50;
/** What stands above the first offer on a telephone, and the least that an offer takes there. */
const [HEAD_PX, CARD_PX] = [480, 190];
/** Offers that the first screen can show, cards on a phone and lines on a desk, and how many follow at a time. */
const SCREENFUL = matchMedia('(max-width: 600px)').matches
  ? Math.max(2, Math.ceil((innerHeight - HEAD_PX) / CARD_PX))
  : matchMedia('(max-width: 980px)').matches
    ? 4
    : 8;
const HANDFUL = 4;

/** The market of the open session: everything that can be ordered, and the basket always in reach. */
@Component({
  imports: [
    AskProducer,
    AuctionNote,
    BasketBar,
    BasketNews,
    BasketSlip,
    CountPipe,
    EmptyState,
    Failure,
    InView,
    MarketFilters,
    MatButton,
    NextSession,
    OfferItem,
    PooledProgress,
    RouterLink,
    SearchField,
    SeenAt,
    SentencePipe,
    SessionTabs,
    Skeleton,
    SlotOutlet,
    SoldOutNote,
    Tide,
  ],
  templateUrl: './market.page.html',
  styleUrl: './market.page.css',
})
export class MarketPage {
  protected readonly sessions = injectOpenSessions();
  protected readonly basket = inject(BasketStore);
  private readonly session = inject(Session);
  private readonly url = injectUrlState();

  protected readonly search = this.url.text('recherche');
  private readonly families = this.url.list('famille');
  private readonly labels = this.url.list('signe');
  private readonly producers = this.url.list('producteur');
  private readonly only = this.url.list('seulement');
  private readonly without = this.url.list('sans');
  private readonly temperatures = this.url.list('temperature');
  private readonly within = this.url.text('km');
  protected readonly choice = computed<MarketChoice>(() => ({
    families: this.families(),
    labels: this.labels(),
    producers: this.producers(),
    without: this.without(),
    temperatures: this.temperatures(),
    within: this.within(),
    inSeason: this.only().includes('saison'),
    local: this.only().includes('local'),
    availableOnly: this.only().includes('disponible'),
  }));
  protected readonly narrowed = computed(() => Object.values(this.choice()).some((one) => one === true || one.length));
  /** What was searched instead of a word that nothing bears. */
  protected readonly understoodAs = signal<string | null>(null);
  private readonly day = computed(() => this.sessions.current()?.deliveryDay);
  protected readonly sessionId = computed(() => this.sessions.current()?.id);
  protected readonly wayData = computed(() => ({ sessionId: this.sessionId() }));

  protected readonly offers = askPages(
    MarketOffersDocument,
    () => this.question(),
    (data) => this.understood(data.offers),
    { keep: 'orders.market' },
  );
  protected readonly offersNow = new OffersNow(() => this.offers);
  private readonly facetsAnswer = ask(MarketFacetsDocument, () => this.forDay((day) => ({ day })), {
    keep: 'orders.facets',
  });
  protected readonly ways = injectWays(this.sessionId);
  /** Those of what is sold in the session. */
  protected readonly facets = computed(() => {
    const facets = this.facetsAnswer.value()?.catalogueFacets;
    const sold = this.sessions.current()?.families;
    return facets && sold
      ? { ...facets, families: facets.families.filter(({ value }) => sold.includes(value)) }
      : facets;
  });
  protected readonly labelNames = computed(
    () => new Map(this.facets()?.labels.map((facet) => [facet.value, facet.label])),
  );
  protected readonly local = computed(() => new Set(this.facetsAnswer.value()?.localProducers));
  private readonly drawn = gradually(this.offersNow.shown, {
    ...{ first: SCREENFUL, step: HANDFUL },
    anew: () => [this.choice(), this.search()],
  });
  protected readonly isDrawn = computed(() => this.drawn().length === this.offersNow.shown().length);
  protected readonly groups = computed(() => byFamily(this.drawn(), this.facets()?.families ?? []));
  protected readonly promise = computed(() => promiseOf(this.sessions.current(), this.ways() ?? []));

  constructor() {
    effect(() => {
      const id = this.sessionId();
      if (id) untracked(() => void this.basket.open(id));
    });
  }

  protected narrow(change: Partial<MarketChoice>): void {
    const next = { ...this.choice(), ...change };
    const only = [
      next.inSeason ? 'saison' : '',
      next.local ? 'local' : '',
      next.availableOnly ? 'disponible' : '',
    ].filter(Boolean);
    this.url.set({
      ...{ famille: next.families, signe: next.labels, producteur: next.producers, seulement: only },
      ...{ sans: next.without, temperature: next.temperatures, km: next.within },
    });
  }

  protected searchFor(text: string): void {
    this.url.set({ recherche: text });
  }

  protected clearAll(): void {
    this.url.set({ recherche: null, ...NO_FILTER });
  }

  protected clearFilters(): void {
    this.url.set(NO_FILTER);
  }

  /** Every other wish goes: what is left may be in another family. */
  protected showLeft(): void {
    this.url.set({ recherche: null, ...NO_FILTER, seulement: ['disponible'] });
  }

  protected isClosed(cutOffAt: string): boolean {
    return Date.parse(cutOffAt) <= this.session.now().getTime();
  }

  private understood<Page extends { readonly understoodAs?: string | null }>(page: Page): Page {
    this.understoodAs.set(page.understoodAs ?? null);
    return page;
  }

  private question() {
    const sold = this.sessions.current()?.families;
    const { families, labels, producers, without, temperatures, within, inSeason, local, availableOnly } =
      this.choice();
    const chosen = sold ? families.filter((family) => sold.includes(family)) : families;
    const asked = chosen.length ? [...chosen] : [...(sold ?? [])];
    const filter = {
      ...(this.search() ? { search: this.search() } : {}),
      ...(asked.length ? { families: asked } : {}),
      ...(labels.length ? { labels: [...labels] } : {}),
      ...(producers.length ? { producerIds: [...producers] } : {}),
      ...(without.length ? { withoutAllergens: [...without] } : {}),
      ...(temperatures.length ? { temperatureClasses: [...temperatures] } : {}),
      ...(Number(within) ? { withinKm: Number(within) } : {}),
      ...(inSeason ? { inSeason } : {}),
      ...(local ? { local } : {}),
      ...(availableOnly ? { availableOnly } : {}),
    };
    return this.forDay((day) => ({ day, filter, first: PAGE }));
  }

  private forDay<T>(make: (day: string) => T): T | undefined {
    const day = this.day();
    return day ? make(day) : undefined;
  }
}
