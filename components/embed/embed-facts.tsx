// The facts of one cell of a framed page.
import type { FramedRow } from '#lib/cards/framed-rows';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

interface Props {
  readonly cell: FramedRow['cells'][number] | undefined;
  readonly locale: Locale;
  /** What it is stands above already. */
  readonly isNamed?: boolean;
}

export function EmbedFacts({ cell, locale, isNamed = false }: Props) {
  const words = messages(locale);
  return (
    <ul>
      {cell?.facts.map(({ label, details }) => (
        <li key={`${label} ${details.join(' ')}`}>
          {!isNamed && label}
          {details.length > 0 && (
            <span className="embed-soft">
              {isNamed
                ? details.join(words.listSeparator)
                : ` (${details.join(words.listSeparator)})`}
            </span>
          )}
        </li>
      ))}
      {cell && cell.more > 0 && <li className="embed-soft">{words.moreOf(cell.more)}</li>}
    </ul>
  );
}
