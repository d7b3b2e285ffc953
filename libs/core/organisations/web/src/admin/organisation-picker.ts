import { Component, computed, input, output, signal } from '@angular/core';
import { CountPipe, SentencePipe, ask } from '@maillon/platform/web';
import { OrganisationsNamedDocument } from '../data/members.generated';

export interface PickedOrganisation {
  readonly id: string;
  readonly name: string;
}

const PAUSE_MS = 250;

/** One organisation of the territory, found by the first letters of its name. */
@Component({
  selector: 'ml-organisation-picker',
  imports: [CountPipe, SentencePipe],
  templateUrl: './organisation-picker.html',
  styleUrl: './organisation-picker.css',
})
export class OrganisationPicker {
  readonly part = input.required<'producer' | 'buyer'>();
  readonly picked = output<PickedOrganisation | null>();

  protected readonly choice = signal<PickedOrganisation | null>(null);
  private readonly typed = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly answer = ask(OrganisationsNamedDocument, () =>
    this.typed().length > 1 ? { search: this.typed() } : undefined,
  );
  protected readonly found = computed(() => {
    const data = this.typed().length > 1 ? this.answer.value() : undefined;
    return this.part() === 'producer' ? data?.producers.nodes : data?.buyers.nodes;
  });

  protected type(text: string): void {
    this.take(null);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.typed.set(text.trim()), PAUSE_MS);
  }

  protected take(organisation: PickedOrganisation | null): void {
    this.choice.set(organisation);
    if (organisation) this.typed.set('');
    this.picked.emit(organisation);
  }
}
