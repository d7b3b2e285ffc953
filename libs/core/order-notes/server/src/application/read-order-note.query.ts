import { Injectable } from '@nestjs/common';
import { OffersOfReferences, type ComparedOffer } from '@maillon/core/catalogue/server';
import type { OrderNote } from '@maillon/core/order-notes/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { judgeNote } from '../domain/judge-note';
import type { Note } from '../domain/note';
import { readNote } from '../domain/read-note';
import { pastLines } from '../domain/take-past';
import { KitchenMemory, type Memory } from '../persistence/kitchen-memory';
import { kitchenOf } from './kitchen-of';
import { noteView } from './note-view';

const MOST_CHARACTERS = 5_000;
const input = z.object({ sessionId: z.uuid(), text: z.string().max(MOST_CHARACTERS) });
type Input = z.infer<typeof input>;

/** Reads what a cook wrote, and keeps nothing of it. */
@Injectable()
export class ReadOrderNote implements ReadCase<Input, OrderNote> {
  readonly name = 'order-notes.read-order-note';
  readonly permission = 'order-notes.read';
  readonly input = input;

  constructor(
    private readonly memory: KitchenMemory,
    private readonly offers: OffersOfReferences,
  ) {}

  async read(reading: Reading, { sessionId, text }: Input): Promise<OrderNote> {
    const memory = await this.memory.of(reading, sessionId, kitchenOf(reading));
    const note = readNote(text);
    const onDay = await this.offers.of(reading, codesOf(note, memory), memory.deliveryDay);
    const isHere = ({ family }: ComparedOffer) => memory.families?.includes(family) ?? true;
    const [offers, elsewhere] = [onDay.filter(isHere), onDay.filter((offer) => !isHere(offer))];
    const learnt = new Map(memory.words.map(({ words, productId }) => [words, productId]));
    return noteView(judgeNote(note, { offers, elsewhere, bought: memory.bought, learnt }));
  }
}

/** The references of which offers are looked at: those that the note names, by itself or by what the kitchen taught. */
function codesOf(note: Note, { bought, words }: Memory): string[] {
  const written = new Set(note.lines.map((line) => line.words));
  const codes = [
    ...note.lines.flatMap(({ meanings }) => meanings.map(({ code }) => code)),
    ...words.filter((word) => written.has(word.words)).map(({ referenceCode }) => referenceCode),
    ...(note.past ? pastLines(note.past, bought).map(({ referenceCode }) => referenceCode) : []),
  ];
  return [...new Set(codes)];
}
