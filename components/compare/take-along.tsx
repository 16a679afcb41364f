// The ways to take a ready-made comparison along: the page as files, copied by the reading script or
// downloaded without it.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';

interface Props {
  readonly pair: string;
  readonly locale: Locale;
}

const buttons = [
  { format: 'rich', suffix: 'json', part: 'html' },
  { format: 'markdown', suffix: 'md', part: undefined },
  { format: 'cosense', suffix: 'json', part: 'cosense' },
  { format: 'csv', suffix: 'csv', part: undefined },
] as const;

const downloads = ['markdown', 'csv'] as const;

export function TakeAlong({ pair, locale }: Props) {
  const words = messages(locale);
  return (
    <section aria-label={words.compareTake} className="take-along no-print">
      <p className="needs-script">
        <span className="text-soft">{words.compareCopyAs}</span>
        {buttons.map(({ format, suffix, part }) => (
          <button
            key={format}
            type="button"
            className="control"
            aria-label={words.compareCopy(words.compareCopyFormat[format])}
            data-copy={paths.twin(paths.pair(locale, pair), suffix)}
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
          .map(({ format, suffix }) => (
            <a
              key={format}
              href={paths.twin(paths.pair(locale, pair), suffix)}
              download={`${pair}.${suffix}`}
            >
              {words.compareCopyFormat[format]}
            </a>
          ))}
        <span className="text-small text-soft">{words.compareTakeHint}</span>
      </p>
    </section>
  );
}
