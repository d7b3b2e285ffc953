import { Component, input, output } from '@angular/core';
import { FAMILIES } from '@maillon/core/organisations/contract';
import { Icon, SentencePipe } from '@maillon/platform/web';

/** The head of one entry of a list of rules: for which family it holds, and its end. */
@Component({
  selector: 'ml-family-entry',
  imports: [Icon, SentencePipe],
  templateUrl: './family-entry.html',
  styleUrl: './family-entry.css',
})
export class FamilyEntry {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly family = input.required<string | null>();
  /** What holds for all families is called; without it a family has to be named. */
  readonly everything = input<string>();
  readonly removal = input.required<string>();
  readonly chosen = output<string>();
  readonly removed = output();
  protected readonly families = FAMILIES;
}
