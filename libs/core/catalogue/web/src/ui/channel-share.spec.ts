import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { ChannelShare } from './channel-share';

/** What the template calls. */
interface Field {
  readonly typed: { set(text: string): void; (): string };
  readonly wrong: () => boolean;
  say(event: Event): void;
}

describe('the share of a channel', () => {
  it('is a whole number or none, and what is neither is not sent', () => {
    TestBed.overrideComponent(ChannelShare, {
      set: { template: '', templateUrl: undefined, styleUrl: undefined, imports: [] },
    });
    const fixture = TestBed.createComponent(ChannelShare);
    fixture.componentRef.setInput('channel', 'sales');
    fixture.componentRef.setInput('most', 30);
    const said: (number | null)[] = [];
    fixture.componentInstance.limited.subscribe((most) => said.push(most));
    const field = fixture.componentInstance as unknown as Field;
    expect(field.typed()).toBe('30');
    for (const text of ['25', ' 1 000 ', '', '1,5', '-2', 'tout']) {
      field.typed.set(text);
      field.say(new Event('submit'));
    }
    expect(said).toEqual([25, 1000, null]);
    expect(field.wrong()).toBe(true);
  });
});
