import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { Stepper } from './stepper';

/** What the template calls. */
interface Field {
  askTyped(field: HTMLInputElement): void;
  ask(value: number): void;
  said(): string | null;
}

describe('a quantity that is typed', () => {
  const stepper = (max = 55) => {
    TestBed.overrideComponent(Stepper, {
      set: { template: '', templateUrl: undefined, styleUrl: undefined, imports: [] },
    });
    const fixture = TestBed.createComponent(Stepper);
    for (const [name, value] of Object.entries({ value: 3, label: 'Aubergine', max }))
      fixture.componentRef.setInput(name, value);
    const asked: number[] = [];
    fixture.componentInstance.asked.subscribe((value) => asked.push(value));
    const part = fixture.componentInstance as unknown as Field;
    const type = (value: string) => {
      const field = { value } as HTMLInputElement;
      part.askTyped(field);
      return [asked.splice(0), part.said(), field.value];
    };
    return { type, part };
  };

  it('is asked as it is when it is whole, with the blanks of thousands, and none when nothing is left', () => {
    const { type } = stepper(10_000);
    expect([type('12'), type('1 200'), type('')]).toEqual([
      [[12], null, '3'],
      [[1200], null, '3'],
      [[0], null, '3'],
    ]);
  });

  it('is never rounded or read otherwise: what is not whole asks nothing, and it is said', () => {
    const { type } = stepper();
    for (const text of ['0.5', '2,5', '-3', '1e9', '🥕', 'douze'])
      expect([text, ...type(text)]).toEqual([text, [], 'whole', '3']);
  });

  it('is cut to what is left, and it is said until something else is asked', () => {
    const { type, part } = stepper();
    expect(type('56')).toEqual([[55], 'most', '3']);
    part.ask(4);
    expect(part.said()).toBeNull();
  });
});
