'use client';

// The cases in a like situation, with what speaks for and against each.
import type { AskableAspect } from '#lib/likeness/askable-aspects';
import type { CaseSituation } from '#lib/likeness/case-situations';
import type { Finding } from '#lib/likeness/likeness';
import type { Match } from '#lib/likeness/rank-situations';
import { valueWords } from '#lib/likeness/value-words';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { OutcomeBadge } from '../case/outcome-badge';

interface Props {
  readonly matches: readonly Match<CaseSituation>[];
  readonly aspects: readonly AskableAspect[];
  /** Number of aspects stated. */
  readonly asked: number;
  readonly locale: Locale;
}

export function MatchList({ matches, aspects, asked, locale }: Props) {
  const words = messages(locale);
  const labelOf = (id: string) => aspects.find((one) => one.id === id)?.label ?? id;
  const inWords = (item: CaseSituation, { aspect, values, isNear }: Finding): Reason => {
    const known = aspects.find(({ id }) => id === aspect);
    const named = (known ? valueWords(known, values) : values).join(words.listSeparator);
    return {
      label: `${labelOf(aspect)}${words.colon}${named}${isNear ? words.likeOursNear : ''}`,
      href: known?.anchor && paths.case(locale, item.id, known.anchor),
    };
  };
  return (
    <ol className="grid gap-6">
      {matches.map(({ item, likeness, isWeak }) => (
        <li key={item.id} className={`spine tone-${item.outcome.tone} grid gap-1 py-1`}>
          <p className="text-small text-soft">{item.shortName}</p>
          <h3 lang={item.lang === locale ? undefined : item.lang}>
            <a href={paths.case(locale, item.id)}>{item.title}</a>
          </h3>
          <p className="flex flex-wrap gap-x-4">
            <OutcomeBadge {...item.outcome} />
            <span>{words.likeOursMatches(likeness.agree.length, asked)}</span>
          </p>
          <dl className="grid gap-1 text-small">
            <Reasons
              label={words.likeOursFor}
              reasons={likeness.agree.map((finding) => inWords(item, finding))}
            />
            <Reasons
              label={words.likeOursAgainst}
              reasons={likeness.differ.map((finding) => inWords(item, finding))}
            />
            <Reasons
              label={words.likeOursSilent}
              reasons={likeness.silent.map((aspect) => ({ label: labelOf(aspect) }))}
            />
          </dl>
          {isWeak && (
            <p role="note" className="border border-strong-rule px-3 py-1 text-small">
              {words.likeOursFew(asked - likeness.silent.length, asked)}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

interface Reason {
  readonly label: string;
  /** Where the case says so. */
  readonly href?: string | undefined;
}

function Reasons({ label, reasons }: { label: string; reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <div className="gap-x-4 sm:grid sm:grid-cols-[10rem_minmax(0,1fr)]">
      <dt className="text-soft">{label}</dt>
      {reasons.map((reason) => (
        <dd key={reason.label} className="sm:col-start-2">
          {reason.href ? (
            <a href={reason.href} className="inline-block py-0.5 text-ink">
              {reason.label}
            </a>
          ) : (
            reason.label
          )}
        </dd>
      ))}
    </div>
  );
}
