'use client';

// The files as they stand: to read, copy, download, or change as text. It must not know what is in them.
import { useEffect, useState } from 'react';
import type { Slot } from '#lib/authoring/draft';
import type { AuthoredFile } from '#lib/authoring/draft-files';
import type { Problem } from '#lib/problems';
import { writeClipboard } from '../reading/write-clipboard.browser';
import { useNewCase } from './new-case-form.client';
import { ProblemWords } from './new-case-note.client';

interface Props {
  readonly files: readonly AuthoredFile[];
  /** @returns what keeps the text from being taken into the form */
  readonly onText: (slot: Slot, path: string, text: string) => Promise<readonly Problem[]>;
}

export function Files({ files, onText }: Props) {
  const { words } = useNewCase();
  return (
    <section aria-labelledby="files" className="panel">
      <h2 id="files">{words.files}</h2>
      <p className="text-small text-soft">
        {files.length === 0 ? words.filesWait : words.filesHelp}
      </p>
      {files.map((file) => (
        <OneFile key={file.slot} file={file} onText={onText} />
      ))}
    </section>
  );
}

function OneFile({ file, onText }: { file: AuthoredFile } & Pick<Props, 'onText'>) {
  const { words, draft } = useNewCase();
  const [edited, setEdited] = useState<string>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [said, setSaid] = useState('');
  const { slot, path, text } = file;
  const name = downloadName(file, String(draft.company?.data.id ?? ''));
  const say = (what: string) => {
    // What is said twice is heard only when it was gone in between.
    setSaid('');
    requestAnimationFrame(() => setSaid(what));
  };
  const copy = () =>
    writeClipboard({ 'text/plain': Promise.resolve(text) }).then(
      () => say(words.copied),
      () => say(words.copyFailed),
    );
  useUnsavedText(edited !== undefined && edited !== text);
  const take = async () => {
    const found = await onText(slot, path, edited ?? '');
    setProblems(found);
    if (found.length > 0) return;
    setEdited(undefined);
    say(words.textTaken);
  };
  const drop = () => {
    setEdited(undefined);
    setProblems([]);
  };
  return (
    <details className="file" id={`n-file-${slot}`}>
      <summary>
        <code>{path}</code>
      </summary>
      {slot === 'company' && <p className="field-help">{words.companyEntry}</p>}
      {edited === undefined ? (
        <>
          <p className="file-actions">
            <button
              type="button"
              className="control"
              aria-label={words.copyFile(name)}
              onClick={copy}
            >
              {words.copy}
            </button>
            <button
              type="button"
              className="control"
              aria-label={words.downloadFile(name)}
              onClick={() => download(name, text)}
            >
              {words.download}
            </button>
            <button
              type="button"
              className="control"
              aria-label={words.editFile(name)}
              onClick={() => setEdited(text)}
            >
              {words.edit}
            </button>
            <span role="status">{said}</span>
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keys */}
          <section tabIndex={0} aria-label={words.textOf(name)} className="file-view">
            <pre lang="zxx" translate="no">
              {text}
            </pre>
          </section>
        </>
      ) : (
        <>
          <textarea
            className="control file-text"
            aria-label={words.textOf(name)}
            aria-describedby={problems.length > 0 ? `n-file-${slot}-problem` : undefined}
            rows={24}
            spellCheck={false}
            lang="zxx"
            translate="no"
            value={edited}
            onChange={(event) => setEdited(event.target.value)}
          />
          {problems.length > 0 && (
            <div id={`n-file-${slot}-problem`} role="alert" className="field-problem">
              <p>{words.textBroken}</p>
              {problems.map((problem) => (
                <p key={`${problem.line}:${problem.column} ${problem.code} ${problem.got}`}>
                  {problem.line}:{problem.column} <ProblemWords problem={problem} />
                </p>
              ))}
            </div>
          )}
          <p className="file-actions">
            <button type="button" className="control control-primary" onClick={() => void take()}>
              {words.useText}
            </button>
            <button type="button" className="control" onClick={drop}>
              {words.dropText}
            </button>
          </p>
        </>
      )}
    </details>
  );
}

/** The draft that is kept knows nothing of a text until it is taken: who leaves is asked. */
function useUnsavedText(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}

/** The entry of a company is no whole file: under the name of the list it would replace the list. */
function downloadName({ slot, path }: AuthoredFile, company: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return slot === 'company'
    ? `companies-${company.replace(/[^a-z0-9-]+/g, '') || 'entry'}.yaml`
    : name;
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
