import { Injectable } from '@nestjs/common';
import type { Certificate } from '@maillon/core/certificates/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { DecideOnCertificate } from './decide-on-certificate';

const input = z.object({ id: z.uuid(), reason: z.string().trim().min(3).max(500) });
type Input = z.infer<typeof input>;

@Injectable()
export class RejectCertificate implements UseCase<Input, Certificate> {
  readonly name = 'certificates.reject-certificate';
  readonly permission = 'certificates.verify';
  readonly input = input;

  constructor(private readonly decisions: DecideOnCertificate) {}

  execute(work: Work, wanted: Input): Promise<Certificate> {
    return this.decisions.decide(work, wanted, (certificate) => certificate.reject());
  }
}
