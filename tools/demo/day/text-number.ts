import { ACCOUNTS, DEMO_PASSWORD } from '../accounts.ts';
import { Unexpected, type Api } from './api.ts';
import { enter, type Person } from './person.ts';

const GIVE = 'mutation GiveTextNumber($phone: String!) { giveTextNumber(phone: $phone) { language } }';
const CONFIRM = 'mutation ConfirmTextNumber($code: String!) { confirmTextNumber(code: $code) { language } }';
const CHOOSE =
  'mutation ChooseLetterChannel($kind: ID!) { chooseLetterChannel(kind: $kind, channel: "text") { language } }';

// Of the numbers that are kept for fiction (ARCEP, 06 39 98).
const [PHONE, TO] = ['06 39 98 12 34', '+33639981234'];
const KINDS = ['orders.substitution', 'orders.overweight'];
const PATIENCE_MS = 30_000;

/** A kitchen reads on the telephone what has an hour. Its code leaves now, and is typed when it is sure to have come. */
export async function giveNumber(api: Api, code: string, at: string): Promise<Person> {
  const account = ACCOUNTS.find((one) => one.territoryCode === code && one.role === 'restaurateur')!;
  const kitchen = await enter(api, await api.signIn(account.email, DEMO_PASSWORD), code, 'restaurateur');
  await kitchen.ask(at, GIVE, { phone: PHONE });
  return kitchen;
}

/** The code is in the box of letters that nobody sends. */
export async function confirmNumber(kitchen: Person, at: string): Promise<void> {
  await kitchen.ask(at, CONFIRM, { code: await codeSent(kitchen.api.baseUrl) });
  for (const kind of KINDS) await kitchen.ask(at, CHOOSE, { kind });
}

async function codeSent(baseUrl: string): Promise<string> {
  for (const limit = Date.now() + PATIENCE_MS; Date.now() < limit; await new Promise((done) => setTimeout(done, 50))) {
    const { mails } = await read<{ mails: { id: string; to: string }[] }>(`${baseUrl}/api/mailbox`);
    const mail = mails.find((one) => one.to === TO);
    if (mail) return /\d{6}/.exec((await read<{ text: string }>(`${baseUrl}/api/mailbox/${mail.id}`)).text)![0];
  }
  throw new Unexpected(`No code came to ${TO}.`);
}

async function read<Body>(url: string): Promise<Body> {
  return (await (await fetch(url)).json()) as Body;
}
