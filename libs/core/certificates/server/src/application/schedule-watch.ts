import { Injectable } from '@nestjs/common';
import { watchCertificates } from '@maillon/core/certificates/contract';
import { localInstant } from '@maillon/core/territories/server';
import type { Work } from '@maillon/platform/server';
import { v5 as idOf } from 'uuid';
import { CertificateWatch } from '../persistence/certificate-watch';

/** A watch waits for the next day on which something ends or nears its end: at most one for each such day. */
@Injectable()
export class ScheduleWatch {
  constructor(private readonly watch: CertificateWatch) {}

  async next(work: Work, day: string): Promise<void> {
    const next = await this.watch.nextDay(work, day);
    if (next) ask(work, next, localInstant(next, '00:00', work.territory.timeZone));
  }

  /** A certificate that was just verified may be near its end already. */
  async today(work: Work, day: string): Promise<void> {
    if ((await this.watch.due(work, day)).some(({ told }) => told.length === 0))
      work.enqueue(watchCertificates, { day });
    await this.next(work, day);
  }
}

function ask(work: Work, day: string, notBefore: Date): void {
  work.enqueue(watchCertificates, { day }, { id: idOf(`watch ${day}`, work.territory.id), notBefore });
}
