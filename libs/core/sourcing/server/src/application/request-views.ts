import { Injectable } from '@nestjs/common';
import { PromisedOffers, type PromiseUse } from '@maillon/core/catalogue/server';
import type { Quote as QuoteView, QuoteRequest as RequestView } from '@maillon/core/sourcing/contract';
import type { Reading } from '@maillon/platform/server';
import { platformRefusals } from '@maillon/platform/contract';
import { comparedAnswers, comparedQuotes } from '../domain/comparison';
import type { RequestState } from '../domain/quote-request';
import type { RequestLine } from '../domain/request-line';
import type { Viewer } from '../domain/viewer';
import { RequestHeads, type RequestHead } from '../persistence/request-heads';
import { Quotes } from '../persistence/quotes';
import { requestReference } from './references';
import { requestOf, type QuoteRow } from '../persistence/request-rows.sql';
import { QuoteMarks, type Marks } from './quote-marks';
import { momentOf, viewerOf } from './viewer';

/** A request as whoever asks may read it. */
@Injectable()
export class RequestViews {
  constructor(
    private readonly heads: RequestHeads,
    private readonly quotes: Quotes,
    private readonly offers: PromisedOffers,
    private readonly marks: QuoteMarks,
  ) {}

  /** Refusal: platform.not-found. */
  async one(reading: Reading, id: string): Promise<RequestView> {
    const view = await this.find(reading, id);
    if (!view) throw platformRefusals.because('not-found');
    return view;
  }

  async find(reading: Reading, id: string): Promise<RequestView | null> {
    const viewer = viewerOf(reading);
    const head = await this.heads.one(reading, viewer, id);
    if (!head) return null;
    const all = await this.quotes.of(reading, id);
    const state = stateNow(reading, head, all.length);
    const hidden = viewer.side !== 'producer' && head.sealed && state === 'sent';
    const quotes = readable(all, viewer, hidden);
    const uses = await this.offers.uses(
      reading,
      quotes.flatMap(({ offerId }) => offerId ?? []),
    );
    const marks = await this.marks.of(reading, head, quotes);
    return this.view(reading, { head, viewer, state, quotes, uses, marks, hidden: hidden && all.length > 0 });
  }

  private view(reading: Reading, known: Known): RequestView {
    const { head, viewer, state, hidden } = known;
    const compared = head.lines.map((line) => ({ line, quotes: comparedQuotes(line, known.quotes) }));
    const isProducer = viewer.side === 'producer';
    return {
      ...{ id: head.id, reference: requestReference(head.number), title: head.title, note: head.note, state },
      ...{
        sealed: head.sealed,
        deadline: new Date(head.deadline).toISOString(),
        buyerId: head.buyerId,
        buyerName: head.buyerName,
      },
      ...{ buyerCommune: head.buyerCommune, sentAt: head.sentAt && new Date(head.sentAt).toISOString() },
      ...{
        invited: isProducer ? null : head.invited,
        answered: isProducer ? null : head.answered,
        quotesHidden: hidden,
      },
      ...{ producerIds: isProducer ? [] : head.producerIds, cancelReason: head.cancelReason },
      lines: compared.map(({ line, quotes }) => ({
        ...lineView(line, head, reading),
        quotes: quotes.map((quote) => quoteView(quote, known)),
      })),
      answers: comparedAnswers(
        head.lines.length,
        compared.flatMap(({ quotes }) => quotes),
      ),
    };
  }
}

interface Known {
  readonly head: RequestHead;
  readonly viewer: Viewer;
  readonly state: RequestState;
  readonly quotes: readonly QuoteRow[];
  readonly uses: ReadonlyMap<string, PromiseUse>;
  readonly marks: Marks;
  readonly hidden: boolean;
}

/** The clock has closed what a job has not yet. */
function stateNow(reading: Reading, head: RequestHead, answers: number): RequestState {
  const request = requestOf(head);
  request.follow(momentOf(reading), answers);
  return request.state;
}

function readable(quotes: readonly QuoteRow[], viewer: Viewer, hidden: boolean): readonly QuoteRow[] {
  if (viewer.side === 'producer') return quotes.filter(({ producerId }) => producerId === viewer.organisationId);
  return hidden ? [] : quotes;
}

function lineView(line: RequestLine, { references }: RequestHead, { locale }: Reading) {
  const { referenceCode, labels, ...rest } = line;
  const found = references.find(({ code }) => code === referenceCode);
  const reference = found ? { ...found, name: locale === 'fr' ? found.nameFr : found.nameEn } : null;
  return { ...rest, labels: [...labels], reference };
}

function quoteView(
  quote: ReturnType<typeof comparedQuotes>[number],
  { viewer, uses, marks, quotes }: Known,
): QuoteView {
  const row = quotes.find(({ id }) => id === quote.id)!;
  const use = row.offerId ? uses.get(row.offerId) : undefined;
  return {
    ...quote,
    ...{ producerCommune: row.producerCommune, awardedUnits: row.awardedUnits, offerId: row.offerId },
    orderedUnits: use ? use.reserved + use.allocated : 0,
    isCheapest: quote.isCheapest && viewer.side !== 'producer',
    isLocal: marks.isLocal(quote),
    labels: marks.labels(quote),
  };
}
