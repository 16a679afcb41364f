// Cases of others in a like situation, with one sentence why: what a case page leads on to.
import { type Casebook, caseOf } from '../casebook';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import { type AskableAspect, askableAspects } from './askable-aspects';
import { neighbours } from './neighbours';
import { valueWords } from './value-words';

export interface SimilarCase {
  readonly id: string;
  /** What both have in common, the weightiest first: "Hosting (Amazon EC2), Management (Self-managed)". */
  readonly why: string;
}

const mostShown = 4;
/** Below it, cases have hardly more in common than any two. */
const leastScore = 0.1;
const mostReasons = 3;
const mostValues = 2;

const words = new WeakMap<Casebook, Map<Locale, AskableAspect[]>>();

/** Best first; cases of the same company are found by their relations. */
export function similarCases(book: Casebook, id: string, locale: Locale): SimilarCase[] {
  const { company } = caseOf(book, id);
  const { inCommonPart, listSeparator } = messages(locale);
  const aspects = aspectsIn(book, locale);
  return neighbours(book, id)
    .filter((other) => other.score >= leastScore && caseOf(book, other.id).company !== company)
    .slice(0, mostShown)
    .map(({ id: other, likeness }) => {
      const reasons = likeness.agree.slice(0, mostReasons).flatMap(({ aspect, values }) => {
        const known = aspects.find((one) => one.id === aspect);
        if (!known) return [];
        const named = valueWords(known, values).slice(0, mostValues).join(listSeparator);
        return [inCommonPart(known.label, named)];
      });
      return { id: other, why: reasons.join(listSeparator) };
    });
}

function aspectsIn(book: Casebook, locale: Locale): AskableAspect[] {
  const known = words.get(book) ?? new Map<Locale, AskableAspect[]>();
  words.set(book, known);
  const made = known.get(locale) ?? askableAspects(book, locale);
  known.set(locale, made);
  return made;
}
