import { Injectable } from '@nestjs/common';
import { organisationsRefusals } from '@maillon/core/organisations/contract';
import { CommuneDirectory } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { Applications, type StoredApplication } from '../../persistence/applications';
import { applicationToSave } from './application-input';

type Input = z.infer<typeof applicationToSave>;

/** Asked at the public door, which verified the applicant; no role has this permission. */
@Injectable()
export class SaveApplication implements UseCase<Input, StoredApplication> {
  readonly name = 'organisations.save-application';
  readonly permission = 'organisations.apply';
  readonly input = applicationToSave as z.ZodType<Input>;

  constructor(
    private readonly applications: Applications,
    private readonly directory: CommuneDirectory,
  ) {}

  async execute(work: Work, { id, applicant, part, kind, content }: Input): Promise<StoredApplication> {
    if (work.territory.kind !== 'territory') throw organisationsRefusals.because('territory-unknown');
    const [before] = await this.applications.forChange(work, [id]);
    if (before && before.personId !== applicant.personId) throw platformRefusals.because('already-done');
    if (before && !isOpen(before)) throw organisationsRefusals.because('application-closed');
    if (!before && (await this.applications.openOf(work, applicant.personId)))
      throw organisationsRefusals.because('application-closed');
    const commune = content.inseeCode ? (await this.directory.open()).ofCode(content.inseeCode) : null;
    await this.applications.save(work, {
      ...{ id, ...applicant, part, kind: part === 'buyer' ? (kind ?? null) : null, keptBy: null },
      ...{ content, commune: commune?.name ?? null },
    });
    work.about(applicant.personId);
    work.changed(before ? { part: before.part, content: before.content } : null, { part, content });
    return (await this.applications.find(work, id))!;
  }
}

/** In the applicant's own hands. */
export function isOpen({ state }: StoredApplication): boolean {
  return state === 'draft' || state === 'changes-asked';
}
