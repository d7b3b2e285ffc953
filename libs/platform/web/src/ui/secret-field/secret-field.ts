import { Component, input, model, signal } from '@angular/core';
import { SentencePipe } from '../../i18n/sentence.pipe';

let made = 0;

/** A password as it is typed, hidden unless the person wants to see it. What is projected stands below it. */
@Component({
  selector: 'ml-secret-field',
  imports: [SentencePipe],
  templateUrl: './secret-field.html',
  styleUrl: './secret-field.css',
})
export class SecretField {
  readonly label = input.required<string>();
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');
  /** What the server says of it. */
  readonly wrong = input<readonly string[]>([]);
  readonly value = model('');

  protected readonly id = `secret-${++made}`;
  protected readonly shown = signal(false);
}
