import type { IForbiddenRuleType } from 'dependency-cruiser';
import type { Place } from '../../nx/place.ts';
import { allowedRoots } from './allowed.ts';

const TESTS = '\\.(spec|e2e|journey)\\.ts$';
const DOMAIN = '^(libs/[^/]+/[^/]+)/server/src/domain/';
const BROWSER = '^node_modules/(@angular|angular|@jsverse|@lucide|@urql|echarts|ngx-)';
const SERVER = '^node_modules/(@nestjs|@mikro-orm|pg|bullmq|ioredis|fastify|mercurius|better-auth|@node-rs|pino|exceljs)';

/** One wall per project, made from the folders: a module is walled on the day it is born. */
export function walls(places: Place[], order: string[]): IForbiddenRuleType[] {
  return places.flatMap((place) => {
    const from = { path: `^${place.root}/` };
    const allowed = allowedRoots(place, places, order).map((root) => `^${root}/`);
    return [
      forbid(`${place.kind}-wall`, from, { path: '^(libs|apps|tools)/', pathNot: [...allowed, '^tools/'] }),
      forbid('through-the-index', from, { path: '^libs/', pathNot: [from.path, '/src/index\\.ts$'] }),
    ];
  });
}

/** Rules that are the same for every module. */
export const COMMON: IForbiddenRuleType[] = [
  forbid('tools-for-tests', { path: '^(libs|apps)/', pathNot: TESTS }, { path: '^tools/' }),
  forbid('tests-use-test-support', { path: `^(libs|apps)/.*${TESTS}` }, { path: '^tools/', pathNot: '^tools/test-support/' }),
  forbid('contract-is-plain', { path: '^libs/.+/contract/', pathNot: TESTS }, outside(['^node_modules/zod/'])),
  forbid('domain-is-pure', { path: DOMAIN, pathNot: TESTS }, { pathNot: ['^libs/.+/contract/', '^$1/server/src/domain/'] }),
  forbid('browser-only', { path: '^(libs/.+/web|apps/(admin|portal|guide))/', pathNot: TESTS }, { path: SERVER }),
  forbid('browser-has-no-node', { path: '^(libs/.+/web|apps/(admin|portal|guide))/', pathNot: TESTS }, builtin()),
  forbid('server-only', { path: '^(libs/.+/server|apps/server)/' }, { path: BROWSER }),
  forbid('unresolved', { path: '^(libs|apps)/' }, { couldNotResolve: true }),
  forbid('no-cycle', { path: '^(libs|apps)/' }, { circular: true }),
];

function forbid(name: string, from: IForbiddenRuleType['from'], to: IForbiddenRuleType['to']): IForbiddenRuleType {
  return { name, severity: 'error', from, to };
}

function outside(accepted: string[]) {
  return { path: ['^node_modules/', '^node:', '^[a-z_]+$'], pathNot: accepted };
}

function builtin() {
  return { dependencyTypes: ['core' as const] };
}
