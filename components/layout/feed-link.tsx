// The way to the feed of a page, in sight: readers of feeds do not all look into the head.
import type { Locale } from '#lib/locales';
import { feedWords } from '#lib/messages/feeds';
import { paths } from '#lib/url/paths';

interface Props {
  /** Path of the page. */
  readonly page: string;
  readonly locale: Locale;
}

export function FeedLink({ page, locale }: Props) {
  return (
    <a href={paths.feed(page)} type="application/atom+xml" className="no-print inline-block py-0.5">
      {feedWords(locale).follow}
    </a>
  );
}
