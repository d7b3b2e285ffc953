import type { ConfirmQuestion } from '@maillon/platform/web';
import type { BookOfPricesFragment } from '../data/price-book.generated';

type Book = Pick<BookOfPricesFragment, 'buyers' | 'lists' | 'units'>;
type Say = (word: string, data?: object) => string;

/** Before a list ends: who comes back to the price of everybody, and for how many lines. A buyer named on another list keeps that one. */
export function endQuestion(list: Book['lists'][number], book: Book, say: Say): ConfirmQuestion {
  const elsewhere = new Set(
    book.lists.filter(({ id }) => id !== list.id).flatMap(({ buyers }) => buyers.map(({ id }) => id)),
  );
  const own = new Set(list.buyers.map(({ id }) => id));
  const losing = book.buyers.filter(({ id, kind }) => own.has(id) || (list.kinds.includes(kind) && !elsewhere.has(id)));
  const lines = book.units.filter(({ lists }) => lists.some(({ listId }) => listId === list.id));
  const examples = (names: readonly string[]) => names.slice(0, 4);
  return {
    title: say('end-title', { name: list.name }),
    text: say('end-text'),
    effects: [
      {
        ...{ label: say('end-buyers'), count: losing.length, stops: true },
        examples: examples(losing.map(({ name }) => name)),
      },
      {
        ...{ label: say('end-lines'), count: lines.length, stops: true },
        examples: examples(lines.map(({ productName }) => productName)),
      },
    ],
    ...{ action: say('end'), keep: say('end-keep'), destructive: true },
  };
}
