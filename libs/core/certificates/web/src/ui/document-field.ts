import { Component, input, output } from '@angular/core';
import { FileDrop, Icon, SentencePipe } from '@maillon/platform/web';
import { DOCUMENT_ACCEPT } from '../data/documents';

/** The proof itself: a file, or on a telephone a photograph taken now. */
@Component({
  selector: 'ml-document-field',
  imports: [FileDrop, Icon, SentencePipe],
  template: `
    <ml-file-drop [label]="label()" [accept]="accept" (picked)="picked.emit($event)" />
    <label class="shot">
      <ml-icon name="camera" /> {{ 'certificates.common.form.photo' | transloco }}
      <input class="sr-only" type="file" accept="image/jpeg" capture="environment" (change)="take(shot.files)" #shot />
    </label>
    <p class="quiet small">{{ 'certificates.common.form.document-hint' | transloco }}</p>
    @if (chosen(); as chosen) {
      <p class="small" role="status">
        <ml-icon name="check" /> {{ 'certificates.common.form.document-chosen' | transloco: { name: chosen.name } }}
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p2);
    }
    .shot {
      display: none;
      align-items: center;
      justify-content: center;
      gap: 8px;
      min-height: var(--touch);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--card);
      color: var(--estran);
      font-weight: 600;
    }
    .shot:focus-within {
      outline: 2px solid var(--estran);
      outline-offset: 2px;
    }
    @media (pointer: coarse), (width < 700px) {
      .shot {
        display: flex;
      }
    }
  `,
})
export class DocumentField {
  readonly label = input.required<string>();
  readonly chosen = input<File | null>(null);
  readonly picked = output<File>();
  protected readonly accept = DOCUMENT_ACCEPT;

  protected take(files: FileList | null): void {
    if (files?.[0]) this.picked.emit(files[0]);
  }
}
