// The ways to take a ready-made comparison along: files beside the page, copied by the reading script or
// downloaded without it.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';

interface Props {
  readonly pair: string;
  readonly locale: Locale;
}

const buttons = [
  { format: 'rich', file: 'comparison.json', part: 'html' },
  { format: 'markdown', file: 'comparison.md', part: undefined },
  { format: 'cosense', file: 'comparison.json', part: 'cosense' },
  { format: 'csv', file: 'comparison.csv', part: undefined },
] as const;

const downloads = ['markdown', 'csv'] as const;

export function TakeAlong({ pair, locale }: Props) {
  const words = messages(locale);
  return (
    <section aria-label={words.compareTake} className="take-along no-print">
      <p className="needs-script">
        <span className="text-soft">{words.compareCopyAs}</span>
        {buttons.map(({ format, file, part }) => (
          <button
            key={format}
            type="button"
            className="control"
            aria-label={words.compareCopy(words.compareCopyFormat[format])}
            data-copy={paths.pairFile(locale, pair, file)}
            data-key={part}
          >
            {words.compareCopyFormat[format]}
          </button>
        ))}
      </p>
      <p>
        <span className="text-soft">{words.compareDownload}</span>
        {buttons
          .filter(({ format }) => downloads.some((one) => one === format))
          .map(({ format, file }) => (
            <a
              key={format}
              href={paths.pairFile(locale, pair, file)}
              download={`${pair}${/\..*/.exec(file)?.[0]}`}
            >
              {words.compareCopyFormat[format]}
            </a>
          ))}
        <span className="text-small text-soft">{words.compareTakeHint}</span>
      </p>
    </section>
  );
}
