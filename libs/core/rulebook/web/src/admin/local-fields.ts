import { Component, input, output } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';
import type { WholeRulebookFragment } from '../data/rulebook.generated';
import type { Refused } from './refused-fields';

/** What the territory calls local. */
@Component({
  selector: 'ml-local-fields',
  imports: [SentencePipe],
  templateUrl: './local-fields.html',
  styleUrl: './fields.css',
})
export class LocalFields {
  readonly rules = input.required<WholeRulebookFragment>();
  readonly refused = input.required<Refused>();
  readonly changed = output<WholeRulebookFragment>();

  protected set(local: Partial<WholeRulebookFragment['local']>): void {
    this.changed.emit({ ...this.rules(), local: { ...this.rules().local, ...local } });
  }

  /** « 62, 80 » as codes; what is no code stays until it is one, and the server says what is wrong. */
  protected departments(text: string): void {
    this.set({
      departments: text
        .toUpperCase()
        .split(/[^0-9AB]+/)
        .filter(Boolean),
    });
  }

  protected within(text: string): void {
    this.set({ withinKm: text ? Math.round(Number(text)) : null });
  }
}
