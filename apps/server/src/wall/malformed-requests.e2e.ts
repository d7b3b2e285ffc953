import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type RunningApi } from '@maillon/platform/server';
import { TestActor, World, environmentOf } from '@maillon/platform/testing';
import { modules } from '../modules';

const OFFERS = 'query ($day: Date!, $first: Int) { offers(day: $day, first: $first) { nodes { id } } }';
const ENROL = 'mutation ($input: EnrolBuyerInput!) { enrolBuyer(input: $input) { id } }';
const JOB = 'query ($id: ID!) { job(id: $id) { id } }';

interface Malformed {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** Of the sentence's end in either language. */
  readonly fr: string;
  readonly en: string;
}

const MALFORMED: Readonly<Record<string, Malformed>> = {
  'a syntax error': { query: '{ me { ', fr: 'elle ne se lit pas', en: 'it cannot be read' },
  'an empty query': { query: '', fr: 'elle ne se lit pas', en: 'it cannot be read' },
  'JSON for a query': { query: '{"kind": "Document"}', fr: 'elle ne se lit pas', en: 'it cannot be read' },
  'an unknown field': { query: '{ me { shoes } }', fr: 'champ inconnu « shoes »', en: 'unknown field “shoes”' },
  'an unknown argument': {
    query: '{ offers(day: "2026-07-02", colour: 1) { nodes { id } } }',
    fr: 'argument inconnu « colour »',
    en: 'unknown argument “colour”',
  },
  'a missing argument': {
    query: '{ offers { nodes { id } } }',
    fr: 'il manque l’argument « day »',
    en: 'the argument “day” is missing',
  },
  'a missing variable': {
    query: OFFERS,
    fr: 'il manque la variable « day »',
    en: 'the variable “day” is missing',
  },
  'null for what is not null': {
    query: OFFERS,
    variables: { day: null },
    fr: 'valeur de « day » : elle ne peut pas rester vide',
    en: 'value of “day”: it must not be null',
  },
  'a text for a number': {
    query: OFFERS,
    variables: { day: '2026-07-02', first: 'ten' },
    fr: 'valeur de « first » : un nombre entier est attendu',
    en: 'value of “first”: a whole number is expected',
  },
  'a number that is too large': {
    query: OFFERS,
    variables: { day: '2026-07-02', first: 3e10 },
    fr: 'valeur de « first » : un nombre entier est attendu',
    en: 'value of “first”: a whole number is expected',
  },
  'a date that is none': {
    query: OFFERS,
    variables: { day: 'Unknown type "day"; Int cannot represent' },
    fr: 'valeur de « day » : une date s’écrit AAAA-MM-JJ',
    en: 'value of “day”: a date is written YYYY-MM-DD',
  },
  'an object for an id': {
    query: JOB,
    variables: { id: {} },
    fr: 'valeur de « id » : un texte est attendu',
    en: 'value of “id”: a text is expected',
  },
  'a text for an object': {
    query: ENROL,
    variables: { input: 'x' },
    fr: 'valeur de « input » : un objet est attendu',
    en: 'value of “input”: an object is expected',
  },
  'a field missing in an object': {
    query: ENROL,
    variables: { input: {} },
    fr: 'valeur de « input » : il manque le champ « id »',
    en: 'value of “input”: the field “id” is missing',
  },
  'a text for yes or no': {
    query: 'query ($s: Boolean!) { me { memberships { role @include(if: $s) } } }',
    variables: { s: 'perhaps' },
    fr: 'valeur de « s » : « true » ou « false » est attendu',
    en: 'value of “s”: “true” or “false” is expected',
  },
  'two operations and no name': {
    query: 'query A { me { memberships { role } } } query B { me { memberships { role } } }',
    fr: 'il faut dire quelle opération est demandée',
    en: 'it must say which operation is asked for',
  },
};

const BODIES = [
  '{',
  'null',
  '[]',
  '"{ me { id } }"',
  '{"query": 3}',
  '{"query": "{ me { id } }", "variables": "x"}',
  '{}',
];

// The compiled road is the one of production; it is taken from the second time on that a query comes.
describe.each(['interpreted', 'compiled'])('a malformed request, when queries are %s', (road) => {
  let world: World;
  let compiling: RunningApi | undefined;
  let person: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules });
    const inWorld = await world.member(world.first, 'territory-administrator');
    if (road === 'compiled')
      compiling = await startApi({ ...environmentOf(world.database), NODE_ENV: 'production' }, modules);
    person = new TestActor({ ...inWorld.settings, url: (compiling ?? world.api).url });
  });
  afterAll(async () => {
    await compiling?.close();
    await world.close();
  });

  it.each(Object.entries(MALFORMED))('%s is said to whoever sent it, in their language', async (_, request) => {
    for (const [language, start] of [
      ['fr', 'La requête n’est pas valide : '],
      ['en', 'The request is not valid: '],
    ] as const) {
      const ask = () => person.ask(request.query, request.variables ?? {}, language);
      const answers = [await ask(), await ask(), await ask()];
      for (const { errors, data } of answers) {
        expect(data).toBeNull();
        expect(errors?.[0]).toMatchObject({
          message: expect.stringContaining(start + request[language]),
          extensions: { code: 'BAD_INPUT', detail: expect.any(String) },
        });
        expect(JSON.stringify(errors)).not.toMatch(/INTERNAL|node_modules|\bat \w+ \(/);
      }
    }
  });

  it('an id of another shape is a field that is not acceptable, in the person’s language', async () => {
    const said = async (language: string) => (await person.ask(JOB, { id: '42' }, language)).errors?.[0];
    expect(await said('fr')).toMatchObject({
      extensions: { code: 'BAD_INPUT', refusal: 'platform.input-invalid', fields: { id: ['UUID invalide'] } },
    });
    expect((await said('en'))?.extensions.fields).toEqual({ id: ['Invalid UUID'] });
  });

  it.each(BODIES)('a body such as %s is not valid either', async (body) => {
    for (const [language, start] of [
      ['fr', 'La requête'],
      ['en', 'The request'],
    ] as const) {
      const headers = { 'content-type': 'application/json', 'accept-language': language };
      const response = await fetch(`${person.settings.url}/graphql`, { method: 'POST', headers, body });
      expect(await response.json()).toMatchObject({
        errors: [{ message: expect.stringContaining(start), extensions: { code: 'BAD_INPUT' } }],
      });
    }
  });
});
