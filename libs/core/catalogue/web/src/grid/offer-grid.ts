import { Component, computed, inject, input, resource, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  CountPipe,
  Confirm,
  Failure,
  Gql,
  Icon,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  dayOf,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { OfferGridDocument, SaveOfferGridDocument, type GridOfferFragment } from '../data/offer-grid.generated';
import { GridChoicesDocument } from '../data/offer-table.generated';
import { textOf } from './cell-text';
import { GridFile } from './grid-file-bar';
import { GridLastYear } from './grid-last-year';
import { daysAhead } from './next-weeks';
import { OfferGridState } from './offer-grid.state';
import { OfferGridTable } from './offer-grid-table';

const PAGE = 200;
/** What one request may say. */
const MOST_ROWS = 1_000;

/** The offers of a producer as a spreadsheet. Nothing is written before it is saved. */
@Component({
  selector: 'ml-offer-grid',
  imports: [
    CountPipe,
    Failure,
    GridFile,
    GridLastYear,
    Icon,
    MatButton,
    OfferGridTable,
    RefusalBanner,
    SentencePipe,
    Skeleton,
  ],
  providers: [OfferGridState],
  templateUrl: './offer-grid.html',
  styleUrl: './offer-grid.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class OfferGrid {
  /** Whose; null: that of the organisation for which one acts. */
  readonly producerId = input<string | null>(null);
  protected readonly grid = inject(OfferGridState);
  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(Session);
  private readonly table = viewChild(OfferGridTable);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly today = computed(() => dayOf(this.session.now(), this.session.timeZone()));
  protected readonly loaded = resource({
    params: () => ({ producerId: this.producerId() }),
    loader: async ({ params: { producerId } }) => {
      const [offers, { offerChoices }] = await Promise.all([
        this.allOffers(producerId),
        this.gql.query(GridChoicesDocument, { producerId }),
      ]);
      this.grid.offers.set(offers);
      this.know(offerChoices);
      return true;
    },
  });
  private sent: { readonly id: string; readonly text: string } | null = null;

  protected async save(): Promise<void> {
    this.table()?.commit();
    const changes = this.grid.changes().slice(0, MOST_ROWS);
    const sent = this.grid.ready().slice(0, MOST_ROWS - changes.length);
    if (this.busy() || changes.length + sent.length === 0) return;
    const request = { changes, additions: sent.map(({ addition }) => addition), producerId: this.producerId() };
    this.busy.set(true);
    this.error.set(null);
    const text = JSON.stringify(request);
    // Unanswered, the same is sent again under its id: it may have been saved.
    if (this.sent?.text !== text) this.sent = { id: uuid(), text };
    try {
      const { saveOffers } = await this.gql.mutate(SaveOfferGridDocument, { id: this.sent.id, ...request });
      this.sent = null;
      const { rows } = saveOffers;
      const [changed, made] = [rows.slice(0, changes.length), rows.slice(changes.length)];
      this.grid.accept(
        changed,
        sent.map(({ row }) => row),
        made,
      );
      const refused = rows.filter(({ outcome }) => outcome === 'refused').length;
      this.grid.told.set(this.grid.said('saved', { n: rows.length - refused, refused }));
      if (made.length)
        this.know((await this.gql.query(GridChoicesDocument, { producerId: this.producerId() })).offerChoices);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.grid.unsaved()) event.preventDefault();
  }

  /** Nothing is lost, or whoever leaves says that it may be. */
  async mayLeave(): Promise<boolean> {
    const n = this.grid.unsaved();
    if (n === 0) return true;
    const say = (word: string) => this.grid.said(`leave.${word}`);
    const answers = { action: say('act'), keep: say('keep'), destructive: true };
    return this.confirm.ask({ title: say('title'), text: this.grid.counted('leave.text', n), ...answers });
  }

  get hasUnsaved(): boolean {
    return this.grid.unsaved() > 0 || this.grid.draft() !== null;
  }

  protected addRow(): void {
    this.table()?.goToBlank();
  }

  /** To the first of the rows that were added last. */
  protected look(count: number): void {
    this.table()?.goTo(this.grid.lines().length - 1 - count);
  }

  private know(choices: Omit<ReturnType<OfferGridState['choices']>, 'today'>): void {
    const [today, { language }] = [this.today(), this.grid];
    const [from, to] = daysAhead(this.grid.offers(), today);
    this.grid.choices.set({ ...choices, today });
    this.grid.days.set([textOf('availableFrom', from, language), textOf('availableTo', to, language)]);
  }

  /** What can still be sold, the latest days first: weeks gone by are not read. */
  private async allOffers(producerId: string | null): Promise<GridOfferFragment[]> {
    const today = this.today();
    const offers: GridOfferFragment[] = [];
    for (let after: string | null = null; ;) {
      const { producerOffers }: { producerOffers: { nodes: GridOfferFragment[]; pageInfo: PageInfo } } =
        await this.gql.query(OfferGridDocument, { producerId, first: PAGE, after });
      offers.push(...producerOffers.nodes);
      const isPast = (offers.at(-1)?.availableTo ?? '') < today;
      if (isPast || !producerOffers.pageInfo.hasNextPage) break;
      after = producerOffers.pageInfo.endCursor;
    }
    return offers.filter(({ state, availableTo }) => state !== 'withdrawn' && availableTo >= today);
  }
}

interface PageInfo {
  endCursor: string | null;
  hasNextPage: boolean;
}
