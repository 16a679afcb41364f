'use client';

// "Cases like ours": what the reader states of their own, and the cases in a like situation. The
// address is the only state; nothing is sent anywhere.
import { useMemo } from 'react';
import type { AskableAspect } from '#lib/likeness/askable-aspects';
import { knownAspects } from '#lib/likeness/known-aspects';
import { parseSituation, situationQuery, toggleStated } from '#lib/likeness/parse-situation';
import { rankSituations } from '#lib/likeness/rank-situations';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { comparisonQuery, MAX_COMPARED } from '#lib/url/comparison';
import { namedFaults } from '#lib/url/named-faults';
import { paths } from '#lib/url/paths';
import { useQueryString } from '../facets/use-query-string.client';
import { MatchList } from './match-list.client';
import { SituationForm } from './situation-form.client';
import { useSituations } from './use-situations.client';

interface Props {
  readonly aspects: readonly AskableAspect[];
  readonly locale: Locale;
}

/** More are no answer to "which of these is like us". */
const MOST_SHOWN = 20;

export function LikeOurs({ aspects, locale }: Props) {
  const words = messages(locale);
  const [query, setQuery] = useQueryString();
  const { situations, hasFailed, retry } = useSituations(locale);
  const known = useMemo(() => knownAspects(aspects), [aspects]);
  const { situation, ignored } = useMemo(() => parseSituation(query, known), [query, known]);
  const asked = Object.keys(situation).length;
  const matches = useMemo(
    () => (asked > 0 && situations ? rankSituations(situation, situations, aspects) : []),
    [asked, situations, situation, aspects],
  );
  const shown = matches.slice(0, MOST_SHOWN);
  const compared = shown.slice(0, MAX_COMPARED).map(({ item }) => item.id);
  const count =
    asked === 0
      ? words.likeOursNothing
      : !situations
        ? words[hasFailed ? 'likeOurs' : 'loadingCase']
        : matches.length === 0
          ? words.likeOursNone
          : words.likeOursCount(matches.length, situations.length);
  return (
    <div className="needs-script grid gap-8 lg:grid-cols-[19rem_minmax(0,1fr)]" data-client="">
      <form aria-label={words.likeOurs} onSubmit={(event) => event.preventDefault()}>
        <SituationForm
          aspects={aspects}
          chosen={situation}
          locale={locale}
          onToggle={(aspect, value) =>
            setQuery(situationQuery(toggleStated(situation, aspect, value), known))
          }
        />
        {asked > 0 && (
          <button
            type="button"
            className="control mt-3"
            onClick={() => {
              setQuery('');
              document.getElementById('matches')?.focus();
            }}
          >
            {words.likeOursClear}
          </button>
        )}
      </form>
      <section aria-labelledby="matches" className="grid content-start gap-5">
        <div className="flex flex-wrap items-end justify-between gap-3 border-b border-rule pb-2">
          <h2 id="matches" tabIndex={-1} className="outline-none" aria-live="polite">
            {count}
          </h2>
          {compared.length > 1 && (
            <a
              href={paths.compare(locale) + comparisonQuery(compared)}
              className="control inline-block no-underline"
            >
              {words.likeOursCompare(compared.length)}
            </a>
          )}
        </div>
        {ignored.length > 0 && (
          <p role="note" className="border border-strong-rule px-4 py-2">
            {words.ignored(namedFaults(ignored).join(words.listSeparator))}
          </p>
        )}
        {hasFailed && (
          <p role="alert" className="flex flex-wrap items-center gap-3">
            {words.likeOursFailed}
            <button type="button" className="control" onClick={retry}>
              {words.retry}
            </button>
          </p>
        )}
        <MatchList matches={shown} aspects={aspects} asked={asked} locale={locale} />
      </section>
    </div>
  );
}
