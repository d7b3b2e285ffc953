import { Injectable } from '@nestjs/common';
import { certificateExpired, certificateExpiring } from '@maillon/core/certificates/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { warningsDue } from '../domain/warnings';
import { CertificateWatch, type Note, type Watched } from '../persistence/certificate-watch';
import { todayOf } from './certificate-view';
import { doerOf } from './holder-of';
import { ScheduleWatch } from './schedule-watch';

const input = z.object({}).strict() as z.ZodType<Record<string, never>>;

export interface WatchResult {
  readonly warned: number;
  readonly expired: number;
}

/**
 * Warns, notes what has ended, and asks to be called again. Late or twice, it tells nothing twice;
 * no screen waits for it, because whoever reads compares dates.
 */
@Injectable()
export class WatchCertificates implements UseCase<Record<string, never>, WatchResult> {
  readonly name = 'certificates.watch-certificates';
  readonly permission = 'certificates.verify';
  readonly input = input;

  constructor(
    private readonly watch: CertificateWatch,
    private readonly schedule: ScheduleWatch,
  ) {}

  async execute(work: Work): Promise<WatchResult> {
    const day = todayOf(work);
    const due = await this.watch.due(work, day);
    const over = due.filter(({ validTo }) => validTo < day);
    const notes = [...over.map((one) => this.expire(work, one)), ...due.flatMap((one) => this.warn(work, one, day))];
    await this.watch.note(work, notes, day, doerOf(work));
    await this.schedule.next(work, day);
    return { warned: notes.length - over.length, expired: over.length };
  }

  private expire(work: Work, { told: _, ...certificate }: Watched): Note {
    work.emit(certificateExpired, certificate);
    return { certificateId: certificate.certificateId, what: 'expired' };
  }

  private warn(work: Work, { told, ...certificate }: Watched, day: string): Note[] {
    const { tell, passed } = warningsDue(certificate.validTo, day, told);
    if (tell !== null) work.emit(certificateExpiring, { ...certificate, warningDays: tell });
    return passed.map((days) => ({ certificateId: certificate.certificateId, what: `warned-${days}` }));
  }
}
