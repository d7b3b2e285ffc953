import { Injectable } from '@nestjs/common';
import type { CertificateKind } from '@maillon/core/certificates/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { CertificateKinds, kindView } from '../persistence/certificate-kinds';
import { todayOf } from './certificate-view';

@Injectable()
export class KindsInForce implements ReadCase<Record<string, never>, CertificateKind[]> {
  readonly name = 'certificates.certificate-kinds';
  readonly permission = 'certificates.read';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  constructor(private readonly kinds: CertificateKinds) {}

  async read(reading: Reading): Promise<CertificateKind[]> {
    return (await this.kinds.inForce(reading, todayOf(reading))).map((kind) => kindView(kind, reading.locale));
  }
}
