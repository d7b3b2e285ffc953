import { defineEntity, p } from '@mikro-orm/postgresql';
import { Stop } from '../domain/stop';

export const StopSchema = defineEntity({
  class: Stop,
  className: 'Stop',
  tableName: 'stop',
  properties: {
    id: p.uuid().primary(),
    territoryId: p.uuid(),
    roundId: p.uuid(),
    partyId: p.uuid(),
    state: p.string().$type<Stop['state']>(),
    doneAt: p.datetime().nullable(),
    failure: p.string().nullable(),
    recordedAs: p.uuid().nullable(),
  },
});
