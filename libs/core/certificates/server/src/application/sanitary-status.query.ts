import { Injectable } from '@nestjs/common';
import type { SanitaryMeter, SanitaryStatus } from '@maillon/core/certificates/contract';
import { Participations } from '@maillon/core/organisations/server';
import { say } from '@maillon/platform/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { isoWeek } from '../domain/iso-week';
import { capOf, type SanitaryBasis, type SanitaryRule } from '../domain/sanitary-limits';
import { SanitaryRules } from '../persistence/sanitary-rules';
import { SanitaryWeeks } from '../persistence/sanitary-weeks';
import { holderOf } from './holder-of';
import { basisOf } from './sanitary-gate';

const input = z.object({ producerId: z.uuid().nullish(), day: z.iso.date() });
type Input = z.infer<typeof input>;

/** On what a producer relies on a day, and how full the week is. */
@Injectable()
export class SanitaryStatusOf implements ReadCase<Input, SanitaryStatus> {
  readonly name = 'certificates.sanitary-status';
  readonly permission = 'certificates.read';
  readonly input = input;

  constructor(
    private readonly participations: Participations,
    private readonly rules: SanitaryRules,
    private readonly weeks: SanitaryWeeks,
  ) {}

  async read(reading: Reading, { producerId, day }: Input): Promise<SanitaryStatus> {
    const { id } = await holderOf(reading, this.participations, producerId, this.permission);
    const [holder] = await this.weeks.holders(reading, [id], day);
    const { approval, derogation } = holder!;
    const basis = basisOf(holder!);
    const week = isoWeek(day);
    const rules = await this.rules.on(reading, day);
    const taken = await this.weeks.taken(reading, [id], week);
    const meter = (rule: SanitaryRule) => meterOf(rule, basis, taken.get(`${id} ${rule.category}`) ?? 0, reading);
    return {
      ...{ producerId: id, basis: basis.kind, week },
      number: (approval ?? derogation)?.number ?? null,
      validTo: (approval ?? derogation)?.validTo ?? null,
      maxKm: basis.kind === 'derogation' ? (rules[0]?.maxKm ?? null) : null,
      meters: basis.kind === 'derogation' ? rules.flatMap(meter) : [],
    };
  }
}

function meterOf(rule: SanitaryRule, basis: SanitaryBasis, taken: number, { locale }: Reading): SanitaryMeter[] {
  const cap = basis.kind === 'derogation' ? capOf(rule, basis.share) : null;
  if (cap === null) return [];
  return [{ category: rule.category, name: say(rule.name, locale), taken, cap, unit: rule.unit, source: rule.source }];
}
