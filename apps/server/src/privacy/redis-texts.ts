import type { Redis } from 'ioredis';

/** Everything that stands under the keys of one prefix, key included, as text. */
export async function redisTexts(redis: Redis, prefix: string): Promise<string[]> {
  const keys = await redis.keys(`*${prefix}*`);
  return Promise.all(keys.map(async (key) => `${key} ${JSON.stringify(await valueOf(redis, key))}`));
}

async function valueOf(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, 0, -1);
    case 'stream':
      return redis.xrange(key, '-', '+');
    default:
      return redis.get(key);
  }
}
