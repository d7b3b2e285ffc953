import { playedDayUrl } from './played-day.ts';
import { until } from './until.ts';

interface LaidLetter {
  readonly id: string;
  readonly subject: string;
}

/** The path of the page that the latest letter with such a subject opens, once its letter was laid in the mailbox. */
export async function linkOfLetter(subject: RegExp): Promise<string> {
  let path: string | undefined;
  await until(async () => {
    const { mails } = await read<{ mails: LaidLetter[] }>('');
    const mail = mails.find((one) => subject.test(one.subject));
    const text = mail && (await read<{ text: string }>(`/${mail.id}`)).text;
    path = text && /\/api\/un-geste\/\S+/.exec(text)?.[0];
    if (!path) throw new Error(`No letter with a link is about ${subject}.`);
  });
  return path!;
}

async function read<Body>(path: string): Promise<Body> {
  const response = await fetch(new URL(`/api/mailbox${path}`, playedDayUrl()));
  return (await response.json()) as Body;
}
