import { Injectable } from '@nestjs/common';
import { unitPriceOf } from '@maillon/core/catalogue/server';
import { sourcingRefusals } from '@maillon/core/sourcing/contract';
import { addDays } from '@maillon/core/territories/server';
import type { Work } from '@maillon/platform/server';
import type { RequestLine } from '../domain/request-line';
import { Partners } from '../persistence/partners';
import type { RequestInput } from './request-input';

const LONGEST_WINDOW_DAYS = 92;

/** What a draft says holds together, and names things that exist. */
@Injectable()
export class RequestCheck {
  constructor(private readonly partners: Partners) {}

  /** The lines as they are kept. Refusals: sourcing.invalid with its fields, sourcing.partner-unknown. */
  async lines(work: Work, { lines, producerIds }: RequestInput): Promise<Omit<RequestLine, 'id'>[]> {
    const known = await this.partners.familiesOf(
      work,
      lines.flatMap(({ referenceCode }) => referenceCode ?? []),
    );
    const fields: Record<string, string[]> = {};
    const wrong = (path: string, word: 'reference-unknown' | 'window-invalid' | 'price-invalid', data = {}) => {
      fields[path] = [sourcingRefusals.because(word, data).say(work.locale)];
    };
    const kept = lines.map((line, index) => {
      const { referenceCode, neededFrom, neededTo, ceiling } = line;
      const at = (field: string) => `input.lines.${index}.${field}`;
      if (referenceCode && !known.has(referenceCode))
        wrong(at('referenceCode'), 'reference-unknown', { reference: referenceCode });
      if (neededTo < neededFrom || neededTo > addDays(neededFrom, LONGEST_WINDOW_DAYS))
        wrong(at('neededTo'), 'window-invalid');
      const exact = ceiling === null ? null : unitPriceOf(ceiling);
      if (ceiling !== null && exact === null) wrong(at('ceiling'), 'price-invalid', { price: ceiling });
      return { ...line, ceiling: exact };
    });
    if (Object.keys(fields).length) throw sourcingRefusals.because('invalid', {}, fields);
    await this.mustKnow(work, producerIds);
    return kept;
  }

  private async mustKnow(work: Work, producerIds: readonly string[]): Promise<void> {
    const known = await this.partners.approvedOf(work, producerIds, 'producer');
    if (known.length < new Set(producerIds).size) throw sourcingRefusals.because('partner-unknown');
  }
}
