'use client';

// Opens files of a case to go on with. It must not know how they are read.
import { useRef, useState } from 'react';
import type { Problem } from '#lib/problems';
import { useNewCase } from './new-case-form.client';
import { ProblemWords } from './new-case-note.client';

interface NamedText {
  readonly name: string;
  readonly text: string;
}

interface Props {
  /** Whether something was written that opening would replace. */
  readonly isBegun: boolean;
  readonly onFiles: (files: readonly NamedText[]) => Promise<readonly Problem[]>;
}

export function OpenFiles({ isBegun, onFiles }: Props) {
  const { words } = useNewCase();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [said, setSaid] = useState('');
  const [waiting, setWaiting] = useState<readonly NamedText[]>();
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const open = async (texts: readonly NamedText[]) => {
    setWaiting(undefined);
    const found = await onFiles(texts);
    setProblems(found);
    setSaid(found.length === 0 ? words.opened : '');
    button.current?.focus();
  };
  const read = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setProblems([]);
    setSaid('');
    try {
      const texts = await Promise.all(
        files.map(async (file) => ({ name: file.name, text: await file.text() })),
      );
      if (isBegun) setWaiting(texts);
      else await open(texts);
    } catch {
      setSaid(words.fileUnread);
    }
  };
  return (
    <details className="open-files">
      <summary>{words.openFiles}</summary>
      <p id="open-help" className="field-help">
        {words.openHelp}
      </p>
      <button
        ref={button}
        type="button"
        className="control"
        aria-describedby="open-help"
        onClick={() => input.current?.click()}
      >
        {words.chooseFiles}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".mdx,.yaml"
        aria-label={words.openFiles}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again after it was mended.
          target.value = '';
          void read(files);
        }}
      />
      {waiting && (
        <fieldset aria-label={words.openFiles} className="confirm">
          <p role="alert">{words.openOver}</p>
          <button type="button" className="control" onClick={() => void open(waiting)}>
            {words.openAnyway}
          </button>
          <button type="button" className="control" onClick={() => setWaiting(undefined)}>
            {words.keepForm}
          </button>
        </fieldset>
      )}
      <p role="status">{said}</p>
      {problems.length > 0 && (
        <div role="alert" className="field-problem">
          <p>{words.openBroken}</p>
          {problems.map((problem) => (
            <p
              key={`${problem.file}:${problem.line}:${problem.column} ${problem.code} ${problem.got}`}
            >
              {problem.file}:{problem.line}:{problem.column} <ProblemWords problem={problem} />
            </p>
          ))}
        </div>
      )}
    </details>
  );
}
