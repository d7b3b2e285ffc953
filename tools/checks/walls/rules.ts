import type { IForbiddenRuleType, IRegularForbiddenRuleType } from 'dependency-cruiser';
import type { Place } from '../../nx/place.ts';
import { allowedRoots } from './allowed.ts';

type Rule = IRegularForbiddenRuleType;

/** What exists for tests only, and may use what tests use. */
const TEST_CODE = ['\\.(spec|e2e|journey)\\.ts$', '/(fixtures|e2e)/', '^libs/platform/testing/'];
const DOMAIN = '^(libs/[^/]+/[^/]+)/server/src/domain/';
const WEB = '^(libs/.+/web|apps/(admin|portal|guide))/';
const BROWSER = '(^|/)node_modules/(@angular|angular|@jsverse|@lucide|@urql|echarts|ngx-)';
const SERVER =
  '(^|/)node_modules/(@nestjs|@mikro-orm|pg|bullmq|ioredis|fastify|mercurius|better-auth|@node-rs|pino|exceljs)';

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
  forbid('test-code-for-tests', notTests('^(libs|apps)/'), {
    path: ['/(fixtures|e2e)/', '^libs/platform/testing/', '^tools/'],
  }),
  forbid('tests-use-test-support', { path: '^(libs|apps)/' }, { path: '^tools/', pathNot: '^tools/test-support/' }),
  forbid('plugins-by-the-list', notTests('^apps/', '/src/modules\\.ts$'), { path: '^libs/plugins/' }),
  forbid('contract-is-plain', notTests('^libs/.+/contract/'), outside(['(^|/)node_modules/zod/'])),
  forbid('domain-is-pure', notTests(DOMAIN), { pathNot: ['/contract(/|$)', '^$1/server/src/domain/'] }),
  forbid('browser-only', notTests(WEB), { path: SERVER }),
  forbid('browser-has-no-node', notTests(WEB), builtin()),
  forbid('server-only', { path: '^(libs/.+/server|apps/server)/' }, { path: BROWSER }),
  forbid('declared-dependency', notTests('^(libs/.+/(contract|server)|apps/server)/'), undeclared()),
  forbid('unresolved', { path: '^(libs|apps)/' }, { couldNotResolve: true, path: '^(@maillon/|\\.)' }),
  forbid('no-cycle', { path: '^(libs|apps)/' }, { circular: true }),
];

function forbid(name: string, from: Rule['from'], to: Rule['to']): IForbiddenRuleType {
  return { name, severity: 'error', from, to };
}

function notTests(path: string, ...others: string[]) {
  return { path, pathNot: [...TEST_CODE, ...others] };
}

function outside(accepted: string[]) {
  return { path: ['(^|/)node_modules/', '^node:', '^[a-z_]+$'], pathNot: accepted };
}

/** Production installs `dependencies` and nothing else: what the server imports is declared there. */
function undeclared(): Rule['to'] {
  return { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] };
}

function builtin() {
  return { dependencyTypes: ['core' as const] };
}
