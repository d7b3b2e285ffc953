import { Injectable } from '@nestjs/common';
import { certificateDecided, type Certificate as CertificateView } from '@maillon/core/certificates/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { Certificate } from '../domain/certificate';
import type { Decision } from '../domain/certificate-state';
import { Certificates } from '../persistence/certificates';
import { certificateView, proofOf, todayOf } from './certificate-view';
import { doerOf } from './holder-of';
import { ScheduleWatch } from './schedule-watch';

type Decided = Exclude<Decision, 'filed'>;

/** What verifying, rejecting and revoking have in common. */
@Injectable()
export class DecideOnCertificate {
  constructor(
    private readonly certificates: Certificates,
    private readonly watch: ScheduleWatch,
  ) {}

  async decide(
    work: Work,
    { id, reason = null }: { readonly id: string; readonly reason?: string | null },
    rule: (certificate: Certificate) => Decision,
  ): Promise<CertificateView> {
    const row = await this.certificates.lock(work, id);
    if (!row) throw platformRefusals.because('not-found');
    const day = todayOf(work);
    const decision = rule(new Certificate(proofOf(row), day)) as Decided;
    await this.certificates.decide(work, id, decision, { day, by: doerOf(work), reason });
    work.about(row.holderId);
    work.changed({ decision: row.decision }, { decision });
    work.emit(certificateDecided, { certificateId: id, holderId: row.holderId, kind: row.kind.code, decision, reason });
    if (decision === 'verified') await this.watch.today(work, day);
    return certificateView((await this.certificates.find(work, id))!, work);
  }
}
