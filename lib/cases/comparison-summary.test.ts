import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import type { Locale } from '../locales';
import { swap } from '../testing/changes';
import { sampleCase } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { compareColumn } from './compare';
import { comparisonSummary } from './comparison-summary';

const ids = ['example-co-2020', 'sample-ltd-2021'] as const;
const summary = (locale: Locale, book = bookOf(), named: readonly string[] = ids) =>
  comparisonSummary(
    named.map((id) => compareColumn(book, caseOf(book, id), locale)),
    locale,
  );

test('two sentences: what counts for both, and what stands against what', () => {
  expect(summary('en')).toEqual([
    'They share cluster tool or platform (k3s), management (self managed) and motive (dev speed).',
    'They differ in outcome (retreated vs adopted), rollout (partial vs full), platform family (other vs kubernetes) and CI/CD (jenkins vs argo cd).',
  ]);
  expect(summary('ja')).toEqual([
    '共通点は、クラスタ・実行基盤（k3s）、運用形態（self managed）、導入理由（dev speed）です。',
    expect.stringMatching(/^異なる点は、結果（retreated／adopted）、.*です。$/),
  ]);
});

test('what is shared is no difference, and neither is what is only mentioned or turned down', () => {
  const book = bookOf({
    [sampleCase]: swap(
      'hosting: not-stated',
      'hosting: [{ is: on-premises, status: used, at: sample-talk#S4 }, { is: some-cloud, status: used, at: sample-talk#S4 }]',
    ),
  });
  const [shared = '', different = ''] = summary('en', book);
  expect(shared).toContain('hosting (on premises)');
  expect(different).not.toContain('hosting');
  expect(shared + different).not.toMatch(/openshift|gke|tekton/);
});

test('a product without a name, and silence, are neither shared nor different', () => {
  const unnamed = bookOf({
    [sampleCase]: swap(
      '[{ is: none, at: sample-talk#S6 }]',
      '[{ is: unnamed, status: used, at: sample-talk#S6 }]',
    ),
  });
  expect(summary('en', unnamed).join()).not.toMatch(/monitoring|not stated|not named/i);
  expect(summary('en').join()).not.toMatch(/not stated|mesh/i);
});

test('nothing in common, nothing different, nothing to compare', () => {
  const other = bookOf({
    [sampleCase]: (text) =>
      text.replace('is: dev-speed', 'is: learning').replace('is: k3s,', 'is: kops,'),
  });
  expect(summary('en', other)[0]).toMatch(/^They share|^No tool/);
  expect(summary('en', bookOf(), [ids[0], ids[0]])[1]).toBe(
    'Where all of them say something, nothing differs.',
  );
  expect(summary('en', bookOf(), [ids[0]])).toEqual([]);
});
