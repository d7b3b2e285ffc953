import { Injectable } from '@nestjs/common';
import { certificateFiled } from '@maillon/core/certificates/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellOfCertificate } from '../application/tell-of-certificate';

type Told = z.infer<typeof certificateFiled.payload>;

@Injectable()
export class TellOnCertificateFiled implements Listener<Told> {
  readonly name = 'certificates.tell-on-certificate-filed';
  readonly event = certificateFiled;

  constructor(private readonly telling: TellOfCertificate) {}

  hear(work: Work, { certificateId }: Told): Promise<void> {
    return this.telling.administrators(work, certificateId, { what: 'filed' });
  }
}
