// One field: its name in the file, what belongs there, its form and an example.
import type { ReactNode } from 'react';
import type { Locale } from '#lib/locales';
import { fieldsPageWords } from '#lib/messages/fields';
import type { FieldWords } from '#lib/text/field-words';
import { CodeText } from '../hosting/code-text';
import { AnchorLink } from '../ui/anchor-link';

interface Props {
  readonly locale: Locale;
  readonly anchor: string;
  readonly path: string;
  readonly words: FieldWords;
  readonly isRequired: boolean;
  /** Its form in words. */
  readonly form?: ReactNode;
  /** Where fields of this sort are told once for all. */
  readonly seen?: { readonly anchor: string; readonly label: string } | undefined;
}

export function FieldRow({ locale, anchor, path, words, isRequired, form, seen }: Props) {
  const page = fieldsPageWords(locale);
  const label = words.label[locale];
  return (
    <div className="label-row" id={anchor}>
      <dt>
        <b>{label}</b>
        <AnchorLink to={anchor} label={label} locale={locale} />
        <code className="block break-words text-small">{path}</code>
        <span className="block text-small text-soft">
          {isRequired ? page.required : page.optional}
        </span>
      </dt>
      <dd>
        {seen ? (
          <a href={`#${seen.anchor}`}>{page.seeShared(seen.label)}</a>
        ) : (
          <>
            <p className="max-w-(--measure)">
              <CodeText text={words.meaning[locale]} />
            </p>
            {form && (
              <p className="mt-1 max-w-(--measure) text-small text-soft">
                {page.form}
                {form}
              </p>
            )}
            <pre className="code-box mt-2">{words.example}</pre>
          </>
        )}
      </dd>
    </div>
  );
}
