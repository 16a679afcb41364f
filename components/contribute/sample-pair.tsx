// The same lines of a file, bad and good, as a sign and a word say; those that differ are marked. It must
// not know what they are a sample of.
import { type MarkedLine, markedLines } from '#lib/checks/marked-lines';
import { visibleParts } from '#lib/checks/visible-parts';
import { Sign } from '../ui/sign';

interface Words {
  readonly marked: string;
  readonly nothing: string;
  readonly emptyLine: string;
}

interface Props {
  /** Path of the file. */
  readonly file: string;
  readonly bad: string;
  readonly good: string;
  /** What the two are called, such as "Wrong" and "Right". */
  readonly labels: readonly [bad: string, good: string];
  readonly words: Words;
}

export function SamplePair({ file, bad, good, labels, words }: Props) {
  const sides = markedLines(bad, good);
  return (
    <div className="mt-3 grid gap-2">
      <p className="text-small text-soft">
        <code className="wrap-anywhere">{file}</code>
      </p>
      {([0, 1] as const).map((side) => (
        <Lines
          key={side}
          isGood={side === 1}
          label={labels[side]}
          lines={sides[side]}
          words={words}
        />
      ))}
    </div>
  );
}

interface LinesProps extends Pick<Props, 'words'> {
  readonly isGood: boolean;
  readonly label: string;
  readonly lines: readonly MarkedLine[];
}

function Lines({ isGood, label, lines, words }: LinesProps) {
  const sign = isGood ? 'check' : 'cross';
  return (
    <figure className={`sample ${isGood ? 'tone-green' : 'tone-red'}`}>
      <figcaption className="sample-label px-3 py-1">
        <Sign name={sign} /> {label}
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
