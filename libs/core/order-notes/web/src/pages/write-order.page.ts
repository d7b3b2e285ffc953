import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  AuctionNote,
  BasketStore,
  NextSession,
  SessionTabs,
  injectOpenSessions,
  promiseOf,
} from '@maillon/core/orders/web';
import {
  CountPipe,
  CentsPipe,
  DayPipe,
  EmptyState,
  Failure,
  Gql,
  Icon,
  SentencePipe,
  Tide,
  WindowPipe,
  ask,
} from '@maillon/platform/web';
import { injectDictation } from '../data/dictation';
import { injectDraft } from '../data/draft';
import { basketLines, replacedBy } from '../data/into-basket';
import {
  ForgetWordDocument,
  NoteFulfilmentDocument,
  PutNoteInBasketDocument,
  ReadNoteDocument,
  RememberWordDocument,
  WordsOfKitchenDocument,
  type NoteLineFragment,
} from '../data/order-notes.generated';
import { settled } from '../data/settled';
import { marked } from '../ui/marked-text';
import { NoteLineItem, type NoteCandidate } from '../ui/note-line-item';

const PAUSE_MS = 350;

/** An order as a cook writes it, read beside what is being written. */
@Component({
  imports: [
    CountPipe,
    AuctionNote,
    CentsPipe,
    DayPipe,
    EmptyState,
    Failure,
    Icon,
    MatButton,
    NextSession,
    NoteLineItem,
    SentencePipe,
    SessionTabs,
    Tide,
    WindowPipe,
  ],
  templateUrl: './write-order.page.html',
  styleUrl: './write-order.page.css',
})
export class WriteOrderPage {
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly basket = inject(BasketStore);
  private readonly language = inject(TranslocoService);
  protected readonly sessions = injectOpenSessions();
  private readonly sessionId = computed(() => this.sessions.current()?.id);

  protected readonly text = injectDraft();
  private readonly still = settled(this.text, PAUSE_MS);
  private readonly asked = computed(() => {
    const [sessionId, text] = [this.sessionId(), this.still()];
    return sessionId && text.trim() ? { sessionId, text } : undefined;
  });
  protected readonly note = ask(ReadNoteDocument, () => this.asked());
  /** The text that the answer on screen is about: its spans fit no other. */
  private readonly read = signal('');
  protected readonly lines = computed(() => (this.text().trim() ? (this.note.value()?.readOrderNote.lines ?? []) : []));
  protected readonly leftOut = computed(() =>
    (this.lines().length ? (this.note.value()?.readOrderNote.leftOut ?? []) : []).map((one) => ({
      ...one,
      text: this.read().slice(one.start, one.end),
    })),
  );
  protected readonly pieces = computed(() =>
    marked(this.read(), [
      ...this.lines().map((line) => ({ ...line, state: this.chosen().has(keyOf(line)) ? 'sure' : line.state })),
      ...this.leftOut().map((one) => ({ ...one, state: 'left-out' })),
    ]),
  );

  private readonly chosen = signal<ReadonlyMap<string, NoteCandidate>>(new Map());
  protected readonly ready = computed(() =>
    this.lines().flatMap((line) => this.choiceOf(line) ?? (line.state === 'sure' ? line.candidates.slice(0, 1) : [])),
  );
  protected readonly open = computed(() => this.lines().length - this.ready().length);
  protected readonly cents = computed(() => this.ready().reduce((sum, { estimateCents }) => sum + estimateCents, 0));
  /** What is in the basket already, as far as it becomes another quantity. */
  protected readonly replaced = computed(() => replacedBy(this.ready(), this.basket.basket()?.lines ?? []));
  protected readonly saving = signal(false);
  protected readonly failed = signal<unknown>(undefined);

  private readonly fulfilment = ask(NoteFulfilmentDocument, () => {
    const sessionId = this.sessionId();
    return sessionId ? { sessionId } : undefined;
  });
  protected readonly promise = computed(() =>
    promiseOf(this.sessions.current(), this.fulfilment.value()?.fulfilmentOptions ?? []),
  );
  protected readonly words = ask(WordsOfKitchenDocument, () => ({}));

  private saidBefore = '';
  protected readonly dictation = injectDictation(
    () => (this.language.getActiveLang() === 'en' ? 'en-GB' : 'fr-FR'),
    (heard) => this.text.set(`${this.saidBefore}${heard}`),
  );

  constructor() {
    effect(() => {
      const sessionId = this.sessionId();
      if (sessionId) untracked(() => void this.basket.open(sessionId));
    });
    effect(() => {
      this.note.value();
      untracked(() => this.read.set(this.still()));
    });
  }

  protected choiceOf(line: NoteLineFragment): NoteCandidate | undefined {
    return this.chosen().get(keyOf(line));
  }

  protected writtenOf({ start, end }: NoteLineFragment): string {
    return this.read().slice(start, end);
  }

  protected pick(line: NoteLineFragment, candidate: NoteCandidate): void {
    this.chosen.update((known) => new Map(known).set(keyOf(line), candidate));
  }

  protected write(event: Event): void {
    this.text.set((event.target as HTMLTextAreaElement).value);
  }

  protected dictate(): void {
    this.saidBefore = this.text().trim() ? `${this.text().trimEnd()}\n` : '';
    this.dictation.toggle();
  }

  protected async forget(words: string): Promise<void> {
    await this.gql.mutate(ForgetWordDocument, { words });
    this.words.reload();
    this.note.reload();
  }

  protected async putInBasket(): Promise<void> {
    const sessionId = this.sessionId();
    if (!sessionId || this.saving()) return;
    this.saving.set(true);
    this.failed.set(undefined);
    try {
      await this.gql.mutate(PutNoteInBasketDocument, { sessionId, lines: basketLines(this.ready()) });
      await this.remember();
      this.text.set('');
      await this.basket.open(sessionId);
      await this.basket.refresh();
      await this.router.navigate(['/panier'], { queryParams: { session: sessionId } });
    } catch (error) {
      this.failed.set(error);
    } finally {
      this.saving.set(false);
    }
  }

  private async remember(): Promise<void> {
    for (const line of this.lines()) {
      const choice = this.choiceOf(line);
      if (choice && line.words) {
        await this.gql.mutate(RememberWordDocument, { words: line.words, offerId: choice.offerId });
      }
    }
  }
}

/** A choice holds as long as the same is asked, wherever it stands in the text. */
function keyOf({ words, quantity, unit, reason }: NoteLineFragment): string {
  return [words, quantity, unit, reason].join('|');
}
