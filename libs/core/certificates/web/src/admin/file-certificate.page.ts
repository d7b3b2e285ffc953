import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { EmptyState, PageHead, SentencePipe } from '@maillon/platform/web';
import type { ShownCertificateFragment } from '../data/certificates.generated';
import { CertificateForm } from '../ui/certificate-form';

/** Files a certificate for a producer whom somebody manages. */
@Component({
  imports: [CertificateForm, EmptyState, MatButton, PageHead, RouterLink, SentencePipe],
  template: `
    @if (producteur(); as producer) {
      <ml-page-head
        [heading]="'certificates.admin.file' | transloco"
        [back]="{ link: '/producteurs/' + producer, label: 'certificates.admin.back-to-producer' | transloco }"
      />
      <section class="panel">
        <ml-certificate-form [holderId]="producer" [kind]="genre() ?? ''" (filed)="done($event)">
          <a matButton [routerLink]="['/producteurs', producer]">{{ 'platform.common.cancel' | transloco }}</a>
        </ml-certificate-form>
      </section>
    } @else {
      <ml-empty-state
        [level]="1"
        icon="sprout"
        [title]="'certificates.admin.choose-producer' | transloco"
        [hint]="'certificates.admin.choose-producer-hint' | transloco"
      >
        <a matButton="filled" routerLink="/producteurs">{{ 'certificates.admin.producers' | transloco }}</a>
      </ml-empty-state>
    }
  `,
  host: { class: 'desk' },
})
export class FileCertificatePage {
  readonly producteur = input<string>();
  readonly genre = input<string>();
  private readonly router = inject(Router);

  protected done({ id }: ShownCertificateFragment): void {
    void this.router.navigate(['/certificats', id]);
  }
}
