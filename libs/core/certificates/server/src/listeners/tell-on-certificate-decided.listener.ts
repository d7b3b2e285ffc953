import { Injectable } from '@nestjs/common';
import { certificateDecided } from '@maillon/core/certificates/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellOfCertificate } from '../application/tell-of-certificate';

type Told = z.infer<typeof certificateDecided.payload>;

@Injectable()
export class TellOnCertificateDecided implements Listener<Told> {
  readonly name = 'certificates.tell-on-certificate-decided';
  readonly event = certificateDecided;

  constructor(private readonly telling: TellOfCertificate) {}

  hear(work: Work, { certificateId, decision, reason }: Told): Promise<void> {
    return this.telling.decided(work, certificateId, { what: decision, reason });
  }
}
