import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import { swap } from '../testing/changes';
import { bookOf } from '../testing/tiny-base.node';
import { compareColumn } from './compare';

const later = { 'sources/ex-report.yaml': swap('date: "2021-03-04"', 'date: "2022-05"') };
const book = bookOf(later);
const facts = (id: string) =>
  compareColumn(book, caseOf(book, 'example-co-2020'), 'en').rows.find((row) => row.id === id)?.cell
    .facts ?? [];
const details = (id: string, label: string) =>
  facts(id)
    .find((fact) => fact.label.startsWith(label))
    ?.details.join();

test('what only another source says, says when that was told', () => {
  expect(details('cluster', 'gke')).toContain('told May 2022');
});

test('what the primary source says, or has a date of its own, says no more', () => {
  for (const label of ['k3s', 'nomad', 'openshift']) {
    expect(details('cluster', label), label).not.toContain('told');
  }
  for (const id of ['timeline', 'scale', 'measurements', 'hosting', 'monitoring']) {
    for (const fact of facts(id)) expect(fact.details.join(), id).not.toContain('told');
  }
});
