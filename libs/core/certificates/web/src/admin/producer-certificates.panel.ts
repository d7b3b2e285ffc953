import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ProducerSlotData } from '@maillon/core/organisations/web';
import { Failure, Icon, SentencePipe, Session, Skeleton, ask, dayOf } from '@maillon/platform/web';
import { CertificatesOfHolderDocument } from '../data/certificates.generated';
import { CertificateItem } from '../ui/certificate-item';
import { SanitaryMeters } from '../ui/sanitary-meters';

/** On a producer's page: what it proves, what it only claims, and its sanitary status. */
@Component({
  imports: [CertificateItem, Failure, Icon, MatButton, RouterLink, SanitaryMeters, SentencePipe, Skeleton],
  templateUrl: './producer-certificates.panel.html',
  styles: `
    ul {
      display: grid;
      overflow: hidden;
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    li + li {
      border-top: 1px solid var(--line);
    }
  `,
  host: { class: 'panel' },
})
export class ProducerCertificatesPanel {
  readonly data = input.required<ProducerSlotData>();
  private readonly session = inject(Session);
  protected readonly answer = ask(CertificatesOfHolderDocument, () => ({
    holderId: this.data().producerId,
    day: dayOf(this.session.now(), this.session.timeZone()),
  }));
  protected readonly certificates = computed(() => this.answer.value()?.certificatesOf);
}
