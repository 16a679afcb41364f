'use client';

// Label, help and problems of one control, tied to it for screen readers. It must not know what kind of
// control it is.
import type { ReactNode } from 'react';
import { CodeText } from '#components/hosting/code-text';
import type { ControlName } from '#lib/authoring/form-places';
import type { Problem } from '#lib/problems';
import { paths } from '#lib/url/paths';
import { elementId, useNewCase } from './new-case-form.client';
import { FieldHelp } from './new-case-help.client';

interface LabelledProps {
  readonly name: ControlName;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly problems: readonly Problem[];
  readonly lang?: string | undefined;
  readonly children: (wiring: Wiring) => ReactNode;
}

/** What ties the element of a control to its words. */
export interface Wiring {
  readonly id: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: true | undefined;
  readonly onBlur: () => void;
}

export function Labelled({ name, label, help, problems, children }: LabelledProps) {
  const { leave } = useNewCase();
  const id = elementId(name);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <FieldHelp id={id} help={help} />
      {children({
        id,
        'aria-describedby': describedBy(id, help !== undefined && help !== '', problems),
        'aria-invalid': problems.some(({ severity }) => severity === 'error') || undefined,
        onBlur: () => leave(name),
      })}
      <FieldProblems id={id} problems={problems} />
    </div>
  );
}

export function describedBy(
  id: string,
  hasHelp: boolean,
  problems: readonly Problem[],
): string | undefined {
  const ids = [hasHelp ? `${id}-help` : '', problems.length > 0 ? `${id}-problem` : ''];
  return ids.filter(Boolean).join(' ') || undefined;
}

export function FieldProblems({ id, problems }: { id: string; problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div id={`${id}-problem`} className="field-problem">
      {problems.map((problem) => (
        <p key={`${problem.code} ${problem.line}:${problem.column} ${problem.got}`}>
          <ProblemWords problem={problem} />
        </p>
      ))}
    </div>
  );
}

/**
 * The words of the checker, which are English on every page, and the way to its explanation. Before
 * them, on other pages, the rule itself.
 */
export function ProblemWords({ problem }: { problem: Problem }) {
  const { locale, words, plan } = useNewCase();
  const { code, expected, got, hint } = problem;
  const rule = plan.rules[code];
  return (
    <>
      {rule && (
        <>
          <CodeText text={words.rule(rule)} />
          <br />
        </>
      )}
      <span lang={locale === 'en' ? undefined : 'en'}>
        {words.expected(expected, got)}
        {hint && ` ${hint}`}
      </span>{' '}
      <a href={paths.check(locale, code)} aria-label={words.explain(code)}>
        {code}
      </a>
    </>
  );
}
