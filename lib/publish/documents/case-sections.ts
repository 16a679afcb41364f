// What a case says beside its story, section by section, as facts of a document. It must not know the
// story nor the sources.
import { type Case, type Casebook, termOf } from '../../casebook';
import { orNotStated } from '../../cases/plain-fact';
import { presentState } from '../../cases/present';
import type { Locale } from '../../locales';
import { messages } from '../../messages/messages';
import { paths } from '../../url/paths';
import type { DocumentFact, DocumentSection } from '../document';
import { presentedFact } from '../presented-fact';
import {
  conflictFacts,
  difficultyFacts,
  eventFacts,
  reasonFacts,
  relationFacts,
  textFacts,
} from './case-entries';
import { decisionFacts, figureFacts, measurementFacts } from './case-figures';

/** In the order of the page; empty sections are left out. */
export function caseSections(book: Casebook, item: Case, locale: Locale): DocumentSection[] {
  const words = messages(locale);
  const own = { book, item, locale };
  const { reasons, is } = item.outcome;
  const heading = termOf(book, 'outcome', is)?.reasonsHeading?.[locale];
  const lessons = (kind: 'experience' | 'advice') =>
    textFacts(own, kind === 'advice' ? kind : 'lesson', byKind(item, kind));
  const sections: readonly (readonly [id: string, title: string, facts: DocumentFact[]])[] = [
    ['reasons', heading ?? words.reasons, reasonFacts(own, 'reason', reasons)],
    ['motives', words.motives, reasonFacts(own, 'motive', item.motives)],
    ['facts', words.factsHeading, stateFacts(book, item, locale)],
    ['timeline', words.timeline, eventFacts(own)],
    ['difficulties', words.difficulties, difficultyFacts(own)],
    ['measurements', words.measurements, measurementFacts(own)],
    ['scale', words.scale, figureFacts(own)],
    ['decisions', words.decisions, decisionFacts(own)],
    ['planned', words.planned, textFacts(own, 'planned', item.planned)],
    ['lesson', words.experience, lessons('experience')],
    ['advice', words.advice, lessons('advice')],
    ['conflicts', words.conflicts, conflictFacts(own)],
    ['relations', words.relations, relationFacts(own)],
  ];
  return sections
    .filter(([, , facts]) => facts.length > 0)
    .map(([id, title, facts]) => ({ id, title, facts }));
}

const byKind = ({ lessons }: Case, wanted: 'experience' | 'advice') =>
  lessons.filter(({ kind }) => kind === wanted);

/** Every facet of statements, silence in words. */
function stateFacts(book: Casebook, item: Case, locale: Locale): DocumentFact[] {
  return book.facets
    .filter(({ kind }) => kind === 'statements')
    .flatMap((facet) =>
      orNotStated(presentState(book, item, facet, locale), locale).map((fact) =>
        presentedFact(
          { ...fact, anchor: fact.anchor || `f-${facet.id}` },
          paths.case(locale, item.id),
          locale,
          { id: facet.id, label: facet.label[locale] },
        ),
      ),
    );
}
