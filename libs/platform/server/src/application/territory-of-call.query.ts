import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

const input = z.object({});

/** The name of the territory in which a job works. */
@Injectable()
export class TerritoryOfCall implements ReadCase<object, string> {
  readonly name = 'platform.territory-of-call';
  readonly permission = null;
  readonly input = input;

  read({ territory }: Reading): Promise<string> {
    return Promise.resolve(territory.name);
  }
}
