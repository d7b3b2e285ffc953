import { Injectable } from '@nestjs/common';
import { linesShortKind } from '@maillon/core/orders/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { Links, ModuleRegistry, Tell, type Addressee, type UseCase, type Work } from '@maillon/platform/server';
import { z } from 'zod';
import { linesShortLetter, type MissingSaid } from '../letters/lines-short.letter';
import { LinesToTell, type MissingLine } from '../persistence/lines-to-tell';
import { ofOrganisation } from './lines-of-organisation';
import { reasonText } from './reason-text';

const input = z.object({ from: z.iso.datetime(), to: z.iso.datetime() });
type Input = z.infer<typeof input>;

/** One letter for each organisation and session, whatever went short in between. Run again it writes none anew. */
@Injectable()
export class TellLinesShort implements UseCase<Input, { lines: number }> {
  readonly name = 'orders.tell-lines-short';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly lines: LinesToTell,
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
    private readonly registry: ModuleRegistry,
  ) {}

  async execute(work: Work, { from, to }: Input): Promise<{ lines: number }> {
    const lines = await this.lines.short(work, from, to);
    for (const [sessionId, own] of Map.groupBy(lines, (line) => line.sessionId))
      await this.session(work, `${sessionId} ${from}`, own);
    return { lines: lines.length };
  }

  private async session(work: Work, cause: string, lines: readonly MissingLine[]): Promise<void> {
    const ids = [...new Set(lines.flatMap(({ buyerId, producerId }) => [buyerId, producerId]))];
    const to = await this.people.orContact(work, ids, linesShortKind.roles);
    await this.telling.people(work, { kind: linesShortKind, cause, letter: (one) => this.letter(one, lines) }, to);
  }

  private letter(to: Addressee, lines: readonly MissingLine[]) {
    const { side, own } = ofOrganisation(to, lines);
    const missing = own.map((line) => this.said(to, line));
    const { deliveryDay, orderId } = own[0]!;
    const url = this.links.to('portal', side === 'buyer' ? `/commandes/${orderId}` : '/');
    return linesShortLetter(to.locale, { name: to.name, side, deliveryDay, lines: missing, url });
  }

  private said({ locale }: Addressee, line: MissingLine): MissingSaid {
    return { ...line, why: reasonText(this.registry, locale, line)! };
  }
}
