import { Injectable } from '@nestjs/common';
import { CERTIFICATE_SCOPES, type Certificate } from '@maillon/core/certificates/contract';
import { Participations } from '@maillon/core/organisations/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { FileACertificate } from './file-a-certificate';
import { holderOf } from './holder-of';

const MOST_PRODUCTS = 200;
const text = z.string().trim().min(1).max(120);

const input = z.object({
  id: z.uuid(),
  holderId: z.uuid().nullish(),
  kind: z.string().max(60),
  number: text,
  issuer: text.nullish(),
  scope: z.enum(CERTIFICATE_SCOPES).nullish(),
  productIds: z.array(z.uuid()).max(MOST_PRODUCTS).nullish(),
  validFrom: z.iso.date(),
  validTo: z.iso.date(),
  documentId: z.uuid().nullish(),
  outputShare: z.enum(['under-30', 'otherwise']).nullish(),
});
type Input = z.infer<typeof input>;

@Injectable()
export class FileCertificate implements UseCase<Input, Certificate> {
  readonly name = 'certificates.file-certificate';
  readonly permission = 'certificates.file';
  readonly input = input;

  constructor(
    private readonly participations: Participations,
    private readonly filing: FileACertificate,
  ) {}

  async execute(work: Work, { id, kind, number, validFrom, validTo, ...more }: Input): Promise<Certificate> {
    const holder = await holderOf(work, this.participations, more.holderId, this.permission);
    return this.filing.file(work, {
      ...{ id, holderId: holder.id, kind, number, validFrom, validTo, renewsId: null },
      issuer: more.issuer ?? null,
      scope: more.scope ?? 'all',
      productIds: more.productIds ?? [],
      documentId: more.documentId ?? null,
      outputShare: kind === 'derogation' ? (more.outputShare ?? 'otherwise') : null,
    });
  }
}
