import { Injectable } from '@nestjs/common';
import { linkKey, stillOpen, type OneTapKind, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { OverweightLinks, type LinkedOverweight } from '../persistence/overweight-links';

/** What a buyer's link opens: one weight above its ceiling. */
export const WEIGHT_LINK: OneTapKind = { purpose: 'orders overweight', path: 'poids', sign: 'p' };

const input = z.object({ keyHash: linkKey });
type Input = z.infer<typeof input>;

export interface OverweightByLink extends LinkedOverweight {
  readonly territory: string;
  readonly timeZone: string;
  /** It can still be answered. */
  readonly waits: boolean;
}

/** What a link to a weight shows to whoever holds it: that weight, and nothing else. */
@Injectable()
export class OpenOverweightByLink implements ReadCase<Input, OverweightByLink> {
  readonly name = 'orders.open-overweight-by-link';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly overweights: OverweightLinks) {}

  async read(reading: Reading, { keyHash }: Input): Promise<OverweightByLink> {
    const asked = stillOpen(await this.overweights.byKey(reading, keyHash), reading.at);
    const { name: territory, timeZone } = reading.territory;
    return { ...asked, territory, timeZone, waits: asked.state === 'open' && reading.at < new Date(asked.deadline) };
  }
}
