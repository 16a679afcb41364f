// A step of a company's journey in words: what kind it is, what it says, where it stands, what proves it.
import { type Casebook, termOf } from '../casebook';
import { marksOf, valueLabel } from '../cases/present';
import { type RowPart, termLink } from '../cases/present-row';
import type { Statement } from '../cases/schema';
import { platformFacet } from '../facets';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import type { SourceMark } from '../sources/mark';
import { paths } from '../url/paths';
import type { WholeStep } from './whole-journey';

export interface StepWords {
  /** Move, beginning, or what kind of event it was. */
  readonly kind: string;
  readonly parts: readonly RowPart[];
  /** Where it stands on the page of the case. */
  readonly href: string;
  readonly marks: readonly SourceMark[];
}

export function stepWords(book: Casebook, step: WholeStep, locale: Locale): StepWords {
  const words = messages(locale);
  const { item } = step;
  const place = {
    href: paths.case(locale, item.id, step.anchor),
    marks: marksOf(item, step.kind === 'event' ? step.entry.at : step.at),
  };
  const platform = (id: string) => termLink(book, platformFacet, id, locale);
  const scope = (own: string | undefined) =>
    own && own !== item.outcome.scope
      ? [{ text: ` (${valueLabel(book, 'scope', own, locale)})` }]
      : [];
  if (step.kind === 'event') {
    const { event, text } = step.entry;
    const kind = termOf(book, 'event', event)?.label[locale] ?? event;
    return { kind, parts: [{ text: text[locale] }], ...place };
  }
  if (step.kind === 'move') {
    const { from, to } = step.move;
    const isTold = to !== 'not-stated';
    const successor = isTold
      ? [{ text: ' → ' }, platform(to)]
      : [{ text: words.listSeparator }, { text: words.successorNotStated }];
    const kind = isTold ? words.platformMove : words.platformLeft;
    const [before, after] = [from, to].map((id) => managementOf(book, id, locale));
    const change = before && after && before !== after ? [{ text: ` (${before} → ${after})` }] : [];
    const parts = [platform(from), ...successor, ...change, ...scope(step.move.scope)];
    return { kind, parts, ...place };
  }
  if (step.kind === 'start') {
    const { is, since } = step.statement;
    const kind = since?.bound === 'by' ? words.platformStartBy : words.platformStart;
    return { kind, parts: [platform(is), ...scope(step.statement.scope)], ...place };
  }
  const outcome = valueLabel(book, 'outcome', item.outcome.is, locale);
  const names = step.inUse
    .map(({ is, scope: own }: Statement) =>
      [platform(is), ...scope(own)].map(({ text }) => text).join(''),
    )
    .join(words.listSeparator);
  const text = names ? words.outcomeAndUse(outcome, names) : words.outcomeWas(outcome);
  return { kind: words.caseTold, parts: [{ text }], ...place };
}

/** Who runs the platform, in words; empty for a name that leaves it open. */
function managementOf(book: Casebook, platform: string, locale: Locale): string {
  const management = termOf(book, platformFacet, platform)?.management;
  return management && management !== 'not-stated'
    ? valueLabel(book, 'management', management, locale)
    : '';
}
