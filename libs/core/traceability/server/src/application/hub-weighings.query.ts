import { Injectable } from '@nestjs/common';
import type { HubWeighings } from '@maillon/core/traceability/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { hubStep, type HubStep } from '../domain/hub-step';
import { PartsWithLedger } from './parts-with-ledger';

const input = z.object({ day: z.iso.date() });
type Input = z.infer<typeof input>;

interface Step {
  readonly producerId: string;
  readonly producerName: string;
  readonly step: HubStep;
}

/** What of a day the hub is to weigh, and has not: by producer, before the vans leave. */
@Injectable()
export class HubWeighingsOfDay implements ReadCase<Input, HubWeighings[]> {
  readonly name = 'traceability.hub-weighings';
  readonly permission = 'traceability.weigh';
  readonly input = input;

  constructor(private readonly parts: PartsWithLedger) {}

  async read(reading: Reading, { day }: Input): Promise<HubWeighings[]> {
    const steps = (await this.parts.of(reading, day)).flatMap(({ part, ledger, isAgreed }): Step[] => {
      const step = isAgreed ? hubStep(ledger) : null;
      return step ? [{ producerId: part.producerId, producerName: part.producerName, step }] : [];
    });
    return [...Map.groupBy(steps, ({ producerId }) => producerId).values()].map(counted).toSorted(missingFirst);
  }
}

function counted(steps: readonly Step[]): HubWeighings {
  const { producerId, producerName } = steps[0]!;
  const number = (which: HubStep) => steps.filter(({ step }) => step === which).length;
  return {
    producerId,
    producerName,
    parts: steps.length,
    toCome: number('to-come'),
    waiting: number('waiting'),
    weighed: number('weighed'),
    left: number('left'),
  };
}

function missingFirst(a: HubWeighings, b: HubWeighings): number {
  return (
    b.left - a.left ||
    Number(b.waiting > 0) - Number(a.waiting > 0) ||
    a.producerName.localeCompare(b.producerName, 'fr')
  );
}
