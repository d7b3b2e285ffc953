import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { FAMILIES } from '@maillon/core/organisations/contract';
import { Icon, SentencePipe } from '@maillon/platform/web';
import type { WholeRulebookFragment } from '../data/rulebook.generated';
import type { NamedLabel } from './chapter-words';
import { FamilyEntry } from './family-entry';
import type { Refused } from './refused-fields';

type Demand = WholeRulebookFragment['labelDemands'][number];

/** Which families may be sold, and which labels are demanded of whom. */
@Component({
  selector: 'ml-admission-fields',
  imports: [FamilyEntry, Icon, MatButton, SentencePipe],
  templateUrl: './admission-fields.html',
  styleUrl: './fields.css',
})
export class AdmissionFields {
  readonly rules = input.required<WholeRulebookFragment>();
  readonly labels = input.required<readonly NamedLabel[]>();
  readonly refused = input.required<Refused>();
  readonly changed = output<WholeRulebookFragment>();
  protected readonly families = FAMILIES;

  /** No family named: all of them. */
  protected isAdmitted(family: string): boolean {
    const { families } = this.rules();
    return families.length === 0 || families.includes(family);
  }

  protected toggleFamily(family: string): void {
    const admitted = this.families.filter((one) => this.isAdmitted(one) !== (one === family));
    this.emit({ families: admitted.length === this.families.length ? [] : admitted });
  }

  protected toggleLocal(localOnly: boolean): void {
    this.emit({ localOnly });
  }

  protected add(): void {
    this.emit({ labelDemands: [...this.rules().labelDemands, { family: null, anyOf: [] }] });
  }

  protected remove(index: number): void {
    this.emit({ labelDemands: this.rules().labelDemands.filter((_, at) => at !== index) });
  }

  protected setFamily(index: number, family: string): void {
    this.replace(index, (demand) => ({ ...demand, family: family || null }));
  }

  protected toggleLabel(index: number, code: string): void {
    this.replace(index, ({ family, anyOf }) => ({
      family: family ?? null,
      anyOf: anyOf.includes(code) ? anyOf.filter((one) => one !== code) : [...anyOf, code],
    }));
  }

  private replace(index: number, change: (demand: Demand) => Demand): void {
    this.emit({ labelDemands: this.rules().labelDemands.map((one, at) => (at === index ? change(one) : one)) });
  }

  private emit(rules: Partial<WholeRulebookFragment>): void {
    this.changed.emit({ ...this.rules(), ...rules });
  }
}
