import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { organisationsRefusals, type Buyer } from '@maillon/core/organisations/contract';
import { CommuneDirectory, Perimeters, localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { Participations, type ParticipationRecord } from '../persistence/participations';
import { buyerInput, buyerRecord, type BuyerInput } from './buyer-record';
import { BuyerOfId } from './buyer.query';

@Injectable()
export class EnrolBuyer implements UseCase<BuyerInput, Buyer> {
  readonly name = 'organisations.enrol-buyer';
  readonly permission = 'organisations.enrol-buyers';
  readonly input = buyerInput;

  constructor(
    private readonly directory: CommuneDirectory,
    private readonly perimeters: Perimeters,
    private readonly participations: Participations,
    private readonly buyer: BuyerOfId,
  ) {}

  async execute(work: Work, input: BuyerInput): Promise<Buyer> {
    const requestDigest = createHash('sha256').update(JSON.stringify(input)).digest('hex');
    const before = await this.participations.ofRequest(work, input.id);
    if (before && before.requestDigest !== requestDigest) throw platformRefusals.because('already-done');
    const id =
      before?.id ?? (await this.enrol(work, { ...buyerRecord(input, await this.directory.open()), requestDigest }));
    return (await this.buyer.read(work, { id }))!;
  }

  private async enrol(work: Work, record: ParticipationRecord): Promise<string> {
    const { siret, site } = record;
    const today = localDay(work.at, work.territory.timeZone);
    if (!(await this.perimeters.isInPerimeter(work, site.inseeCode, today)))
      throw organisationsRefusals.because('site-outside-perimeter', { commune: site.commune });
    if (siret && (await this.participations.ofSiret(work, siret)))
      throw organisationsRefusals.because('siret-taken', { siret });
    const id = await this.participations.share(work, record.id, siret, record.name);
    if (!id) throw platformRefusals.because('already-done');
    await this.participations.write(work, [{ ...record, id }], today);
    work.about(id);
    work.changed(null, { name: record.name, kind: record.kind, siret, communes: [site.commune] });
    return id;
  }
}
