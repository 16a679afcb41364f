// Figures, versions and recorded decisions of a case as facts of a document.
import { presentDecisions } from '../../cases/decisions';
import { presentMeasurements } from '../../cases/measurements';
import { plainFact } from '../../cases/plain-fact';
import { scaleFacts } from '../../cases/scale';
import { versionTime } from '../../cases/version-time';
import { messages } from '../../messages/messages';
import type { DocumentFact } from '../document';
import { evidenceOf, presentedFact } from '../presented-fact';
import { type Own, pageOf, placeOf, proofOf } from './case-place';

export function measurementFacts(own: Own): DocumentFact[] {
  const { book, item, locale } = own;
  return presentMeasurements(book, item, locale).map((one) => {
    const sides = [one.before, one.after].map(({ of, amount }) => `${of} ${amount}`).join(' → ');
    const fact = plainFact(one.anchor, sides, {
      details: [...(one.change ? [one.change] : []), ...one.details],
      note: one.note,
      anchor: one.anchor,
      marks: one.marks,
    });
    return presentedFact(fact, pageOf(own), locale, { label: one.metric });
  });
}

/** Sizes, then versions. */
export function figureFacts(own: Own): DocumentFact[] {
  const { book, item, locale } = own;
  return [
    ...scaleFacts(book, item, locale).map((fact) => presentedFact(fact, pageOf(own), locale)),
    ...item.versions.map(({ of, value, when, asOf, at }) => ({
      name: `${of} ${value}`,
      details: [versionTime(when, asOf, locale)],
      ...proofOf(own, at),
    })),
  ];
}

export function decisionFacts(own: Own): DocumentFact[] {
  const { book, item, locale } = own;
  const words = messages(locale);
  return presentDecisions(book, item, locale).map(
    ({ anchor, label, status, date, text, reasons, links, marks }) => ({
      name: label,
      url: placeOf(own, anchor),
      status: status.id,
      details: [
        status.label,
        date,
        ...(reasons ? [`${words.why}${reasons}`] : []),
        ...links.map(
          (link) =>
            `${link.words} ${link.to.map(({ label: other }) => other).join(words.listSeparator)}`,
        ),
      ],
      text,
      ...evidenceOf(marks, pageOf(own), locale),
    }),
  );
}
