import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState, Failure, Icon, SentencePipe, Session, Skeleton, ask, dayOf } from '@maillon/platform/web';
import { CertificatesOfHolderDocument, type ShownCertificateFragment } from '../data/certificates.generated';
import { CertificateItem } from '../ui/certificate-item';
import { SanitaryMeters } from '../ui/sanitary-meters';

const PRESSING = ['rejected', 'expired', 'expiring'];

/** What a producer proves: what asks for something first, then what holds. */
@Component({
  imports: [CertificateItem, EmptyState, Failure, Icon, MatButton, RouterLink, SanitaryMeters, SentencePipe, Skeleton],
  templateUrl: './my-certificates.page.html',
  styleUrl: './my-certificates.page.css',
})
export class MyCertificatesPage {
  private readonly session = inject(Session);
  protected readonly answer = ask(CertificatesOfHolderDocument, () => ({
    holderId: null,
    day: dayOf(this.session.now(), this.session.timeZone()),
  }));
  private readonly all = computed(() => this.answer.value()?.certificatesOf);
  protected readonly isEmpty = computed(() => this.all()?.length === 0);
  protected readonly pressing = computed(() => this.all()?.filter((one) => this.asks(one)) ?? []);
  protected readonly others = computed(() => this.all()?.filter((one) => !this.asks(one)) ?? []);

  protected mayRenew({ state }: ShownCertificateFragment): boolean {
    return ['live', 'expiring', 'expired'].includes(state);
  }

  /** Nothing is asked any more where a newer certificate of the kind is filed or holds. */
  private asks(one: ShownCertificateFragment): boolean {
    const isAnswered = this.all()!.some(
      ({ id, kind, state, filedAt, isClaim }) =>
        id !== one.id && kind.code === one.kind.code && !isClaim && filedAt > one.filedAt && !PRESSING.includes(state),
    );
    const isClaim = one.isClaim && one.state === 'filed';
    return !isAnswered && (isClaim || one.missing.length > 0 || PRESSING.includes(one.state));
  }
}
