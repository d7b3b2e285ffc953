import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asOwner } from './databases';
import { startPostgres } from './server';

// Real: a PostgreSQL of its own, in a folder of its own.
describe('the embedded PostgreSQL', () => {
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'maillon-home-'));
    chmodSync(home, 0o755);
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const portOf = (url: string) => Number(new URL(url).port);
  const answers = (url: string) => asOwner(url, 'select 1').then(Boolean, () => false);

  it('is version 18, keeps fsync on, and keeps its data from one start to the next', async () => {
    const first = await startPostgres(home);
    const [row] = await asOwner(
      first.url,
      `select current_setting('fsync') as fsync, current_setting('server_version_num') as version`,
    );
    expect(row).toMatchObject({ fsync: 'on', version: expect.stringMatching(/^18/) });
    await asOwner(first.url, 'create table kept (n int)');
    await first.stop();
    expect(await answers(first.url)).toBe(false);
    const second = await startPostgres(home);
    expect(await asOwner(second.url, 'select * from kept')).toEqual([]);
    expect(portOf(second.url)).toBe(portOf(first.url));
    await second.stop();
  });

  it('is found when it runs already, and stays for who still uses it', async () => {
    const first = await startPostgres(home);
    const second = await startPostgres(home);
    expect(second.url).toBe(first.url);
    await first.stop();
    expect(await answers(second.url)).toBe(true);
    await second.stop();
    expect(await answers(second.url)).toBe(false);
  });

  it('moves to another port when its own was taken meanwhile', async () => {
    const first = await startPostgres(home);
    await first.stop();
    const intruder = await occupy(portOf(first.url));
    const second = await startPostgres(home);
    expect(portOf(second.url)).not.toBe(portOf(first.url));
    expect(await answers(second.url)).toBe(true);
    await second.stop();
    intruder.close();
  });
});

function occupy(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
