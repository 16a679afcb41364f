// A page in the place of one that was withdrawn: what was here, since when it is gone, why, and where to
// go instead.
import type { Locale } from '#lib/locales';
import { movedWords } from '#lib/messages/moved';
import type { TombstoneWords } from '#lib/moved/tombstone-words';

interface Props {
  readonly stone: TombstoneWords;
  readonly locale: Locale;
}

export function TombstonePage({ stone, locale }: Props) {
  const words = movedWords(locale);
  return (
    <article className="max-w-(--measure)">
      <h1 className="mb-3">{stone.title}</h1>
      <p>{stone.since}</p>
      <dl className="mt-6 grid gap-4">
        <div>
          <dt className="font-bold">{words.why}</dt>
          <dd>{stone.why}</dd>
        </div>
        {stone.links.map(({ label, href }) => (
          <div key={label}>
            <dt className="font-bold">{label}</dt>
            <dd>
              <a href={href}>{href}</a>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-8 text-small text-soft">{words.kept}</p>
    </article>
  );
}
