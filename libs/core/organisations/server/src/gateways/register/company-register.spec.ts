import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { jsonOverHttp, type AskJson } from '../json-over-http';
import { CompanyRegister } from './company-register';
import { embeddedRegister } from './embedded-register';
import { FIRMS } from './embedded-firms.data';

const NOON = new Date('2026-07-06T10:00:00Z');
const LATER = new Date(NOON.getTime() + 3_000);
const [FARM, CLOSED, HIDDEN, TOO_MANY, SILENT] = ['0018000', '0059000', '0067000', '0075000', '0083000'].map(
  (middle) => FIRMS.find(({ siret }) => siret.includes(middle))!.siret,
) as [string, string, string, string, string];
const CONTRACT = join(
  import.meta.dirname,
  '../../../../../../../../shared/conformance/registry/recherche-entreprises-openapi.yml',
);

/** What the embedded register says, said over HTTP: the other adapter must understand the same. */
async function overHttp(): Promise<{ server: Server; ask: AskJson }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://register.test');
    void embeddedRegister(pathname, Object.fromEntries(searchParams)).then((answered) => {
      if (!answered) return;
      if (answered.retryAfterS) response.setHeader('retry-after', String(answered.retryAfterS));
      response.statusCode = answered.status;
      response.end(JSON.stringify(answered.body));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, ask: jsonOverHttp(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 300) };
}

describe.each(['embedded', 'over HTTP'])('the register of companies, %s', (way) => {
  let server: Server | undefined;
  let ask: AskJson = embeddedRegister;
  beforeAll(async () => {
    if (way === 'over HTTP') ({ server, ask } = await overHttp());
  });
  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });

  it('fills name, address, activity and commune from a SIRET', async () => {
    expect(await CompanyRegister.through(ask).find(FARM, NOON)).toEqual({
      outcome: 'found',
      company: {
        siret: FARM,
        name: 'EARL DU MARAIS VERT',
        address: '12 RUE DU MARAIS',
        postcode: '62170',
        inseeCode: '62588',
        commune: 'MONTREUIL-SUR-MER',
        naf: '01.13Z',
        open: true,
        vatNumber: 'FR66000000018',
        latitude: 50.4621,
        longitude: 1.7588,
      },
    });
    expect(await CompanyRegister.through(ask).find(CLOSED, NOON)).toMatchObject({ company: { open: false } });
  });

  it('says nothing at all of a person who opposed publication', async () => {
    expect(await CompanyRegister.through(ask).find(HIDDEN, NOON)).toEqual({ outcome: 'protected', company: null });
  });

  it('does not know what it does not know', async () => {
    expect((await CompanyRegister.through(ask).find('73282932000074', NOON)).outcome).toBe('unknown');
  });

  it('waits as long as it is asked to, and asks nothing meanwhile', async () => {
    const asked: string[] = [];
    const register = CompanyRegister.through((path, query) => (asked.push(query['q']!), ask(path, query)));
    expect((await register.find(TOO_MANY, NOON)).outcome).toBe('unavailable');
    expect((await register.find(FARM, NOON)).outcome).toBe('unavailable');
    expect(asked).toEqual([TOO_MANY]);
    expect((await register.find(FARM, LATER)).outcome).toBe('found');
  });

  it('is missed, not waited for, when it is silent', async () => {
    expect(await CompanyRegister.through(ask).find(SILENT, NOON)).toEqual({ outcome: 'unavailable', company: null });
  });
});

describe('an answer that is not what the register promised', () => {
  it.each([[{}], [{ results: [{ siren: 1 }] }], [null], ['<html>']])('%j counts as none', async (body) => {
    const register = CompanyRegister.through(async () => ({ status: 200, retryAfterS: null, body }));
    expect((await register.find(FARM, NOON)).outcome).toBe('unavailable');
  });
});

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
}
const isThere = existsSync(CONTRACT);
if (!isThere) it.skip('../shared/conformance is absent: the published contract of the register was not read', () => {});

(isThere ? describe : describe.skip)('the embedded register, held against the published contract', () => {
  const contract = () => parse(readFileSync(CONTRACT, 'utf8')) as { components: { schemas: Record<string, Schema> } };

  it('answers only what the contract allows, for each of its firms', async () => {
    const { components } = contract();
    const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
    ajv.addSchema({ $id: 'contract', components });
    const validate = ajv.compile({ $ref: 'contract#/components/schemas/payload' });
    for (const { siret } of FIRMS.filter(({ mood }) => !mood)) {
      const { body } = (await embeddedRegister('/search', { q: siret }))!;
      expect([siret, validate(body), validate.errors]).toEqual([siret, true, null]);
    }
    expect(validate({ results: [{ siren: 18 }] })).toBe(false);
  });

  it('uses no field that the contract does not name', async () => {
    const { schemas } = contract().components;
    const { body } = (await embeddedRegister('/search', { q: FARM }))!;
    const [result] = (body as { results: Record<string, object>[] }).results;
    const unknown = (of: object, schema: string) =>
      Object.keys(of).filter((field) => !(field in schemas[schema]!.properties));
    expect(unknown(body as object, 'payload')).toEqual([]);
    expect(unknown(result!, 'result')).toEqual([]);
    expect(unknown(result!['siege']!, 'siege')).toEqual([]);
    expect(unknown((result!['matching_etablissements'] as object[])[0]!, 'etablissement')).toEqual([]);
  });
});
