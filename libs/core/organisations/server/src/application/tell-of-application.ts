import { Injectable } from '@nestjs/common';
import { applicationKind, applicationsWaitingKind } from '@maillon/core/organisations/contract';
import { Addressees, Links, Tell, type Work } from '@maillon/platform/server';
import { applicationLetter, isTold, type ApplicationStep } from '../letters/application.letter';
import { applicationWaitingLetter } from '../letters/application-waiting.letter';
import { Applicants } from '../persistence/applicants';
import { Applications, type StoredApplication } from '../persistence/applications';

interface Moved {
  readonly to: string;
  readonly reason: string | null;
}

/** Who applied learns what became of it; administrators learn in the morning what waits for them. */
@Injectable()
export class TellOfApplication {
  constructor(
    private readonly applications: Applications,
    private readonly applicants: Applicants,
    private readonly addressees: Addressees,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async moved(work: Work, id: string, { to, reason }: Moved): Promise<void> {
    const application = await this.applications.find(work, id);
    if (!application) return;
    if (to === 'submitted') await this.administrators(work, application);
    else await this.telling.takeBack(work, applicationsWaitingKind, id);
    if (isTold(to) && !(to === 'submitted' && application.keptBy)) await this.applicant(work, application, to, reason);
  }

  /** Whoever applied for a producer that they run sees its receipt at once: only decisions are written. */
  private async applicant(
    work: Work,
    application: StoredApplication,
    step: ApplicationStep,
    reason: string | null,
  ): Promise<void> {
    const to = await this.applicants.of(work, application.id);
    if (!to) return;
    const url = this.urlFor(step, application);
    const said = { step, reason, territory: work.territory.name, organisation: application.content.name ?? '', url };
    await this.telling.people(
      work,
      {
        kind: applicationKind,
        cause: `${application.id} ${step} ${work.at.toISOString()}`,
        letter: ({ locale, name }) => applicationLetter(locale, { ...said, name }),
      },
      [to],
    );
  }

  private urlFor(step: ApplicationStep, { keptBy, id }: StoredApplication): string {
    if (keptBy) return this.links.to('admin', `/a-valider/${id}`);
    return this.links.to('portal', step === 'approved' ? '/' : '/inscription');
  }

  private async administrators(work: Work, { id, content, part, commune }: StoredApplication): Promise<void> {
    const said = { organisation: content.name ?? '', part, commune, url: this.links.to('admin', `/a-valider/${id}`) };
    await this.telling.people(
      work,
      {
        kind: applicationsWaitingKind,
        cause: `${id} ${work.at.toISOString()}`,
        about: id,
        letter: ({ locale }) => applicationWaitingLetter(locale, said),
      },
      await this.addressees.ofTerritory(work, applicationsWaitingKind.roles),
    );
  }
}
