import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Casebook } from '../casebook';
import { bookOf } from '../testing/tiny-base.node';
import { compareDates } from '../text/calendar';
import { companyJourney, type JourneyStep } from './journey';

/** A base of cases of one company that have nothing but a timeline of dates. */
function baseOf(timelines: readonly (readonly string[])[]): Casebook {
  const cases = timelines.map((dates, n) => ({
    id: `case-${n}`,
    company: 'example-co',
    timeline: dates.map((value, i) => ({
      date: value === '' ? 'not-stated' : { value, precision: 'day', basis: 'stated' },
      event: 'incident',
      text: { en: `${n}.${i}`, ja: `${n}.${i}` },
      at: ['a#S1'],
    })),
  }));
  return { cases } as unknown as Casebook;
}

const order = (...timelines: string[][]) => {
  const { dated, undated } = companyJourney(baseOf(timelines), 'example-co');
  const texts = (steps: readonly JourneyStep[]) => steps.map(({ entry }) => entry.text.en);
  return [texts(dated), texts(undated)];
};

test('events of all cases by date', () => {
  expect(order(['2018', '2019-11'], ['2019-05', '2020'])).toEqual([
    ['0.0', '1.0', '0.1', '1.1'],
    [],
  ]);
});

test('undated events stand apart, in the order of their cases', () => {
  expect(order(['2018', '', '2020'], ['', '2019'])).toEqual([
    ['0.0', '1.1', '0.2'],
    ['0.1', '1.0'],
  ]);
});

test('a mere year comes before its months, yet never before what its own case told earlier', () => {
  expect(order(['2019'], ['2019-03'])[0]).toEqual(['0.0', '1.0']);
  expect(order(['2019-03'], ['2019'])[0]).toEqual(['1.0', '0.0']);
  expect(order(['2019-05', '2019'], ['2019-03', '2019-08'])[0]).toEqual([
    '1.0',
    '0.0',
    '0.1',
    '1.1',
  ]);
});

test('for any cases: no case is out of its own order, no date before an earlier one, nothing lost', () => {
  const month = fc.integer({ min: 1, max: 12 }).map((n) => `-${String(n).padStart(2, '0')}`);
  const date = fc
    .tuple(fc.constantFrom('2018', '2019', '2020'), fc.option(month, { nil: '' }))
    .map(([y, m]) => y + m);
  const timeline = fc.array(date, { maxLength: 5 }).map((dates) => {
    const kept: string[] = [];
    for (const one of dates)
      if (kept.every((before) => compareDates(one, before) >= 0)) kept.push(one);
    return kept;
  });
  fc.assert(
    fc.property(fc.array(timeline, { maxLength: 4 }), (timelines) => {
      const steps = companyJourney(baseOf(timelines), 'example-co').dated;
      for (const [n, dates] of timelines.entries()) {
        const own = steps
          .filter(({ item }) => item.id === `case-${n}`)
          .map(({ entry }) => entry.text.en);
        expect(own).toEqual(dates.map((_, i) => `${n}.${i}`));
      }
      const months = steps
        .map(({ entry }) => (entry.date === 'not-stated' ? '' : entry.date.value))
        .filter((value) => value.length > 4);
      expect(months).toEqual([...months].sort());
    }),
  );
});

test('anchors are those of the page of the case, and other companies stay out', () => {
  const { dated, undated } = companyJourney(bookOf(), 'example-co');
  expect(dated.map(({ anchor }) => anchor)).toEqual([
    'f-timeline-first-production',
    'f-timeline-retreated',
  ]);
  expect(undated.map(({ anchor }) => anchor)).toEqual(['f-timeline-incident']);
  expect(companyJourney(bookOf(), 'nobody')).toEqual({ dated: [], undated: [] });
});
