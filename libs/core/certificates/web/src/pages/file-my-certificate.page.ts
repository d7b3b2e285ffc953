import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Failure, Icon, SentencePipe, Skeleton, ask } from '@maillon/platform/web';
import { OneCertificateDocument } from '../data/certificates.generated';
import { CertificateForm } from '../ui/certificate-form';

/** A producer sends a proof: photographed on the spot, or the file that came by mail. */
@Component({
  imports: [CertificateForm, Failure, Icon, MatButton, RouterLink, SentencePipe, Skeleton],
  template: `
    <a class="back" routerLink="/mes-certificats"
      ><ml-icon name="arrow-left" /> {{ 'certificates.portal.title' | transloco }}</a
    >
    <h1>{{ (suite() ? 'certificates.portal.renew-title' : 'certificates.portal.file') | transloco }}</h1>
    @if (renewed(); as certificate) {
      <p class="quiet">{{ certificate.kind.name }}</p>
    }
    @if (answer.error() && suite()) {
      <ml-failure [error]="answer.error()" (retry)="answer.reload()" />
    } @else if (suite() && !answer.value()) {
      <ml-skeleton shape="rows" [count]="5" />
    } @else {
      <div class="card roomy">
        <ml-certificate-form [kind]="genre() ?? ''" [renews]="renewed()" (filed)="done()">
          <a matButton routerLink="/mes-certificats">{{ 'platform.common.cancel' | transloco }}</a>
        </ml-certificate-form>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p3);
      max-width: 720px;
      margin: 0 auto;
      padding: var(--p4);
    }
    .back {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: var(--touch);
    }
  `,
})
export class FileMyCertificatePage {
  readonly genre = input<string>();
  /** The certificate that is renewed. */
  readonly suite = input<string>();
  private readonly router = inject(Router);
  protected readonly answer = ask(OneCertificateDocument, () => {
    const id = this.suite();
    return id ? { id } : undefined;
  });
  protected readonly renewed = computed(() => (this.suite() ? (this.answer.value()?.certificate ?? null) : null));

  protected done(): void {
    void this.router.navigate(['/mes-certificats']);
  }
}
