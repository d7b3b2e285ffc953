import { Injectable } from '@nestjs/common';
import { organisationsRefusals } from '@maillon/core/organisations/contract';
import type { Work } from '@maillon/platform/server';
import { missingIn, type ApplicationContent } from '../../domain/application';
import { arePlausible } from '../../domain/coordinates';
import { Participation } from '../../domain/participation';
import { siretOf } from '../../domain/siret';
import { areOrdered } from '../../domain/time-windows';
import type { CompanyAnswer } from '../../gateways/register/company';
import { Applications, type StoredApplication } from '../../persistence/applications';
import { ParticipationSteps } from '../../persistence/participation-steps';
import { checkedVatNumber } from '../identifiers/declared-facts';
import { Examination } from '../reviewing/examination';

/** From the applicant's hands into the territory's, once everything is there and right in itself. */
@Injectable()
export class Submitting {
  constructor(
    private readonly applications: Applications,
    private readonly steps: ParticipationSteps,
    private readonly examination: Examination,
  ) {}

  async submit(
    work: Work,
    application: StoredApplication,
    register: CompanyAnswer | null,
    actor: { membershipId: string | null; who: string },
  ): Promise<void> {
    const content = checked(application, work);
    const participation = new Participation(application.state);
    participation.submit();
    const { clear } = await this.examination.of(work, { ...application, content, register });
    await this.applications.submitted(work, application, participation, { register, content, clear });
    work.changed({ state: application.state }, { state: participation.state });
    const whose = { organisationId: null, applicationId: application.id, part: application.part };
    await this.steps.record(work, whose, participation, actor);
  }
}

function checked({ part, content }: StoredApplication, work: Work): ApplicationContent {
  const missing = missingIn(part, content);
  if (missing.length) throw organisationsRefusals.because('application-incomplete', {}, fieldsOf(missing, work));
  if (!content.consent) throw organisationsRefusals.because('consent-missing');
  const siret = content.siret ? siretOf(content.siret) : null;
  if (content.siret && !siret) throw organisationsRefusals.because('siret-invalid', { siret: content.siret });
  const vatNumber = content.vatNumber ? checkedVatNumber(content.vatNumber, siret) : null;
  mustBeReachable(content);
  return { ...content, siret, vatNumber };
}

function mustBeReachable({ latitude, longitude, inseeCode, windows }: ApplicationContent): void {
  const place = { latitude: latitude!, longitude: longitude! };
  if (!arePlausible(place, inseeCode!)) throw organisationsRefusals.because('coordinates-implausible', { ...place });
  if (!areOrdered(windows)) throw organisationsRefusals.because('windows-invalid');
}

function fieldsOf(missing: readonly string[], { locale }: Work): Record<string, readonly string[]> {
  const sentence = organisationsRefusals.because('answer-missing').say(locale);
  return Object.fromEntries(missing.map((field) => [`content.${field}`, [sentence]]));
}
