import { Injectable } from '@nestjs/common';
import type { ParticipationPreview, ParticipationState } from '@maillon/core/organisations/contract';
import { platformRefusals, say } from '@maillon/platform/contract';
import { Assembled, type ReadCase, type Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { Participation } from '../domain/participation';
import { participantIds } from './participant-ids';
import { PARTICIPATION_TOUCH } from './participation-touch';

const input = z.object({ ids: participantIds, to: z.enum(['suspended', 'left']) });
type Input = z.infer<typeof input>;

interface Found {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly state: ParticipationState;
}

/** Who would be suspended or leave, and what of theirs stops or goes on, without changing anything. */
@Injectable()
export class ParticipationPreviewOf implements ReadCase<Input, ParticipationPreview> {
  readonly name = 'organisations.participation-preview';
  readonly permission = 'organisations.manage-participations';
  readonly input = input;

  constructor(private readonly assembled: Assembled) {}

  async read(reading: Reading, { ids, to }: Input): Promise<ParticipationPreview> {
    const wanted = [...new Set(ids)];
    const found = await reading.rows(sql<Found>`select id, name, part, state from participation
      where id = any(${wanted}::uuid[]) order by app.plain(name), id`);
    if (found.length < wanted.length) throw platformRefusals.because('not-found');
    const moving = found.filter(({ state }) => new Participation(state).canGo(to));
    const staying = found.filter((one) => !moving.includes(one));
    return { moving, staying, touched: moving.length ? await this.touched(reading, moving, to) : [] };
  }

  private async touched(reading: Reading, moving: readonly Found[], to: Input['to']) {
    const change = { ids: moving.map(({ id }) => id), to };
    const all = [];
    for (const { strategy } of this.assembled.extensions(PARTICIPATION_TOUCH, reading))
      all.push(...(await strategy.touched(reading, change)));
    return all.map(({ label, examples, ...touch }) => ({
      ...touch,
      label: say(label, reading.locale),
      examples: [...examples],
    }));
  }
}
