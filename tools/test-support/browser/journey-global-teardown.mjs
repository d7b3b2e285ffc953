import { closeAll } from '../../process/closers.ts';

export default async function teardown() {
  await closeAll();
}
