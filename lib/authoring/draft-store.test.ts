import { expect, test } from 'vitest';
import { newDraft } from './draft';
import { draftStore, type KeyStore, MAX_KEPT } from './draft-store';
import { formPlan } from './form-plan';

const draft = newDraft(formPlan('en'));
const kept = { draft, left: ['case:title'] };

function memory(): KeyStore & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

test('a draft comes back as it was, and is gone once it is deleted', () => {
  const storage = memory();
  expect(draftStore(() => storage, 'k', 'a').restore()).toBeUndefined();
  expect(draftStore(() => storage, 'k', 'a').save(kept)).toBe('saved');
  const later = draftStore(() => storage, 'k', 'b');
  expect(later.restore()).toEqual(kept);
  expect(later.save(kept)).toBe('saved');
  expect(later.discard()).toBe(true);
  expect(later.restore()).toBeUndefined();
});

test('two tabs do not write over each other, unless somebody says so', () => {
  const storage = memory();
  const one = draftStore(() => storage, 'k', 'one');
  const two = draftStore(() => storage, 'k', 'two');
  expect(one.save(kept)).toBe('saved');
  two.restore();
  expect(two.save({ draft: { ...draft, year: '2020' }, left: [] })).toBe('saved');
  expect(one.save(kept)).toBe('other-tab');
  expect(two.restore()?.draft.year).toBe('2020');
  expect(one.save(kept, true)).toBe('saved');
  expect(two.save(kept)).toBe('other-tab');
});

/** Without the files of other languages. */
const halfDraft = JSON.stringify({ version: 1, stamp: 'x', draft: { ...draft, translations: {} } });

test('what is not ours is neither read nor written over', () => {
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"version":99}',
    '{"version":1,"draft":{}}',
    halfDraft,
  ]) {
    const storage = memory();
    storage.items.set('k', text);
    const store = draftStore(() => storage, 'k', 'a');
    expect(store.restore(), text).toBeUndefined();
    expect(store.save(kept), text).toBe('other-version');
    expect(storage.items.get('k')).toBe(text);
  }
});

test('a full or refused storage, and a draft too large, have names', () => {
  const full = {
    ...memory(),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(draftStore(() => full, 'k', 'a').save(kept)).toBe('full');
  const refuse = () => {
    throw new Error('SecurityError');
  };
  const refused = draftStore(refuse, 'k', 'a');
  expect(refused.restore()).toBeUndefined();
  expect(refused.save(kept)).toBe('refused');
  expect(refused.discard()).toBe(false);
  const large = { draft: { ...draft, year: 'x'.repeat(MAX_KEPT) }, left: [] };
  expect(draftStore(memory, 'k', 'a').save(large)).toBe('too-large');
});
