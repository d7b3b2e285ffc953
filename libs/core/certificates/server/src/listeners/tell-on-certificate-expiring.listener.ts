import { Injectable } from '@nestjs/common';
import { certificateExpiring } from '@maillon/core/certificates/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellOfCertificate } from '../application/tell-of-certificate';

type Told = z.infer<typeof certificateExpiring.payload>;

@Injectable()
export class TellOnCertificateExpiring implements Listener<Told> {
  readonly name = 'certificates.tell-on-certificate-expiring';
  readonly event = certificateExpiring;

  constructor(private readonly telling: TellOfCertificate) {}

  async hear(work: Work, { certificateId, validTo, warningDays }: Told): Promise<void> {
    const news = { what: 'expiring', validTo, warningDays } as const;
    await this.telling.holder(work, certificateId, news);
    await this.telling.administrators(work, certificateId, news);
  }
}
