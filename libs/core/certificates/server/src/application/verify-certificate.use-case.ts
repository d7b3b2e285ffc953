import { Injectable } from '@nestjs/common';
import type { Certificate } from '@maillon/core/certificates/contract';
import { say } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { PARTS_OF_A_PROOF } from '../domain/certificate';
import { DecideOnCertificate } from './decide-on-certificate';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class VerifyCertificate implements UseCase<Input, Certificate> {
  readonly name = 'certificates.verify-certificate';
  readonly permission = 'certificates.verify';
  readonly input = input;

  constructor(private readonly decisions: DecideOnCertificate) {}

  execute(work: Work, wanted: Input): Promise<Certificate> {
    return this.decisions.decide(work, wanted, (certificate) =>
      certificate.verify((missing) => missing.map((part) => say(PARTS_OF_A_PROOF[part], work.locale)).join(', ')),
    );
  }
}
