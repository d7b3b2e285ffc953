import { Injectable } from '@nestjs/common';
import { unitPriceOf } from '@maillon/core/catalogue/server';
import { sourcingRefusals, type QuoteRequest as RequestView } from '@maillon/core/sourcing/contract';
import { localDay } from '@maillon/core/territories/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { mustFitCeiling, type QuoteGiven } from '../domain/quote';
import type { QuoteRequest } from '../domain/quote-request';
import { Partners } from '../persistence/partners';
import { QuoteRequests } from '../persistence/quote-requests';
import { Quotes } from '../persistence/quotes';
import { MOST_LINES, note } from './request-input';
import { RequestViews } from './request-views';
import { answerable } from './answerable';

const MOST_UNITS = 100_000;
const MOST_CONTENT = 2_000_000;

const quote = z.object({
  lineId: z.uuid(),
  referenceCode: note(80),
  productName: z.string().trim().min(1).max(120),
  unitLabel: z.string().trim().min(1).max(60),
  unitBaseQuantity: z.number().int().min(1).max(MOST_CONTENT),
  unitPrice: z.string().max(40),
  units: z.number().int().min(1).max(MOST_UNITS),
  remark: note(300),
  validUntil: z.iso.date(),
});
const input = z.object({ requestId: z.uuid(), quotes: z.array(quote).min(1).max(MOST_LINES) });
type Input = z.infer<typeof input>;

/** A producer answers lines, or answers them anew: what is not named stays. */
@Injectable()
export class GiveQuotes implements UseCase<Input, RequestView> {
  readonly name = 'sourcing.give-quotes';
  readonly permission = 'sourcing.quote';
  readonly input = input as unknown as z.ZodType<Input>;

  constructor(
    private readonly requests: QuoteRequests,
    private readonly quotes: Quotes,
    private readonly partners: Partners,
    private readonly views: RequestViews,
  ) {}

  async execute(work: Work, { requestId, quotes }: Input): Promise<RequestView> {
    const { request, producerId } = await answerable(work, this.requests, requestId);
    if (!(await this.partners.isApproved(work, producerId, 'producer')))
      throw sourcingRefusals.because('producer-suspended');
    const given = await this.checked(work, request, quotes);
    await this.quotes.give(work, requestId, producerId, given);
    work.about(requestId, producerId);
    work.changed(null, { quotes: given.length });
    return this.views.one(work, requestId);
  }

  /** Refusals: sourcing.quote-invalid with its fields, sourcing.above-ceiling. */
  private async checked(work: Work, request: QuoteRequest, quotes: Input['quotes']): Promise<QuoteGiven[]> {
    const known = await this.partners.familiesOf(
      work,
      quotes.flatMap(({ referenceCode }) => referenceCode ?? []),
    );
    const deadlineDay = localDay(request.kept.deadline, work.territory.timeZone);
    const fields: Record<string, string[]> = {};
    const seen = new Set<string>();
    const given = quotes.map((one, index) => {
      const line = request.kept.lines.find(({ id }) => id === one.lineId);
      const referenceCode = one.referenceCode ?? line?.referenceCode ?? '';
      const unitPrice = unitPriceOf(one.unitPrice);
      const wrong = (field: string, word: Parameters<typeof sourcingRefusals.because>[0], data = {}) => {
        fields[`quotes.${index}.${field}`] = [sourcingRefusals.because(word, data).say(work.locale)];
      };
      if (!line) wrong('lineId', 'line-unknown');
      if (seen.has(one.lineId)) wrong('lineId', 'line-twice');
      seen.add(one.lineId);
      if (!referenceCode) wrong('referenceCode', 'reference-missing');
      if (one.referenceCode && !known.has(one.referenceCode))
        wrong('referenceCode', 'reference-unknown', { reference: one.referenceCode });
      if (!unitPrice) wrong('unitPrice', 'price-invalid', { price: one.unitPrice });
      if (one.validUntil < deadlineDay) wrong('validUntil', 'validity-short');
      return { ...one, referenceCode, unitPrice: unitPrice ?? '0.00' };
    });
    if (Object.keys(fields).length) throw sourcingRefusals.because('quote-invalid', {}, fields);
    for (const one of given)
      mustFitCeiling(
        request.kept.lines.find(({ id }) => id === one.lineId)!,
        one,
      );
    return given;
  }
}
