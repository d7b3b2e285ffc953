import { z } from 'zod';

const url = (what: string) => z.url({ error: `must be a URL of ${what}` });

// Public, free of charge and without a key; data under Licence Ouverte 2.0.
const IGN_PLAN = 'https://data.geopf.fr/annexes/ressources/vectorTiles/styles/PLAN.IGN/gris.json';

const variables = z.object({
  NODE_ENV: z.string().default('production'),
  DATABASE_URL: url('PostgreSQL for the role maillon_app'),
  DATABASE_OWNER_URL: url('PostgreSQL for the owner of the tables').optional(),
  DATABASE_RELAY_URL: url('PostgreSQL for the role maillon_relay'),
  DATABASE_AUTH_URL: url('PostgreSQL for the role maillon_auth'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).optional(),
  REDIS_URL: url('Redis').optional(),
  QUEUE_PREFIX: z
    .string()
    .regex(/^[a-z0-9_]+$/, 'must be lower-case letters, digits or _')
    .default('maillon'),
  QUEUE_LOCK_MS: z.coerce.number().int().min(1000).default(30_000),
  API_PROCESSES: z.coerce.number().int().min(1).max(64).default(1),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  BASE_URL: url('this server as browsers reach it').optional(),
  AUTH_SECRET: z.string().min(32, 'must be at least 32 characters of chance'),
  AUTH_RATE_LIMIT: z.coerce.number().int().min(1).default(20),
  SMTP_URL: url('the mail server').optional(),
  MAIL_FROM: z.string().default('Maillon <ne-pas-repondre@maillon.example>'),
  PASSWORD_MIN_LENGTH: z.coerce.number().int().min(8).max(64).default(12),
  PASSWORD_BITS: z.coerce.number().int().min(50).max(128).default(80),
  OIDC_ISSUER: url('an OpenID Connect provider').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_LABEL: z.string().default('OpenID Connect'),
  OIDC_SECOND_FACTOR: z.enum(['0', '1']).default('0'),
  SECOND_FACTOR_FROM: z
    .union([z.iso.date(), z.literal('never')], { error: 'must be a day (YYYY-MM-DD) or "never"' })
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  MAILLON_DEMO: z.enum(['0', '1']).default('0'),
  SCHEMA_DIR: z.string().optional(),
  PORTALS_DIR: z.string().optional(),
  MAP_STYLE_URL: z.union([url('a MapLibre style'), z.literal('none')]).default(IGN_PLAN),
  STORAGE_DIR: z.string().default('.maillon/files'),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: url('an S3 service').optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
});

const BUCKET = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

const schema = variables
  .refine((read) => !read.OIDC_ISSUER || (read.OIDC_CLIENT_ID && read.OIDC_CLIENT_SECRET), {
    path: ['OIDC_ISSUER'],
    error: 'needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET',
  })
  // A bucket named by half would be noticed by the first person who sends a file.
  .superRefine((read, context) => {
    const missing = BUCKET.filter((name) => !read[name]);
    if (missing.length === BUCKET.length && !read.S3_ENDPOINT) return;
    for (const name of missing)
      context.addIssue({
        code: 'custom',
        path: [name],
        message: 'is missing: a bucket is named in full or not at all',
      });
  });

export type Environment = z.infer<typeof schema> & {
  readonly demo: boolean;
  /** Where the style of background maps is; undefined when there are none. */
  readonly mapStyle: string | undefined;
  /** Letters are kept on a page of their own: no mail server is known, and nobody outside depends on them. */
  readonly mailbox: boolean;
  /** From when administrators and analysts must come with two factors; null in a demonstration that says nothing of it. */
  readonly secondFactorFrom: Date | null;
};

/** A wrong configuration, in one sentence a person can act on. */
export class EnvironmentInvalid extends Error {}

export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const read = schema.safeParse(filled);
  if (!read.success) throw new EnvironmentInvalid(sentenceOf(read.error));
  const { MAP_STYLE_URL, MAILLON_DEMO, SMTP_URL, NODE_ENV, SECOND_FACTOR_FROM } = read.data;
  const demo = MAILLON_DEMO === '1';
  return {
    ...{ ...read.data, demo, mailbox: !SMTP_URL && (demo || NODE_ENV === 'development') },
    mapStyle: MAP_STYLE_URL === 'none' ? undefined : MAP_STYLE_URL,
    secondFactorFrom: secondFactorFrom(SECOND_FACTOR_FROM, demo),
  };
}

function secondFactorFrom(asked: string | undefined, demo: boolean): Date | null {
  if (asked === 'never' || (asked === undefined && demo)) return null;
  return new Date(asked ?? 0);
}

function sentenceOf(error: z.ZodError): string {
  const wrong = error.issues.map((issue) => `${issue.path.join('.')} ${wording(issue)}`);
  return `Configuration: ${wrong.join('; ')}. See .env.example.`;
}

function wording(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' ? 'is missing' : issue.message;
}
