import { Injectable } from '@nestjs/common';
import type { Application } from '@maillon/core/organisations/contract';
import type { GraphContext } from '@maillon/platform/server';
import { sql } from 'kysely';
import { missingIn, type ApplicantPart, type ApplicationContent } from '../../domain/application';
import { siretOf } from '../../domain/siret';
import { CompanyRegister } from '../../gateways/register/company-register';
import type { StoredApplication } from '../../persistence/applications';
import { ApplicationOfApplicant } from './application-of-applicant.query';
import { DiscardApplication } from './discard-application.use-case';
import { PublicDoor } from './public-door';
import { SaveApplication } from './save-application.use-case';
import { SubmitApplication } from './submit-application.use-case';

interface Named {
  readonly id: string;
  readonly territory: string;
}

interface ApplicationRow {
  readonly id: string;
  readonly territoryCode: string;
  readonly territoryName: string;
  readonly part: ApplicantPart;
  readonly kind: string | null;
  readonly state: string;
  readonly reason: string | null;
  readonly content: ApplicationContent;
  readonly changedAt: string;
}

const SAVES_A_MINUTE = 60;

/** Asking to take part, from the first word to the answer: each step passes by the public door. */
@Injectable()
export class Applying {
  constructor(
    private readonly door: PublicDoor,
    private readonly register: CompanyRegister,
    private readonly saving: SaveApplication,
    private readonly submitting: SubmitApplication,
    private readonly discarding: DiscardApplication,
    private readonly ofApplicant: ApplicationOfApplicant,
  ) {}

  async mine(context: GraphContext): Promise<Application[]> {
    await this.door.applicant(context);
    const { credentials } = context.call;
    const token = credentials.kind === 'session' ? credentials.token : null;
    const rows = await context.useCases.outside(sql<ApplicationRow>`select * from app.applications_of(${token})`);
    return rows.map(viewOf);
  }

  async save(context: GraphContext, { territory, ...said }: Named): Promise<Application> {
    const { applicant, call } = await this.enter(context, territory);
    await context.useCases.run(this.saving, call, { ...said, applicant });
    return this.view(context, said.id);
  }

  /** The register is asked before the transaction begins: it may be slow. */
  async submit(context: GraphContext, { id, territory }: Named): Promise<Application> {
    const { applicant, call } = await this.enter(context, territory);
    const { content } = await context.useCases.read(this.ofApplicant, call, { id, applicant });
    const register = await this.registered(content, context.call.at);
    await context.useCases.run(this.submitting, call, { id, applicant, register });
    return this.view(context, id);
  }

  async discard(context: GraphContext, { id, territory }: Named): Promise<boolean> {
    const { applicant, call } = await this.enter(context, territory);
    return context.useCases.run(this.discarding, call, { id, applicant });
  }

  async registered({ siret }: Pick<StoredApplication['content'], 'siret'>, at: Date) {
    const checked = siret ? siretOf(siret) : null;
    return checked ? this.register.find(checked, at) : null;
  }

  private async enter(context: GraphContext, territory: string) {
    const applicant = await this.door.applicant(context);
    await this.door.knock(context, `apply ${applicant.personId}`, SAVES_A_MINUTE);
    return { applicant, call: await this.door.into(context, territory) };
  }

  private async view(context: GraphContext, id: string): Promise<Application> {
    return (await this.mine(context)).find((one) => one.id === id)!;
  }
}

function viewOf({ territoryCode: code, territoryName: name, ...row }: ApplicationRow): Application {
  const content = { ...row.content } as Application['content'];
  return { ...row, territory: { code, name }, content, missing: missingIn(row.part, row.content) };
}
