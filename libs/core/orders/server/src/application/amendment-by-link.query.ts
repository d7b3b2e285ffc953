import { Injectable } from '@nestjs/common';
import { linkKey, stillOpen, type OneTapKind, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { amendedPrice, type AmendedPrice } from '../domain/amended-price';
import { AmendmentLinks, type LinkedAmendment } from '../persistence/amendment-links';

/** What a producer's link opens: one change that a buyer asks for. */
export const AMENDMENT_LINK: OneTapKind = { purpose: 'orders amendment', path: 'changement', sign: 'c' };

const input = z.object({ keyHash: linkKey });
type Input = z.infer<typeof input>;

export interface AmendmentByLink extends LinkedAmendment {
  readonly territory: string;
  readonly timeZone: string;
  /** What each unit would cost otherwise; null: the same. */
  readonly price: AmendedPrice | null;
  /** It can still be answered. */
  readonly waits: boolean;
}

/** What a link to a request shows to whoever holds it: that request, and nothing else. */
@Injectable()
export class OpenAmendmentByLink implements ReadCase<Input, AmendmentByLink> {
  readonly name = 'orders.open-amendment-by-link';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly amendments: AmendmentLinks) {}

  async read(reading: Reading, { keyHash }: Input): Promise<AmendmentByLink> {
    const asked = stillOpen(await this.amendments.byKey(reading, keyHash), reading.at);
    const { name: territory, timeZone } = reading.territory;
    const waits = asked.state === 'offered' && reading.at < new Date(asked.deadline);
    return { ...asked, territory, timeZone, waits, price: waits ? amendedPrice(asked, asked.after) : null };
  }
}
