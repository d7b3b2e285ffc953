import { Component, ElementRef, input, output, viewChild } from '@angular/core';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { Icon } from '../icon/icon';

const PAUSE_MS = 250;

/** A search box reached with `/`. It speaks once the person pauses. */
@Component({
  selector: 'ml-search-field',
  imports: [Icon, SentencePipe],
  templateUrl: './search-field.html',
  styleUrl: './search-field.css',
  host: { role: 'search', '(document:keydown./)': 'reach($event)' },
})
export class SearchField {
  readonly value = input('');
  readonly label = input.required<string>();
  readonly searched = output<string>();

  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected type(text: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.searched.emit(text.trim()), PAUSE_MS);
  }

  protected clear(): void {
    clearTimeout(this.timer);
    this.field().nativeElement.value = '';
    this.field().nativeElement.focus();
    this.searched.emit('');
  }

  protected reach(event: Event): void {
    const target = event.target as HTMLElement;
    if (target.matches('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    this.field().nativeElement.focus();
    this.field().nativeElement.select();
  }
}
