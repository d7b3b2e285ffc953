import { Component, computed, inject, input, signal } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import {
  DayPipe,
  EmptyState,
  Failure,
  Gql,
  Icon,
  InstantPipe,
  PageHead,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  ask,
} from '@maillon/platform/web';
import {
  OneCertificateDocument,
  RejectOneCertificateDocument,
  RevokeOneCertificateDocument,
  VerifyOneCertificateDocument,
} from '../data/certificates.generated';
import { DocumentFiles } from '../data/documents';
import { CertificateState } from '../ui/certificate-state';
import { ReasonForm } from './reason-form';

/** One certificate with its document beside what is said of it: look, compare, decide. */
@Component({
  imports: [
    CertificateState,
    DayPipe,
    EmptyState,
    Failure,
    Icon,
    InstantPipe,
    MatButton,
    PageHead,
    ReasonForm,
    RefusalBanner,
    RouterLink,
    SentencePipe,
    Skeleton,
  ],
  templateUrl: './certificate.page.html',
  styleUrl: './certificate.page.css',
  host: { class: 'desk' },
})
export class CertificatePage {
  readonly id = input.required<string>();
  readonly liste = input<string>();
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly documents = inject(DocumentFiles);
  private readonly sanitizer = inject(DomSanitizer);

  protected readonly answer = ask(OneCertificateDocument, () => ({ id: this.id() }));
  protected readonly certificate = computed(() => this.answer.value()?.certificate);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly asking = signal<'reject' | 'revoke' | null>(null);
  protected readonly back = computed(() => (this.liste() ? { liste: this.liste() } : {}));
  private readonly mayVerify = computed(() => this.session.permissions().may('certificates.verify'));
  protected readonly acts = computed(() => {
    const one = this.certificate();
    const may = this.mayVerify() && !!one;
    return {
      verify: may && one.state === 'filed' && !one.isClaim,
      reject: may && (one.state === 'filed' || one.state === 'verified'),
      revoke: may && (one.state === 'live' || one.state === 'expiring'),
    };
  });
  protected readonly document = computed(() => {
    const document = this.certificate()?.document;
    if (!document) return null;
    const address = this.documents.address(document.id);
    // Our own route, made of an id and nothing that was typed; it answers with the type that the content has.
    const frame = this.sanitizer.bypassSecurityTrustResourceUrl(`${address}#toolbar=0&navpanes=0&view=FitH`);
    return { ...document, address, frame, isPicture: document.mediaType.startsWith('image/') };
  });

  protected verify(): Promise<void> {
    return this.decide(() => this.gql.mutate(VerifyOneCertificateDocument, { id: this.id() }));
  }

  protected refuse(reason: string): Promise<void> {
    const document = this.asking() === 'revoke' ? RevokeOneCertificateDocument : RejectOneCertificateDocument;
    return this.decide(() =>
      this.gql.mutate<unknown, { id: string; reason: string }>(document, { id: this.id(), reason }),
    );
  }

  /** What was waiting is followed by the list, where the next one waits. */
  private async decide(act: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await act();
      this.asking.set(null);
      if (this.liste() === 'to-verify') await this.router.navigate(['/certificats']);
      else this.answer.reload();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
