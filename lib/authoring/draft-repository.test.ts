import { expect, test } from 'vitest';
import { type CaseDraft, newDraft } from './draft';
import { withRepositories } from './draft-repository';
import { formPlan } from './form-plan';

const plan = formPlan('en');
const start = newDraft(plan);

const changed = (draft: CaseDraft, own: object): CaseDraft => ({
  ...draft,
  sources: draft.sources.map((file) => ({ ...file, data: { ...file.data, ...own } })),
});
const after = (now: CaseDraft, own: object) => withRepositories(now, changed(now, own), plan);
const repositoryOf = ({ sources }: CaseDraft) => sources[0]?.data.repository;

test.each(['adr', 'repository'])('%s: the repository is asked for, in its place', (kind) => {
  const draft = after(start, { kind });
  expect(repositoryOf(draft)).toMatchObject({ url: '', commit: '', licence: 'not-stated' });
  const keys = Object.keys(draft.sources[0]?.data ?? {});
  const order = plan.source.map(({ key }) => key);
  expect(keys).toEqual([...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});

test('another kind takes it back, unless somebody wrote into it', () => {
  const adr = after(start, { kind: 'adr' });
  const talk = after(adr, { kind: 'talk' });
  expect(talk.sources[0]?.data).not.toHaveProperty('repository');
  const filled = changed(adr, { repository: { url: 'https://example.com/x' } });
  expect(repositoryOf(after(filled, { kind: 'talk' }))).toEqual({ url: 'https://example.com/x' });
  expect(repositoryOf(after(filled, { kind: 'repository' }))).toEqual({
    url: 'https://example.com/x',
  });
});

test('who takes it away is not asked again by the next word', () => {
  const adr = after(start, { kind: 'adr' });
  const bare = after(adr, { repository: undefined });
  const next = after(bare, { title: 'A record' });
  expect(repositoryOf(next)).toBeUndefined();
});

test('other kinds and other changes leave the draft as it is', () => {
  const talk = changed(start, { kind: 'talk' });
  expect(withRepositories(start, talk, plan)).toBe(talk);
  const more = { ...start, sources: [...start.sources, { data: { kind: 'adr' } }] };
  expect(withRepositories(start, more, plan)).toBe(more);
});
