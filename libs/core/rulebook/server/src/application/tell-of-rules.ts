import { Injectable } from '@nestjs/common';
import { rulesChangeKind } from '@maillon/core/rulebook/contract';
import { Addressees, Links, Tell, type Addressee, type Work } from '@maillon/platform/server';
import { rulesChangeLetter } from '../letters/rules-change.letter';
import { TradingOrganisations } from '../persistence/trading-organisations';

export interface RulesChange {
  readonly versionId: string;
  readonly validFrom: string;
  readonly because: string;
  readonly isWithdrawn: boolean;
}

/** Everybody who may buy or sell learns that rules change, or do not after all. */
@Injectable()
export class TellOfRules {
  constructor(
    private readonly organisations: TradingOrganisations,
    private readonly addressees: Addressees,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async everybody(work: Work, change: RulesChange): Promise<void> {
    const { versionId, isWithdrawn } = change;
    // A version that came and went before the morning need not be read of.
    if (isWithdrawn) await this.telling.takeBack(work, rulesChangeKind, versionId);
    const ids = await this.organisations.approved(work);
    const to = await this.addressees.ofOrganisations(work, ids, rulesChangeKind.roles);
    const cause = `${versionId} ${isWithdrawn ? 'withdrawn' : 'published'}`;
    const letter = (one: Addressee) => this.letter(work, one, change);
    await this.telling.people(work, { kind: rulesChangeKind, cause, about: versionId, letter }, to);
  }

  private letter({ territory }: Work, { name, locale }: Addressee, change: RulesChange) {
    const url = this.links.to('portal', `/regles?jour=${change.validFrom}`);
    return rulesChangeLetter(locale, { ...change, name, territory: territory.name, url });
  }
}
