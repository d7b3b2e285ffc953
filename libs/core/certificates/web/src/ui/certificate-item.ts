import { Component, computed, inject, input } from '@angular/core';
import { DayPipe, Icon, SentencePipe } from '@maillon/platform/web';
import type { ShownCertificateFragment } from '../data/certificates.generated';
import { DocumentFiles } from '../data/documents';
import { CertificateState } from './certificate-state';

/** One certificate in a holder's list: what it is, until when, and what is missing; acts are its content. */
@Component({
  selector: 'ml-certificate-item',
  imports: [CertificateState, DayPipe, Icon, SentencePipe],
  templateUrl: './certificate-item.html',
  styleUrl: './certificate-item.css',
})
export class CertificateItem {
  readonly certificate = input.required<ShownCertificateFragment>();
  private readonly documents = inject(DocumentFiles);
  protected readonly document = computed(() => {
    const document = this.certificate().document;
    return document && { name: document.name, address: this.documents.address(document.id) };
  });
  protected readonly products = computed(() =>
    this.certificate()
      .products.map(({ name }) => name)
      .join(', '),
  );
}
