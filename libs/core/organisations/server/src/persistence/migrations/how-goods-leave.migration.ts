import { migration } from '@maillon/platform/server';

export const howGoodsLeave = migration('20261126T1806-organisations-how-goods-leave', [
  `alter table participation
     add column brings_to_hub boolean not null default false,
     add column preparation_days text[] not null default '{}'
       check (preparation_days <@ '{mon,tue,wed,thu,fri,sat,sun}'::text[])`,
  'alter table site add column loading_place text',
]);
