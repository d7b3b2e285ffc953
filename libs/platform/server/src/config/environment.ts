import { z } from 'zod';

const url = (what: string) => z.url({ error: `must be a URL of ${what}` });

// Public, free of charge and without a key; data under Licence Ouverte 2.0.
const IGN_PLAN = 'https://data.geopf.fr/annexes/ressources/vectorTiles/styles/PLAN.IGN/gris.json';

const schema = z.object({
  NODE_ENV: z.string().default('production'),
  DATABASE_URL: url('PostgreSQL for the role maillon_app'),
  DATABASE_OWNER_URL: url('PostgreSQL for the owner of the tables').optional(),
  DATABASE_RELAY_URL: url('PostgreSQL for the role maillon_relay'),
  DATABASE_AUTH_URL: url('PostgreSQL for the role maillon_auth'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(12),
  REDIS_URL: url('Redis').optional(),
  QUEUE_PREFIX: z
    .string()
    .regex(/^[a-z0-9_]+$/, 'must be lower-case letters, digits or _')
    .default('maillon'),
  QUEUE_LOCK_MS: z.coerce.number().int().min(1000).default(30_000),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  BASE_URL: url('this server as browsers reach it').optional(),
  AUTH_SECRET: z.string().min(32, 'must be at least 32 characters of chance'),
  AUTH_RATE_LIMIT: z.coerce.number().int().min(1).default(20),
  SMTP_URL: url('the mail server').optional(),
  MAIL_FROM: z.string().default('Maillon <ne-pas-repondre@maillon.example>'),
  PASSWORD_MIN_LENGTH: z.coerce.number().int().min(8).max(64).default(12),
  PASSWORD_BITS: z.coerce.number().int().min(50).max(128).default(80),
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

/** A bucket named by half would be noticed by the first person who sends a file. */
const checked = schema.superRefine((read, context) => {
  const missing = BUCKET.filter((name) => !read[name]);
  if (missing.length === BUCKET.length && !read.S3_ENDPOINT) return;
  for (const name of missing)
    context.addIssue({ code: 'custom', path: [name], message: 'is missing: a bucket is named in full or not at all' });
});

export type Environment = z.infer<typeof schema> & {
  readonly demo: boolean;
  /** Where the style of background maps is; undefined when there are none. */
  readonly mapStyle: string | undefined;
  /** Letters are kept on a page of their own: no mail server is known, and nobody outside depends on them. */
  readonly mailbox: boolean;
};

/** A wrong configuration, in one sentence a person can act on. */
export class EnvironmentInvalid extends Error {}

export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const read = checked.safeParse(filled);
  if (!read.success) throw new EnvironmentInvalid(sentenceOf(read.error));
  const { MAP_STYLE_URL, MAILLON_DEMO, SMTP_URL, NODE_ENV } = read.data;
  const demo = MAILLON_DEMO === '1';
  return {
    ...{ ...read.data, demo, mailbox: !SMTP_URL && (demo || NODE_ENV === 'development') },
    mapStyle: MAP_STYLE_URL === 'none' ? undefined : MAP_STYLE_URL,
  };
}

function sentenceOf(error: z.ZodError): string {
  const wrong = error.issues.map((issue) => `${issue.path.join('.')} ${wording(issue)}`);
  return `Configuration: ${wrong.join('; ')}. See .env.example.`;
}

function wording(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' ? 'is missing' : issue.message;
}
