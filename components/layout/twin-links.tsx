// The page as files, named at its end.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { type TwinSuffix, twinForms } from '#lib/url/twins';

interface Props {
  readonly path: string;
  readonly twins: readonly TwinSuffix[];
  readonly locale: Locale;
}

export function TwinLinks({ path, twins, locale }: Props) {
  const words = messages(locale);
  // The file of the list has all cases, whatever is chosen on the page.
  const label = path === paths.cases(locale) ? words.listAs : words.pageAs;
  return (
    <p className="no-print mt-10 flex flex-wrap items-baseline gap-x-3 text-small">
      <span className="text-soft">{label}</span>
      {twins.map((suffix) => (
        <a key={suffix} href={paths.twin(path, suffix)} className="inline-block py-1">
          {twinForms[suffix].name}
        </a>
      ))}
    </p>
  );
}
