import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Tenant } from '../use-cases/context';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

const input = z.object({});

/** The territory in which a job works. */
@Injectable()
export class TerritoryOfCall implements ReadCase<object, Pick<Tenant, 'id' | 'name'>> {
  readonly name = 'platform.territory-of-call';
  readonly permission = null;
  readonly input = input;

  read({ territory: { id, name } }: Reading): Promise<Pick<Tenant, 'id' | 'name'>> {
    return Promise.resolve({ id, name });
  }
}
