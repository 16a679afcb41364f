// The sign that links to a place of the page: seen on hover and focus; on touch screens always, but not
// among short words. A click also copies the address, see reading.browser.ts. Its parent is what it links to.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

interface Props {
  /** Id of the place. */
  readonly to: string;
  /** What is there, in words. */
  readonly label: string;
  readonly locale: Locale;
}

export function AnchorLink({ to, label, locale }: Props) {
  return (
    <a href={`#${to}`} aria-label={messages(locale).linkTo(label)} className="anchor">
      #
    </a>
  );
}
