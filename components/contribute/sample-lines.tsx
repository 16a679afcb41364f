// A few lines of a file, good or bad as a sign and a word say; lines that the other sample has not are
// marked. It must not know what they are a sample of.
import type { MarkedLine } from '#lib/checks/marked-lines';
import { visibleParts } from '#lib/checks/visible-parts';
import { Sign } from '../ui/sign';

interface Props {
  readonly isGood: boolean;
  /** "Recommended", "Wrong". */
  readonly label: string;
  /** Path of the file. */
  readonly file: string;
  readonly lines: readonly MarkedLine[];
  readonly words: { readonly marked: string; readonly nothing: string; readonly emptyLine: string };
}

export function SampleLines({ isGood, label, file, lines, words }: Props) {
  const sign = isGood ? 'check' : 'cross';
  return (
    <figure className={`sample ${isGood ? 'tone-green' : 'tone-red'}`}>
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-4 px-3 py-1.5">
        <span className="sample-label">
          <Sign name={sign} /> {label}
        </span>
        <code className="text-small text-soft">{file}</code>
      </figcaption>
      <pre className="sample-lines">
        {lines.length === 0 && <span className="sample-line text-soft">{words.nothing}</span>}
        {lines.map(({ text, isOwn }, i) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a sample never move
            key={i}
            className={isOwn ? 'sample-line sample-own' : 'sample-line'}
          >
            {isOwn && (
              <>
                <Sign name={sign} />
                <span className="visually-hidden">{words.marked} </span>
              </>
            )}
            <Visible text={text} emptyLine={words.emptyLine} />
            {'\n'}
          </span>
        ))}
      </pre>
    </figure>
  );
}

function Visible({ text, emptyLine }: { text: string; emptyLine: string }) {
  if (text === '') return <span className="text-soft">{emptyLine}</span>;
  return visibleParts(text).map((part, i) =>
    part.isName ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never move
      <span key={i} className="character-name">
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
}
