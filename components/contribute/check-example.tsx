// The pair of samples of one code: lines of a file, or words for what no text shows.
import type { CheckDoc } from '#lib/checks/check-doc';
import type { Locale } from '#lib/locales';
import { contributeWords } from '#lib/messages/contribute';
import { CodeText } from '../hosting/code-text';
import { Sign } from '../ui/sign';
import { SamplePair } from './sample-pair';

interface Props {
  readonly example: CheckDoc['example'];
  readonly locale: Locale;
}

export function CheckExample({ example, locale }: Props) {
  const words = contributeWords(locale);
  if (!('file' in example)) {
    return (
      <div className="grid max-w-(--measure) gap-3">
        <Described isGood={false} label={words.wrong} text={example.wrong[locale]} />
        <Described isGood label={words.right} text={example.right[locale]} />
      </div>
    );
  }
  return (
    <>
      <p className="mb-3 max-w-(--measure) text-soft">{words.exampleNote}</p>
      {Object.entries(example.beside ?? {}).map(([path, text]) => (
        <div key={path} className="mb-3">
          <p>
            <CodeText text={words.beside(`content/${path}`)} />
          </p>
          <pre className="code-box mt-1">{text}</pre>
        </div>
      ))}
      <SamplePair
        file={`content/${example.file}`}
        bad={example.wrong}
        good={example.right}
        labels={[words.wrong, words.right]}
        words={words}
      />
    </>
  );
}

function Described({ isGood, label, text }: { isGood: boolean; label: string; text: string }) {
  return (
    <div className={`sample ${isGood ? 'tone-green' : 'tone-red'}`}>
      <p className="sample-label px-3 pt-2">
        <Sign name={isGood ? 'check' : 'cross'} /> {label}
      </p>
      <p className="px-3 pb-2">
        <CodeText text={text} />
      </p>
    </div>
  );
}
