import { Injectable } from '@nestjs/common';
import { certificateExpired } from '@maillon/core/certificates/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellOfCertificate } from '../application/tell-of-certificate';

type Told = z.infer<typeof certificateExpired.payload>;

@Injectable()
export class TellOnCertificateExpired implements Listener<Told> {
  readonly name = 'certificates.tell-on-certificate-expired';
  readonly event = certificateExpired;

  constructor(private readonly telling: TellOfCertificate) {}

  async hear(work: Work, { certificateId, validTo }: Told): Promise<void> {
    await this.telling.holder(work, certificateId, { what: 'expired', validTo });
    await this.telling.administrators(work, certificateId, { what: 'expired', validTo });
  }
}
