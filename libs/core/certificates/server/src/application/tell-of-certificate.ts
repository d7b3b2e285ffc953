import { Injectable } from '@nestjs/common';
import { expiringKind, lostKind, toLookAtKind, verifiedKind } from '@maillon/core/certificates/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import type { LetterKind } from '@maillon/platform/contract';
import { Addressees, Links, Tell, type Addressee, type Work } from '@maillon/platform/server';
import { certificateLetter, type HolderNews } from '../letters/certificate.letter';
import { certificateToLookAt, type DeskNews } from '../letters/certificate-to-look-at.letter';
import type { CertificateRow } from '../persistence/certificate-rows.sql';
import { Certificates } from '../persistence/certificates';

const KINDS: Readonly<Record<HolderNews['what'], LetterKind>> = {
  expiring: expiringKind,
  expired: lostKind,
  verified: verifiedKind,
  rejected: lostKind,
  revoked: lostKind,
};

/** The holder's people learn what happens to their certificate; administrators find in the morning what they should look at. */
@Injectable()
export class TellOfCertificate {
  constructor(
    private readonly certificates: Certificates,
    private readonly addressees: Addressees,
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async decided(work: Work, id: string, news: HolderNews): Promise<void> {
    await this.telling.takeBack(work, toLookAtKind, id);
    await this.holder(work, id, news);
  }

  async holder(work: Work, id: string, news: HolderNews): Promise<void> {
    const row = await this.worthTelling(work, id, news);
    if (!row) return;
    const url = this.links.to('portal', '/mes-certificats');
    await this.telling.people(
      work,
      {
        kind: KINDS[news.what],
        cause: causeOf(work, id, news),
        letter: (to) => certificateLetter(to.locale, { ...said(row, to), name: to.name, news, url }),
      },
      await this.readers(work, KINDS[news.what], row.holderId),
    );
  }

  /** One line for each certificate: the latest news of it. */
  async administrators(work: Work, id: string, news: DeskNews): Promise<void> {
    await this.telling.takeBack(work, toLookAtKind, id);
    const row = await this.worthTelling(work, id, news);
    if (!row || (news.what === 'filed' && row.decision !== 'filed')) return;
    const url = this.links.to('admin', `/certificats/${id}`);
    await this.telling.people(
      work,
      {
        kind: toLookAtKind,
        cause: causeOf(work, id, news),
        about: id,
        letter: (to) => certificateToLookAt(to.locale, { ...said(row, to), news, url }),
      },
      await this.addressees.ofTerritory(work, toLookAtKind.roles),
    );
  }

  /** The end of what was renewed is no news, nor anything of somebody who has left. */
  private async worthTelling(work: Work, id: string, { what }: HolderNews | DeskNews): Promise<CertificateRow | null> {
    const row = await this.certificates.find(work, id);
    const ends = what === 'expiring' || what === 'expired';
    if (!row || (ends && (await this.certificates.isRenewed(work, id)))) return null;
    return (await this.certificates.hasLeft(work, row.holderId)) ? null : row;
  }

  private readers(work: Work, kind: LetterKind, holderId: string): Promise<Addressee[]> {
    return kind.necessary
      ? this.people.orContact(work, [holderId], kind.roles)
      : this.addressees.ofOrganisations(work, [holderId], kind.roles);
  }
}

function said({ kind, holder, number }: CertificateRow, { locale }: Addressee) {
  return { certificate: locale === 'fr' ? kind.nameFr : kind.nameEn, holder: holder.name, number };
}

/** What the watch tells follows from the day alone; a decision may be taken again. */
function causeOf({ at }: Work, id: string, news: HolderNews | DeskNews): string {
  const when = news.what === 'expiring' ? news.warningDays : news.what === 'expired' ? '' : at.toISOString();
  return `${id} ${news.what} ${when}`;
}
