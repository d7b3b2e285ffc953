import { rulebookRefusals, type Rulebook } from '@maillon/core/rulebook/contract';
import type { Refusal } from '@maillon/platform/contract';

export interface RulebookFault {
  /** Path of the field, as GraphQL names it. */
  readonly field: string;
  readonly because: Refusal;
}

/** What does not hold together in rules whose fields are each in their bounds. `knownLabels`: those that a certificate can back. */
export function rulebookFaults(rules: Rulebook, knownLabels: ReadonlySet<string>): RulebookFault[] {
  return [...localFaults(rules), ...labelFaults(rules, knownLabels), ...cutOffFaults(rules)];
}

function localFaults({ local }: Rulebook): RulebookFault[] {
  const somewhere = local.perimeter || local.supplyArea || local.departments.length > 0 || local.withinKm !== null;
  return somewhere ? [] : [fault('local', 'local-nowhere')];
}

function labelFaults(rules: Rulebook, known: ReadonlySet<string>): RulebookFault[] {
  return rules.labelDemands.flatMap(({ family, anyOf }, index) => {
    const at = `labelDemands.${index}`;
    const unknown = anyOf.find((label) => !known.has(label));
    return [
      ...(anyOf.length === 0 ? [fault(`${at}.anyOf`, 'labels-missing')] : []),
      ...(unknown === undefined ? [] : [fault(`${at}.anyOf`, 'label-unknown', { label: unknown })]),
      ...familyFaults(rules, family ?? null, `${at}.family`),
    ];
  });
}

function cutOffFaults(rules: Rulebook): RulebookFault[] {
  return rules.familyCutOffs.flatMap((one, index) => {
    const at = `familyCutOffs.${index}`;
    const isTwice = rules.familyCutOffs.findIndex(({ family }) => family === one.family) < index;
    return [
      ...(isTwice ? [fault(`${at}.family`, 'family-twice')] : []),
      ...familyFaults(rules, one.family, `${at}.family`),
      ...(rules.cutOff && isLater(one, rules.cutOff) ? [fault(`${at}.time`, 'family-cut-off-late')] : []),
    ];
  });
}

function familyFaults({ families }: Rulebook, family: string | null, field: string): RulebookFault[] {
  const isExcluded = family !== null && families.length > 0 && !families.includes(family);
  return isExcluded ? [fault(field, 'family-excluded')] : [];
}

interface When {
  readonly daysBefore: number;
  readonly time: string;
}

function isLater(a: When, b: When): boolean {
  return a.daysBefore < b.daysBefore || (a.daysBefore === b.daysBefore && a.time > b.time);
}

function fault(
  field: string,
  word: Parameters<typeof rulebookRefusals.because>[0],
  data?: Record<string, string>,
): RulebookFault {
  return { field, because: rulebookRefusals.because(word, data) };
}
