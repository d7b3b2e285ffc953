import type { WholeRulebookFragment } from '../data/rulebook.generated';

export const CHAPTERS = ['local', 'admission', 'labels', 'minimums', 'fees', 'days', 'cut-offs'] as const;
export type ChapterName = (typeof CHAPTERS)[number];

export interface Chapter {
  readonly name: ChapterName;
  /** Sentences, one each line. */
  readonly lines: readonly string[];
}

/** Words that a chapter is written with. */
export interface ChapterWords {
  say(key: string, data?: Record<string, string | number>): string;
  cents(cents: number): string;
  percent(basisPoints: number): string;
  family(code: string): string;
  label(code: string): string;
  weekday(day: number): string;
  time(text: string): string;
  /** « a, b et c » or « a, b ou c ». */
  list(words: readonly string[], how: 'and' | 'or'): string;
}

/** Rules as sentences, chapter by chapter, so that two of them can be read side by side. */
export function chaptersOf(rules: WholeRulebookFragment, words: ChapterWords): Chapter[] {
  return CHAPTERS.map((name) => ({ name, lines: WRITERS[name](rules, words) }));
}

type Writer = (rules: WholeRulebookFragment, words: ChapterWords) => string[];

const WRITERS: Readonly<Record<ChapterName, Writer>> = {
  local: ({ local }, words) => {
    const places = [
      local.perimeter ? words.say('local.perimeter') : null,
      local.supplyArea ? words.say('local.supply-area') : null,
      local.departments.length ? words.say('local.departments', { codes: words.list(local.departments, 'and') }) : null,
      local.withinKm ? words.say('local.within', { km: local.withinKm }) : null,
    ].filter((place) => place !== null);
    return [words.say('local.is', { places: words.list(places, 'or') })];
  },
  admission: ({ families, localOnly }, words) => [
    families.length
      ? words.say('admission.families', { families: words.list(families.map(words.family), 'and') })
      : words.say('admission.all'),
    ...(localOnly ? [words.say('admission.local-only')] : []),
  ],
  labels: ({ labelDemands }, words) =>
    labelDemands.length
      ? labelDemands.map(({ family, anyOf }) =>
          words.say('labels.demand', {
            family: family ? words.family(family) : words.say('labels.everything'),
            labels: anyOf.length ? words.list(anyOf.map(words.label), 'or') : words.say('labels.choose'),
          }),
        )
      : [words.say('labels.none')],
  minimums: ({ minimumOrderCents, minimumPerProducerCents, minimumPerProducerMode, pooledGateHours }, words) => {
    const isPooled = minimumPerProducerMode === 'pooled';
    const lines = [
      minimumOrderCents ? words.say('minimums.order', { amount: words.cents(minimumOrderCents) }) : null,
      minimumPerProducerCents
        ? words.say(isPooled ? 'minimums.pooled' : 'minimums.producer', {
            amount: words.cents(minimumPerProducerCents),
          })
        : null,
      isPooled && pooledGateHours.length
        ? words.say('minimums.gates', {
            hours: words.list(
              pooledGateHours.map((hours) => `${hours} h`),
              'and',
            ),
          })
        : null,
    ].filter((line) => line !== null);
    return lines.length ? lines : [words.say('minimums.none')];
  },
  fees: ({ deliveryFeeCents, freeDeliveryFromCents, commissionBp }, words) => [
    delivery(deliveryFeeCents, freeDeliveryFromCents ?? null, words),
    ownTariff(freeDeliveryFromCents ?? null, words),
    commissionBp
      ? words.say('fees.commission', { rate: words.percent(commissionBp) })
      : words.say('fees.no-commission'),
  ],
  days: ({ weekdays, closedOn }, words) => [
    weekdays.length
      ? words.say('days.weekdays', { days: words.list(weekdays.map(words.weekday), 'and') })
      : words.say('days.all'),
    ...(closedOn.length
      ? [
          words.say('days.closed', {
            kinds: words.list(
              closedOn.map((kind) => words.say(`days.kind.${kind}`)),
              'and',
            ),
          }),
        ]
      : []),
  ],
  'cut-offs': ({ cutOff, familyCutOffs }, words) => [
    cutOff ? words.say('cut-offs.latest', { when: when(cutOff, words) }) : words.say('cut-offs.none'),
    ...familyCutOffs.map((one) =>
      words.say('cut-offs.family', { family: words.family(one.family), when: when(one, words) }),
    ),
  ],
};

function delivery(fee: number, freeFrom: number | null, words: ChapterWords): string {
  if (fee === 0) return words.say('fees.free');
  const amount = words.cents(fee);
  return freeFrom === null
    ? words.say('fees.delivery', { amount })
    : words.say('fees.delivery-until', { amount, free: words.cents(freeFrom) });
}

/** Rules know of no tariff: they say where one reads it. */
function ownTariff(freeFrom: number | null, words: ChapterWords): string {
  return freeFrom === null
    ? words.say('fees.own-tariff')
    : words.say('fees.own-tariff-until', { free: words.cents(freeFrom) });
}

function when({ daysBefore, time }: { daysBefore: number; time: string }, words: ChapterWords): string {
  const key = daysBefore > 1 ? 'days-before' : daysBefore === 1 ? 'eve' : 'same-day';
  return words.say(`cut-offs.${key}`, { days: daysBefore, time: words.time(time) });
}

export interface ChapterChange {
  readonly name: ChapterName;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The chapters that read differently. */
export function changedChapters(before: readonly Chapter[], after: readonly Chapter[]): ChapterChange[] {
  return after.flatMap(({ name, lines }, index) => {
    const was = before[index]!.lines;
    return was.join('\n') === lines.join('\n') ? [] : [{ name, before: was, after: lines }];
  });
}
