'use client';

// All that is left, in one list: where it is, what is wrong, and the way there. It must not know any
// check.
import { useEffect, useState } from 'react';
import type { ControlName } from '#lib/authoring/form-places';
import { type NewCaseForm, type PlacedProblem, useNewCase } from './new-case-form.client';
import { ProblemWords } from './new-case-note.client';

export type CheckState = 'untouched' | 'checking' | 'checked' | 'failed';

const isRaisedIn =
  (form: NewCaseForm) =>
  ({ name }: PlacedProblem) =>
    name !== undefined && form.isRaised(name);

/** How much is to mend where somebody was, how much is still open, and what is merely remarked. */
export function countedLeft(form: NewCaseForm, state: CheckState): string {
  const { words, problems } = form;
  if (state === 'untouched' || state === 'failed') return '';
  const errors = problems.filter(({ problem }) => problem.severity === 'error');
  if (errors.length === 0 && state === 'checking') return words.checking;
  const mend = errors.filter(isRaisedIn(form)).length;
  const remarks = problems.length - errors.length;
  const count = words.counted(mend, errors.length - mend, remarks);
  return errors.length === 0 ? [words.problemsNone, count].filter(Boolean).join(' ') : count;
}

interface Props {
  readonly state: CheckState;
  readonly onGo: (name: ControlName) => void;
  readonly onRetry: () => void;
}

/** Said once a reader has left a field, not with every letter. */
const QUIET_MS = 700;

export function Problems({ state, onGo, onRetry }: Props) {
  const form = useNewCase();
  const { words, problems } = form;
  const counted = countedLeft(form, state);
  const errors = problems.filter(({ problem }) => problem.severity === 'error');
  const isRaised = isRaisedIn(form);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(counted), QUIET_MS);
    return () => clearTimeout(timer);
  }, [counted]);
  return (
    <section aria-labelledby="left" className="panel">
      <h2 id="left" tabIndex={-1}>
        {words.problems}
      </h2>
      {state === 'untouched' && <p className="text-soft">{words.problemsWait}</p>}
      {state === 'failed' && (
        <p role="alert">
          {words.failed}{' '}
          <button type="button" className="control" onClick={onRetry}>
            {words.retry}
          </button>
        </p>
      )}
      <p
        className="panel-count"
        data-done={state === 'checked' && errors.length === 0 ? '' : undefined}
      >
        {counted}
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {problems.length > 0 && (
        <details className="panel-list">
          <summary>{words.openCount(problems.length)}</summary>
          <ol>
            {problems.map((placed) => {
              const { problem, name } = placed;
              const { file, line, column, field, code } = problem;
              return (
                <li
                  key={`${file}:${line}:${column} ${code} ${field} ${problem.got}`}
                  data-raised={isRaised(placed) ? '' : undefined}
                >
                  {name ? (
                    <button
                      type="button"
                      className="field-link"
                      aria-label={words.goTo(field)}
                      onClick={() => onGo(name)}
                    >
                      <code>{field}</code>
                    </button>
                  ) : (
                    <code>{field}</code>
                  )}{' '}
                  <ProblemWords problem={problem} />
                  <br />
                  <span className="text-small text-soft">
                    {file}:{line}:{column}
                  </span>
                </li>
              );
            })}
          </ol>
        </details>
      )}
    </section>
  );
}
