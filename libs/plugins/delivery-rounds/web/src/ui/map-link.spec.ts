import { describe, expect, it } from '@jest/globals';
import { mapLink } from './map-link';

describe('the way to a stop', () => {
  it('opens in the maps of the telephone', () => {
    expect(mapLink(50.52, 1.58, 'Mozilla/5.0 (Linux; Android 15)')).toBe('geo:50.52,1.58?q=50.52,1.58');
    expect(mapLink(50.52, 1.58, 'Mozilla/5.0 (iPhone)')).toContain('maps.apple.com/?daddr=50.52,1.58');
  });

  it('opens OpenStreetMap on a desk', () => {
    expect(mapLink(50.52, 1.58, 'Mozilla/5.0 (X11; Linux)')).toContain('openstreetmap.org/directions?to=50.52%2C1.58');
  });
});
