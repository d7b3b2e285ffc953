import { Injectable, computed, inject, signal } from '@angular/core';
import {
  Connection,
  Gql,
  Kept,
  Live,
  Refused,
  Unreachable,
  onNews,
  onceBack,
  type LiveFact,
} from '@maillon/platform/web';
import {
  NO_DRAFT,
  against,
  edited,
  read,
  refused,
  taken,
  trying,
  waiting,
  type Draft,
  type DraftLine,
} from './basket-draft';
import { stretchedTo, NO_TERMS, type LineTerms } from './line-terms';
import {
  AcceptBuyerPricesDocument,
  BuyerBasketDocument,
  SaveBuyerBasketDocument,
  type BasketContentFragment,
} from './basket.generated';

/** What a page knows of an offer that is not in the basket yet. */
export interface AboutOffer {
  readonly name: string;
  readonly unitPrice: string;
}

interface OfferFact extends LiveFact {
  readonly available: number;
}

const PAUSE_MS = 350;
/** After a question that nobody answered, though the server lives. */
const RETRY_MS = 5_000;
const OFFERS = 'catalogue.offer';

/**
 * The buyer's basket. The server keeps it; what the buyer asks shows at once as a draft, kept on this device, and becomes
 * the basket only when the server has said so. A draft waits for the network as long as it takes; what cannot be is said.
 */
@Injectable({ providedIn: 'root' })
export class BasketStore {
  private readonly gql = inject(Gql);
  private readonly kept = inject(Kept);
  private readonly connection = inject(Connection);
  private readonly offersNow = inject(Live).facts<OfferFact>(OFFERS);
  private readonly held = signal<BasketContentFragment | undefined>(undefined);
  private readonly draft = signal<Draft>(NO_DRAFT);
  private readonly failed = signal<unknown>(undefined);
  private sessionId = '';
  /** The membership that it was opened for: nothing of it is sent or written for another one. */
  private scope: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;
  private deaf: () => void = () => undefined;

  readonly basket = this.held.asReadonly();
  readonly error = this.failed.asReadonly();
  readonly unsettled = computed(() => this.draft().lines.length > 0);
  /** Nobody answers: the draft waits on this device. */
  readonly waits = computed(() => this.connection.away() || this.draft().lines.some(({ waited }) => waited));
  readonly lineCount = computed(() => this.held()?.lines.length ?? 0);
  /** Wanted, and not in the basket yet. */
  readonly added = computed(() =>
    this.draft().lines.filter(({ offerId, quantity }) => quantity > 0 && !this.heldLine(offerId)),
  );
  /** What became of drafts otherwise than the buyer wanted, until they have read it. */
  readonly said = computed(() =>
    this.draft().said.filter(({ kind, waited }) => waited || kind === 'changed-elsewhere'),
  );

  constructor() {
    onceBack(() => void this.refresh());
    onNews(OFFERS, (ids) => this.followOffers(ids));
  }

  /** The basket of this session, fetched when it is another than the one held. */
  async open(sessionId: string): Promise<void> {
    if (this.sessionId === sessionId && this.isOwn() && this.held()) return;
    clearTimeout(this.timer);
    this.sessionId = sessionId;
    this.scope = this.kept.scope();
    this.held.set(this.kept.read<BasketContentFragment>('seen', this.name)?.value);
    this.readDraft();
    this.deaf();
    this.deaf = this.kept.onChangeElsewhere('draft', this.name, () => this.isOwn() && this.readDraft());
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const { sessionId, scope } = this;
    this.failed.set(undefined);
    try {
      const { basket } = await this.gql.query(BuyerBasketDocument, { sessionId });
      if (!this.isStill(sessionId, scope)) return;
      this.hold(basket);
      this.change((draft) => against(draft, basket.lines));
      if (this.unsettled()) this.plan(0);
    } catch (error) {
      if (this.isStill(sessionId, scope) && !(error instanceof Unreachable && this.held())) this.failed.set(error);
    }
  }

  quantityOf(offerId: string): number {
    return this.draftLine(offerId)?.quantity ?? this.heldLine(offerId)?.quantity ?? 0;
  }

  isPending(offerId: string): boolean {
    return this.draftLine(offerId) !== undefined;
  }

  refusalOf(offerId: string): string | undefined {
    return this.draft().said.find((said) => said.offerId === offerId)?.sentence;
  }

  ask(offerId: string, quantity: number, about?: AboutOffer): void {
    const { substitution } = this.draftLine(offerId) ?? this.heldLine(offerId) ?? {};
    this.wish(offerId, quantity, substitution, about);
  }

  askSubstitution(offerId: string, substitution: string): void {
    this.wish(offerId, this.quantityOf(offerId), substitution);
  }

  /** What was said of the line, by the draft or in the basket. */
  termsOf(offerId: string): LineTerms {
    const said = this.draftLine(offerId)?.terms ?? this.heldLine(offerId)?.terms ?? NO_TERMS;
    return stretchedTo(said, this.quantityOf(offerId));
  }

  askTerms(offerId: string, terms: LineTerms): void {
    const { substitution } = this.draftLine(offerId) ?? this.heldLine(offerId) ?? {};
    this.wish(offerId, this.quantityOf(offerId), substitution, undefined, terms);
  }

  /** The buyer has read these prices, and goes on with them. */
  async acceptPrices(lines: readonly { readonly offerId: string; readonly unitPrice: string }[]): Promise<void> {
    const { sessionId, scope } = this;
    const prices = lines.map(({ offerId, unitPrice }) => ({ offerId, unitPrice }));
    const { acceptBasketPrices } = await this.gql.mutate(AcceptBuyerPricesDocument, { sessionId, prices });
    if (this.isStill(sessionId, scope)) this.hold(acceptBasketPrices);
  }

  /** The buyer has read what became of a draft. */
  read(offerId: string): void {
    this.change((draft) => read(draft, offerId));
  }

  private wish(
    offerId: string,
    quantity: number,
    substitution: string | undefined,
    about?: AboutOffer,
    terms?: LineTerms,
  ): void {
    const line = this.heldLine(offerId);
    const name = line ? `${line.productName}, ${line.unitLabel}` : (about?.name ?? this.draftLine(offerId)?.name ?? '');
    const edit = {
      offerId,
      name,
      quantity,
      waited: this.connection.away(),
      ...(substitution ? { substitution } : {}),
      ...(terms ? { terms } : {}),
    };
    this.change((draft) => edited(draft, edit, line ?? { quantity: 0, ...about }));
    this.plan(PAUSE_MS);
  }

  private plan(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), pause);
  }

  private async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      while (await this.sendNext());
    } finally {
      this.sending = false;
    }
  }

  /** All that waits, at once. True when there may be more to send. */
  private async sendNext(): Promise<boolean> {
    if (this.draft().lines.length === 0 || !this.isOwn()) return false;
    if (this.connection.away()) return this.wait();
    if (!this.held()) await this.refresh();
    return this.held() ? this.sendTogether(this.draft().lines) : this.wait();
  }

  /** If the server refuses them together, one by one, to know which it is that cannot be. */
  private async sendTogether(batch: readonly DraftLine[]): Promise<boolean> {
    try {
      await this.save(batch);
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) return this.wait();
      if (error.code === 'orders.basket-changed') return this.seeAgain();
      if (error.code === 'orders.session-closed') return this.refuse(batch, 'closed', error.message);
      if (batch.length === 1) return this.refuse(batch, 'refused', error.message);
      for (const one of batch) if (!(await this.sendTogether([one]))) return false;
      return true;
    }
  }

  private async save(batch: readonly DraftLine[]): Promise<void> {
    const { sessionId, scope } = this;
    const { version } = this.held()!;
    this.change((draft) =>
      trying(
        draft,
        batch.map(({ offerId }) => offerId),
      ),
    );
    const lines = batch.map(({ offerId, quantity, substitution, terms }) => ({
      offerId,
      quantity,
      substitution,
      terms,
    }));
    const { saveBasket } = await this.gql.mutate(SaveBuyerBasketDocument, { sessionId, lines, version });
    if (!this.isStill(sessionId, scope)) return;
    this.failed.set(undefined);
    this.hold(saveBasket);
    this.change((draft) => taken(draft, batch, saveBasket.lines));
  }

  /** Somebody else changed the basket meanwhile: what they did is read before anything is sent. */
  private async seeAgain(): Promise<boolean> {
    const before = this.held();
    await this.refresh();
    return this.held() !== before;
  }

  private refuse(batch: readonly DraftLine[], kind: 'closed' | 'refused', sentence: string): boolean {
    this.change((draft) => batch.reduce((next, line) => refused(next, line, kind, sentence), draft));
    return true;
  }

  private wait(): boolean {
    this.change(waiting);
    if (!this.connection.away()) this.plan(RETRY_MS);
    return false;
  }

  /** What is left changes under the buyer's eyes; a card that changed has other amounts. */
  private followOffers(ids: ReadonlySet<string> | 'all'): void {
    const basket = this.held();
    if (!basket || !this.isOwn()) return;
    const facts = this.offersNow();
    const touched = basket.lines.filter(({ offerId }) => ids === 'all' || ids.has(offerId));
    if (touched.length === 0) return;
    if (ids === 'all' || touched.some(({ offerId }) => facts.get(offerId)?.note)) void this.refresh();
    else
      this.hold({
        ...basket,
        lines: basket.lines.map((line) => ({
          ...line,
          available: facts.get(line.offerId)?.available ?? line.available,
        })),
      });
  }

  private hold(basket: BasketContentFragment): void {
    this.held.set(basket);
    if (this.isOwn()) this.kept.write('seen', this.name, basket);
  }

  private change(change: (draft: Draft) => Draft): void {
    if (!this.isOwn()) return;
    const next = change(this.draft());
    this.draft.set(next);
    if (next.lines.length || next.said.length) this.kept.write('draft', this.name, next);
    else this.kept.drop('draft', this.name);
  }

  private readDraft(): void {
    this.draft.set(this.kept.read<Draft>('draft', this.name)?.value ?? NO_DRAFT);
  }

  private get name(): string {
    return `basket.${this.sessionId}`;
  }

  private isOwn(): boolean {
    return this.kept.scope() === this.scope;
  }

  private isStill(sessionId: string, scope: string | null): boolean {
    return sessionId === this.sessionId && scope === this.scope && this.isOwn();
  }

  private draftLine(offerId: string) {
    return this.draft().lines.find((line) => line.offerId === offerId);
  }

  private heldLine(offerId: string) {
    return this.held()?.lines.find((line) => line.offerId === offerId);
  }
}
