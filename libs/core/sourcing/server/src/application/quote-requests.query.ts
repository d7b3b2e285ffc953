import { Injectable } from '@nestjs/common';
import type { QuoteRequestItem } from '@maillon/core/sourcing/contract';
import { keyOf, pageInput, pageOf, type Page, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { RequestHeads, type ListedRequest } from '../persistence/request-heads';
import { requestOf } from '../persistence/request-rows.sql';
import { requestReference } from './references';
import { momentOf, viewerOf } from './viewer';

const input = z.object(pageInput);
type Input = z.infer<typeof input>;

@Injectable()
export class QuoteRequestList implements ReadCase<Input, Page<QuoteRequestItem>> {
  readonly name = 'sourcing.quote-requests';
  readonly permission = 'sourcing.read';
  readonly input = input as z.ZodType<Input>;

  constructor(private readonly heads: RequestHeads) {}

  async read(reading: Reading, { first, after }: Input): Promise<Page<QuoteRequestItem>> {
    const viewer = viewerOf(reading);
    const before = after ? Number(keyOf(after, 1)?.[0]) : null;
    const rows = await this.heads.list(reading, viewer, first, before);
    const isProducer = viewer.side === 'producer';
    return pageOf(
      rows,
      first,
      ({ number }) => [number],
      (row) => itemOf(reading, row, isProducer),
    );
  }
}

function itemOf(reading: Reading, row: ListedRequest, isProducer: boolean): QuoteRequestItem {
  const request = requestOf(row);
  request.follow(momentOf(reading), row.answered);
  const days = row.lines.map(({ neededFrom }) => neededFrom).toSorted();
  return {
    ...{ id: row.id, reference: requestReference(row.number), title: row.title, state: request.state },
    ...{ deadline: new Date(row.deadline).toISOString(), buyerName: row.buyerName, lines: row.lines.length },
    ...{ neededFrom: days[0]!, neededTo: request.lastDay },
    ...{ invited: isProducer ? null : row.invited, answered: isProducer ? null : row.answered },
    ...{ ownQuotes: isProducer ? row.ownQuotes : null, ownAwards: isProducer ? row.ownAwards : null },
  };
}
