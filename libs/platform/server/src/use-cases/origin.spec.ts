import { describe, expect, it } from '@jest/globals';
import { agentFamily, networkOf } from './origin';

describe('from where somebody asks', () => {
  it.each([
    ['192.168.12.34', '192.168.12.0/24'],
    ['::ffff:10.1.2.3', '10.1.2.0/24'],
    ['2001:0db8:85a3:0000:0000:8a2e:0370:7334', '2001:db8:85a3::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
  ])('%s is kept as its network %s', (address, network) => expect(networkOf(address)).toBe(network));

  it('is left out when it is no address', () => expect(networkOf('unknown')).toBeNull());

  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox'],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36 Edg/141.0',
      'Edge',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari (mobile)',
    ],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36', 'Chrome (mobile)'],
    ['curl/8.5.0', 'curl'],
  ])('%s is told as %s', (userAgent, family) => expect(agentFamily(userAgent)).toBe(family));

  it('is told by no program when none says its name', () => expect(agentFamily(undefined)).toBeNull());
});
