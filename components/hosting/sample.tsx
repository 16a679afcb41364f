// One sample: closed, to be opened or taken along. It must not know what it says.
import type { SampleName } from '#lib/hosting/samples';
import type { HostingWords } from '#lib/messages/hosting';
import { paths } from '#lib/url/paths';

interface Props {
  readonly name: SampleName;
  readonly text: string;
  readonly words: HostingWords;
}

export function Sample({ name, text, words }: Props) {
  const lines = text.trimEnd().split('\n');
  const isComment = lines.every((line) => line.startsWith('#'));
  return (
    <div className="mt-4 border border-rule">
      <details>
        <summary className="px-3 py-2">
          <code className="font-bold">{name}</code>{' '}
          <span className="text-small text-soft">{words.lines(lines.length, isComment)}</span>
        </summary>
        <pre className="code-box border-0 border-t" lang="en">
          {text}
        </pre>
      </details>
      <p className="border-t border-rule px-3 py-1.5 text-small">
        <a href={paths.hostingFile(name)} download={name}>
          {words.download(name)}
        </a>
      </p>
    </div>
  );
}
