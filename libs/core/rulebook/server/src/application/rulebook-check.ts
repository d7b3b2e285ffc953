import { Injectable } from '@nestjs/common';
import { rulebookRefusals, type Rulebook } from '@maillon/core/rulebook/contract';
import type { FieldMessages } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { rulebookFaults } from '../domain/rulebook-faults';
import { DemandableLabels } from '../persistence/demandable-labels';

/** Rules are looked at in the same way when they are tried and when they are published. */
@Injectable()
export class RulebookCheck {
  constructor(private readonly labels: DemandableLabels) {}

  /** Refusal: rulebook.invalid, with the path of each contradiction. */
  async mustHoldTogether(reading: Reading, rulebook: Rulebook): Promise<void> {
    const fields: Record<string, string[]> = {};
    for (const { field, because } of rulebookFaults(rulebook, await this.labels.codes(reading)))
      (fields[`rulebook.${field}`] ??= []).push(because.say(reading.locale));
    if (Object.keys(fields).length) throw rulebookRefusals.because('invalid', {}, fields as FieldMessages);
  }
}
