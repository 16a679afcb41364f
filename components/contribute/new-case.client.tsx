'use client';

// "Add a case": a form that writes the files of a case, with the checker of the project beside it. The
// draft is the only state; it stays in this browser.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type CaseDraft, newDraft } from '#lib/authoring/draft';
import type { CheckedDraft } from '#lib/authoring/draft-check';
import { withFollowingIds } from '#lib/authoring/draft-ids';
import { withRepositories } from '#lib/authoring/draft-repository';
import type { FormBase } from '#lib/authoring/form-base';
import type { FormFilePaths } from '#lib/authoring/form-lines';
import { type FormPart, formParts, partOf } from '#lib/authoring/form-parts';
import { type ControlName, controlsOf } from '#lib/authoring/form-places';
import type { FormPlan } from '#lib/authoring/form-plan';
import type { Locale } from '#lib/locales';
import { newCaseWords } from '#lib/messages/new-case';
import { Files } from './new-case-files.client';
import {
  elementId,
  NewCaseContext,
  type NewCaseForm,
  type Place,
  withFileValue,
} from './new-case-form.client';
import { Keeping } from './new-case-keeping.client';
import { OpenFiles } from './new-case-open.client';
import { Part } from './new-case-part.client';
import { type CheckState, countedLeft, Problems } from './new-case-problems.client';
import { type Checker, createChecker } from './new-case-worker.client';
import { useKeptDraft } from './use-kept-draft.client';
import { usePressGate } from './use-press-gate.client';

interface Props {
  readonly plan: FormPlan;
  readonly locale: Locale;
  readonly files: FormFilePaths;
}

const CHECK_MS = 250;

export function NewCase({ plan, locale, files }: Props) {
  const words = newCaseWords(locale);
  const start = useMemo(() => newDraft(plan), [plan]);
  const [draft, setDraft] = useState<CaseDraft>(start);
  const [left, setLeft] = useState<ReadonlySet<ControlName>>(new Set());
  const [isAllRaised, setAllRaised] = useState(false);
  const [known, setKnown] = useState<FormBase>();
  const [checked, setChecked] = useState<CheckedDraft>();
  const [state, setState] = useState<CheckState>('untouched');
  const [open, setOpen] = useState<ReadonlySet<FormPart>>(new Set(['company', 'sources']));
  const [attempt, setAttempt] = useState(0);
  const checker = useRef<Checker>(undefined);
  const isBegun = draft !== start;
  const afterPress = usePressGate();

  const prepare = useCallback((): Checker => {
    if (checker.current) return checker.current;
    const next = createChecker(files, () => setState('failed'));
    checker.current = next;
    next.base.then(setKnown, () => {});
    return next;
  }, [files]);
  const end = useCallback(() => {
    checker.current?.close();
    checker.current = undefined;
  }, []);
  useEffect(() => end, [end]);

  const replace = (next: CaseDraft, names: readonly ControlName[] | 'all') => {
    setDraft(next);
    setAllRaised(names === 'all');
    setLeft(new Set(names === 'all' ? [] : names));
  };
  const keeping = useKeptDraft({ draft, left, isBegun, onDraft: replace, afterPress });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` repeats a failed check
  useEffect(() => {
    if (!isBegun) return;
    setState('checking');
    const timer = setTimeout(() => {
      prepare().check(draft, (result, isWhole) =>
        afterPress(() => {
          setChecked(result);
          setState(isWhole ? 'checked' : 'checking');
        }),
      );
    }, CHECK_MS);
    return () => clearTimeout(timer);
  }, [draft, isBegun, prepare, afterPress, attempt]);

  const facets = useMemo(
    () => plan.facets.flatMap((group) => group.facets.map(({ id }) => id)),
    [plan],
  );
  const problems = useMemo(() => {
    const hasControl = (name: ControlName) => partOfName(name, facets) !== undefined;
    // An answer may still come after the draft was deleted.
    const { problems: found = [], files: texts = [] } = (isBegun && checked) || {};
    return found.map((problem) => ({
      problem,
      name: controlsOf(problem, texts).find(hasControl),
    }));
  }, [checked, isBegun, facets]);

  const change = useCallback(
    (next: (now: CaseDraft) => CaseDraft) =>
      setDraft((now) => withRepositories(now, withFollowingIds(now, next(now)), plan)),
    [plan],
  );
  const set = useCallback(
    (place: Place, value: unknown, order: readonly string[] = []) =>
      change((now) => withFileValue(now, place, value, order)),
    [change],
  );
  const raise = useCallback(
    (name: ControlName) => setLeft((now) => (now.has(name) ? now : new Set(now).add(name))),
    [],
  );
  const leave = useCallback(
    (name: ControlName) => afterPress(() => raise(name)),
    [afterPress, raise],
  );
  const isRaised = (name: ControlName) =>
    isAllRaised ||
    left.has(name) ||
    [...left].some((one) => isBelow(one, name) || isBelow(name, one));
  const form: NewCaseForm = {
    ...{ locale, words, plan, known, draft, problems, isRaised, change, set, leave, afterPress },
  };

  const go = (name: ControlName) => {
    const part = partOfName(name, facets);
    if (part) setOpen((now) => new Set(now).add(part));
    raise(name);
    requestAnimationFrame(() => requestAnimationFrame(() => focusControl(name)));
  };
  const openTexts = async (texts: Parameters<Checker['open']>[1]) => {
    const { draft: next, problems: found } = await prepare().open(draft, texts);
    if (next) replace(withNaming(next), 'all');
    return found;
  };
  const isAllOpen = open.size === formParts.length;

  return (
    <NewCaseContext value={form}>
      <div className="needs-script new-case" data-client="">
        <form
          aria-label={words.title}
          noValidate
          autoComplete="off"
          onFocus={prepare}
          onSubmit={(event) => event.preventDefault()}
        >
          <OpenFiles isBegun={isBegun} onFiles={(texts) => openTexts(texts)} />
          <p className="parts-switch">
            <button
              type="button"
              className="field-link"
              onClick={() => setOpen(new Set(isAllOpen ? [] : formParts.map(({ id }) => id)))}
            >
              {isAllOpen ? words.closeParts : words.allParts}
            </button>
          </p>
          {formParts.map(({ id }) => (
            <Part
              key={id}
              part={id}
              isOpen={open.has(id)}
              onToggle={(isOpen) =>
                setOpen((now) => {
                  if (now.has(id) === isOpen) return now;
                  const next = new Set(now);
                  if (isOpen) next.add(id);
                  else next.delete(id);
                  return next;
                })
              }
            />
          ))}
          {isBegun && (
            <p className="left-bar">
              <a href="#left">{words.problems}</a> {countedLeft(form, state)}
            </p>
          )}
        </form>
        <div className="beside-form">
          <Problems
            state={isBegun ? state : 'untouched'}
            onGo={go}
            onRetry={() => {
              end();
              setAttempt((n) => n + 1);
            }}
          />
          <Files
            files={isBegun ? (checked?.files ?? []) : []}
            onText={(slot, path, text) => openTexts([{ name: path, text, slot }])}
          />
          <section aria-labelledby="next" className="panel">
            <h2 id="next">{words.next}</h2>
            <ol className="list-decimal ps-5">
              {words.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
          <Keeping
            state={keeping.state}
            onTakeOther={keeping.takeOther}
            onKeepThis={keeping.keepThis}
            onDelete={() => {
              keeping.discard();
              replace(start, []);
              setChecked(undefined);
              setState('untouched');
            }}
          />
        </div>
      </div>
    </NewCaseContext>
  );
}

/** `case:outcome` holds `case:outcome.is`. */
const isBelow = (outer: ControlName, inner: ControlName) =>
  inner.startsWith(outer) && /^[.[]/.test(inner.slice(outer.length));

function partOfName(name: ControlName, facets: readonly string[]): FormPart | undefined {
  const [slot = '', path = ''] = name.split(/:(.*)/s);
  if (path === 'file' || path === 'file-year') return slot === 'case' ? 'company' : undefined;
  if (['yaml', 'text', 'front matter'].includes(path)) return undefined;
  const [key = ''] = /^[^.[]+/.exec(path) ?? [];
  return partOf(slot, key, facets);
}

/** Opens what hides the control, and goes to it, or to the first control in it. */
function focusControl(name: ControlName): void {
  const found = nearestElement(name);
  for (let box = found?.closest('details'); box; box = box.parentElement?.closest('details')) {
    box.open = true;
  }
  const isControl = found?.matches('input, select, textarea');
  const control = isControl
    ? found
    : (found?.querySelector<HTMLElement>('input, select, textarea, button') ?? found);
  // What only the text of the file can say has no control, but a place.
  if (control && control === found && !isControl) control.tabIndex = -1;
  control?.focus();
}

function nearestElement(name: ControlName): HTMLElement | null {
  const path = name.slice(name.indexOf(':') + 1);
  const found = document.getElementById(elementId(name));
  const above = path.replace(/(?:\.?[^.[\]]+|\[\d+\])$/, '');
  if (found || above === '') return found;
  return nearestElement(`${name.slice(0, name.indexOf(':'))}:${above}`);
}

/** A case that was opened under its name keeps it; nothing is left to be put together. */
const withNaming = (draft: CaseDraft): CaseDraft =>
  draft.openedId === undefined ? draft : { ...draft, subject: '', year: '' };
