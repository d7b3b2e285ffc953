import { Injectable } from '@nestjs/common';
import { organisationsRefusals } from '@maillon/core/organisations/contract';
import { localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import type { StoredApplication } from '../../persistence/applications';
import { Keepings } from '../../persistence/keepings';
import { Memberships } from '../../persistence/memberships';
import { OrganisationFacts } from '../../persistence/organisation-facts';
import { ParticipationSteps } from '../../persistence/participation-steps';
import { Participations } from '../../persistence/participations';
import { admittedRecord } from './admitted-record';
import { factsOf } from './facts-of-application';
import type { Findings } from './examination';

const ROLES = { producer: 'producer', buyer: 'restaurateur' } as const;

/** What approval writes: the organisation in this territory, what is known of it, and who acts for it. */
@Injectable()
export class Admission {
  constructor(
    private readonly participations: Participations,
    private readonly memberships: Memberships,
    private readonly facts: OrganisationFacts,
    private readonly keepings: Keepings,
    private readonly steps: ParticipationSteps,
  ) {}

  /** Returns the organisation's id. One that the administration brought in before is joined, and keeps what is written of it. */
  async admit(work: Work, application: StoredApplication, findings: Findings): Promise<string> {
    const { siret } = application.content;
    const known = siret ? await this.participations.ofSiret(work, siret) : null;
    if (known && known.part !== application.part) throw organisationsRefusals.because('siret-taken', { siret: siret! });
    const id = known?.id ?? (await this.begin(work, application, findings));
    if (known) await this.readmit(work, id);
    await this.facts.keep(
      work,
      factsOf(application).map((fact) => ({ ...fact, organisationId: id })),
      localDay(work.at, work.territory.timeZone),
    );
    await this.letAct(work, application, id);
    return id;
  }

  private async begin(work: Work, application: StoredApplication, findings: Findings): Promise<string> {
    mustBeHere(application, findings);
    const record = admittedRecord(application);
    const id = await this.participations.share(work, application.id, record.siret, record.name);
    if (!id) throw platformRefusals.because('already-done');
    await this.participations.writeRows(work, [{ ...record, id }], localDay(work.at, work.territory.timeZone));
    return id;
  }

  /** Whoever had left is back, with all their history. */
  private async readmit(work: Work, id: string): Promise<void> {
    const [left] = await this.participations.forChange(work, [id]);
    if (!left) return;
    left.participation.readmit();
    await this.steps.record(work, { organisationId: id, applicationId: null, part: left.part }, left.participation);
    await this.participations.saveStates(work, [left]);
  }

  private async letAct(work: Work, application: StoredApplication, organisationId: string): Promise<void> {
    const { personId, part, content, keptBy, personName, id } = application;
    if (keptBy) await this.keepings.record(work, organisationId, 'taken', { membershipId: keptBy, who: personName });
    if (!personId) return;
    const membership = { id, personId, role: ROLES[part], organisationId };
    await this.memberships.add(work, membership, content.name);
  }
}

function mustBeHere({ part, commune }: StoredApplication, { inPerimeter, inSupplyArea }: Findings): void {
  const where = { commune: commune ?? '' };
  if (part === 'buyer' && !inPerimeter) throw organisationsRefusals.because('site-outside-perimeter', where);
  if (part === 'producer' && !inSupplyArea) throw organisationsRefusals.because('site-outside-supply-area', where);
}
