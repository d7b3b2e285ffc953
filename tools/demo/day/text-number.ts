import { Unexpected } from './api.ts';
import type { Person } from './person.ts';

const GIVE = 'mutation GiveTextNumber($phone: String!) { giveTextNumber(phone: $phone) { language } }';
const CONFIRM = 'mutation ConfirmTextNumber($code: String!) { confirmTextNumber(code: $code) { language } }';
const CHOOSE =
  'mutation ChooseLetterChannel($kind: ID!) { chooseLetterChannel(kind: $kind, channel: "text") { language } }';

const PATIENCE_MS = 10_000;

/** A kitchen reads on the telephone what has an hour: the code is in the box of letters that nobody sends. */
export async function readByText(person: Person, at: string, phone: string, kinds: readonly string[]): Promise<void> {
  await person.ask(at, GIVE, { phone });
  await person.ask(at, CONFIRM, {
    code: await codeSentTo(person.api.baseUrl, `+33${phone.replace(/\s/g, '').slice(1)}`),
  });
  for (const kind of kinds) await person.ask(at, CHOOSE, { kind });
}

async function codeSentTo(baseUrl: string, to: string): Promise<string> {
  for (const limit = Date.now() + PATIENCE_MS; Date.now() < limit; await new Promise((done) => setTimeout(done, 50))) {
    const { mails } = await read<{ mails: { id: string; to: string }[] }>(`${baseUrl}/api/mailbox`);
    const mail = mails.find((one) => one.to === to);
    if (mail) return /\d{6}/.exec((await read<{ text: string }>(`${baseUrl}/api/mailbox/${mail.id}`)).text)![0];
  }
  throw new Unexpected(`No code came to ${to}.`);
}

async function read<Body>(url: string): Promise<Body> {
  return (await (await fetch(url)).json()) as Body;
}
