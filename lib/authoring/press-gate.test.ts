import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PressGate, pressGate } from './press-gate';

let page: EventTarget;
let gate: PressGate;
let frames: (() => void)[];
let done: string[];

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  frames = [];
  done = [];
  gate = pressGate(page, (run) => frames.push(run));
});
afterEach(() => {
  vi.useRealTimers();
});

const fire = (type: string, own: object = {}) =>
  page.dispatchEvent(
    Object.assign(new Event(type), { button: 0, isPrimary: true, pointerType: 'mouse', ...own }),
  );
const ask = (name: string) => gate.afterPress(() => done.push(name));
const draw = () => {
  for (const run of frames.splice(0)) run();
};

test('without a pointer nothing waits', () => {
  ask('left');
  expect(done).toEqual(['left']);
});

test('what comes while a mouse is down waits for the frame after the click, in its order', () => {
  fire('pointerdown');
  ask('cleared');
  ask('left');
  fire('pointerup');
  expect(done).toEqual([]);
  fire('click');
  expect(done).toEqual([]);
  draw();
  expect(done).toEqual(['cleared', 'left']);
  ask('later');
  expect(done).toEqual(['cleared', 'left', 'later']);
});

test('a tap is waited for, though the finger has left', () => {
  fire('pointerdown', { pointerType: 'touch' });
  fire('pointerup', { pointerType: 'touch' });
  ask('left');
  draw();
  expect(done).toEqual([]);
  fire('click', { pointerType: 'touch' });
  draw();
  expect(done).toEqual(['left']);
});

test('a finger that scrolled or rested gives no click, and holds nothing back for long', () => {
  fire('pointerdown', { pointerType: 'touch' });
  fire('pointerup', { pointerType: 'touch' });
  ask('left');
  vi.runAllTimers();
  expect(done).toEqual(['left']);
});

test('the frame of one press does not end the next', () => {
  fire('pointerdown');
  fire('pointerup');
  fire('pointerdown');
  ask('left');
  draw();
  expect(done).toEqual([]);
  fire('pointerup');
  draw();
  expect(done).toEqual(['left']);
});

test.each([
  ['a key', () => fire('keydown')],
  ['a drag', () => fire('pointercancel')],
  ['a menu', () => fire('contextmenu')],
  ['a mouse that moves without a button', () => fire('pointermove', { buttons: 0 })],
  ['another window', () => fire('blur')],
])('%s ends a press whose end was never told', (_, end) => {
  fire('pointerdown');
  ask('left');
  fire('pointermove', { buttons: 1 });
  draw();
  expect(done).toEqual([]);
  end();
  draw();
  expect(done).toEqual(['left']);
});

test('other buttons and second fingers hold nothing back', () => {
  fire('pointerdown', { button: 2 });
  fire('pointerdown', { isPrimary: false });
  ask('left');
  expect(done).toEqual(['left']);
});

test('a gate that is closed lets out what waits, and holds nothing back', () => {
  fire('pointerdown');
  ask('left');
  gate.close();
  expect(done).toEqual(['left']);
  fire('pointerdown');
  ask('later');
  expect(done).toEqual(['left', 'later']);
});
