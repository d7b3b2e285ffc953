import { Component, input, output, signal } from '@angular/core';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { Icon } from '../icon/icon';

/** A file, dropped or chosen. The keyboard and screen readers meet an ordinary file field. */
@Component({
  selector: 'ml-file-drop',
  imports: [Icon, SentencePipe],
  template: `
    <label
      [class.over]="over()"
      (dragover)="over.set(true); $event.preventDefault()"
      (dragleave)="over.set(false)"
      (drop)="drop($event)"
    >
      <ml-icon name="file-up" />
      <strong>{{ label() }}</strong>
      <span>{{ chosen() || ('platform.common.file.drop' | transloco) }}</span>
      @if (passed() !== null) {
        <progress [value]="passed()" max="1" [attr.aria-label]="'platform.common.file.sending' | transloco"></progress>
      }
      <input class="sr-only" type="file" [accept]="accept()" (change)="take(field.files)" #field />
    </label>
  `,
  styleUrl: './file-drop.css',
})
export class FileDrop {
  readonly label = input.required<string>();
  /** As in the attribute of a file field, for instance `.csv,.xlsx`. */
  readonly accept = input('');
  /** Which share of the file has left, from 0 to 1; null while none is on its way. */
  readonly passed = input<number | null>(null);
  readonly picked = output<File>();

  protected readonly over = signal(false);
  protected readonly chosen = signal('');

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    this.take(event.dataTransfer?.files ?? null);
  }

  protected take(files: FileList | null): void {
    const file = files?.[0];
    if (!file) return;
    this.chosen.set(file.name);
    this.picked.emit(file);
  }
}
