import { Injectable } from '@nestjs/common';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { standingOrderMadeKind } from '@maillon/core/purchasing/contract';
import { say, type Locale, type SentenceData } from '@maillon/platform/contract';
import { Links, ModuleRegistry, Tell, type Addressee, type Work } from '@maillon/platform/server';
import { standingOrderLetter } from '../letters/standing-order.letter';
import type { RunEnd, RunLine, RunRow } from '../persistence/standing-runs';

export interface RunToTell extends RunEnd {
  readonly standingOrderId: string;
  readonly sessionId: string;
  readonly row: RunRow;
  readonly lines: readonly RunLine[];
}

/** Everybody of the kitchen learns what its standing order did: what comes, what does not, and why. */
@Injectable()
export class TellOfStandingRun {
  constructor(
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
    private readonly registry: ModuleRegistry,
  ) {}

  async kitchen(work: Work, run: RunToTell): Promise<void> {
    const to = await this.people.orContact(work, [run.row.buyerId], standingOrderMadeKind.roles);
    const cause = `${run.standingOrderId} ${run.sessionId}`;
    const letter = (one: Addressee) => this.letter(one, run);
    await this.telling.people(work, { kind: standingOrderMadeKind, cause, letter }, to);
  }

  private letter({ name, locale }: Addressee, run: RunToTell) {
    const { outcome, row, orderId, sessionId } = run;
    const path =
      outcome === 'ordered'
        ? `/commandes/${orderId}`
        : outcome === 'basket'
          ? `/panier?session=${sessionId}`
          : '/mercuriale';
    return standingOrderLetter(locale, {
      ...{ name, outcome, standing: row.name, day: row.day, url: this.links.to('portal', path) },
      reason: this.sentence(locale, run.reason, run.reasonData),
      lines: run.lines.map((line) => ({ ...line, why: this.sentence(locale, line.reason, line.reasonData) })),
    });
  }

  private sentence(locale: Locale, code: string | null, data: SentenceData): string | null {
    const sentence = code && this.registry.sentence(code);
    return sentence ? say(sentence, locale, data) : code;
  }
}
