import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import {
  Column,
  DataTable,
  DayPipe,
  EmptyState,
  Failure,
  FilterChips,
  PageHead,
  SearchField,
  SentencePipe,
  ask,
  askPages,
  injectUrlState,
} from '@maillon/platform/web';
import {
  CertificateDeskCountsDocument,
  CertificateDeskDocument,
  type ShownCertificateFragment,
} from '../data/certificates.generated';
import { CertificateState } from '../ui/certificate-state';

const FIRST_LIST = 'to-verify';

/** The desk of certificates: what waits to be verified, what ends soon, what has ended. */
@Component({
  imports: [
    CertificateState,
    Column,
    DataTable,
    DayPipe,
    EmptyState,
    Failure,
    FilterChips,
    MatButton,
    PageHead,
    RouterLink,
    SearchField,
    SentencePipe,
  ],
  templateUrl: './certificates.page.html',
  host: { class: 'desk' },
})
export class CertificatesPage {
  protected readonly url = injectUrlState();
  private readonly router = inject(Router);
  protected readonly search = this.url.text('recherche');
  private readonly wanted = this.url.text('liste');
  protected readonly list = computed(() => this.wanted() || FIRST_LIST);
  protected readonly counts = ask(CertificateDeskCountsDocument, () => ({}));
  protected readonly lists = computed(() =>
    (this.counts.value()?.certificateCounts ?? []).map(({ list, label, count }) => ({ value: list, label, count })),
  );
  protected readonly certificates = askPages(
    CertificateDeskDocument,
    () => ({ list: this.list(), search: this.search() || null, first: 60 }),
    (data) => data.certificates,
  );
  protected readonly idOf = (certificate: ShownCertificateFragment) => certificate.id;

  protected open(certificate: ShownCertificateFragment): void {
    void this.router.navigate(['/certificats', certificate.id], { queryParams: { liste: this.list() } });
  }
}
