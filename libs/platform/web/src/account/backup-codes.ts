import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Icon } from '../ui/icon/icon';

/** Codes for the day on which the telephone is lost. They are shown once. */
@Component({
  selector: 'ml-backup-codes',
  imports: [Icon, MatButton, SentencePipe],
  template: `
    <p>{{ 'platform.account.factor.codes' | transloco }}</p>
    <ul>
      @for (code of codes(); track code) {
        <li>
          <code>{{ code }}</code>
        </li>
      }
    </ul>
    <div class="row">
      <a matButton="outlined" download="maillon-codes.txt" [href]="file()">
        <ml-icon name="download" /> {{ 'platform.account.factor.download' | transloco }}
      </a>
      <button matButton="outlined" type="button" (click)="copy()">
        <ml-icon name="copy" />
        {{ (copied() ? 'platform.account.factor.copied' : 'platform.account.factor.copy') | transloco }}
      </button>
      <button matButton="filled" type="button" (click)="kept.emit()">
        {{ 'platform.account.factor.kept' | transloco }}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p3);
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(130px, 1fr));
      gap: var(--p2) var(--p4);
      padding: var(--p3) var(--p4);
      border-radius: var(--radius);
      background: var(--sable-2);
    }
    code {
      font-size: 1rem;
    }
  `,
})
export class BackupCodes {
  readonly codes = input.required<readonly string[]>();
  readonly kept = output();

  private readonly sentences = inject(TranslocoService);
  protected readonly copied = signal(false);
  private readonly text = computed(() =>
    [this.sentences.translate<string>('platform.account.factor.file'), '', ...this.codes(), ''].join('\n'),
  );
  protected readonly file = computed(() => `data:text/plain;charset=utf-8,${encodeURIComponent(this.text())}`);

  protected async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.text()).catch(() => undefined);
    this.copied.set(true);
  }
}
