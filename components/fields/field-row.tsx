// One field: its name in the file, what belongs there, its form and an example.
import type { ReactNode } from 'react';
import type { Locale } from '#lib/locales';
import { fieldsPageWords } from '#lib/messages/fields';
import { messages } from '#lib/messages/messages';
import type { FieldWords } from '#lib/text/field-words';
import { paths } from '#lib/url/paths';
import { CodeText } from '../hosting/code-text';
import { AnchorLink } from '../ui/anchor-link';
import { Listed } from './form-words';

interface Props {
  readonly locale: Locale;
  readonly anchor: string;
  readonly path: string;
  readonly words: Pick<FieldWords, 'label' | 'meaning'> & Partial<FieldWords>;
  readonly isRequired: boolean;
  /** Its form in words. */
  readonly form: ReactNode;
  /** Codes of the checker that speak of such values. */
  readonly codes?: readonly string[];
  /** Where fields of this sort are told once for all. */
  readonly seen?: { readonly anchor: string; readonly label: string } | undefined;
}

export function FieldRow({
  locale,
  anchor,
  path,
  words: { label: labels, meaning, example },
  isRequired,
  form,
  codes = [],
  seen,
}: Props) {
  const words = fieldsPageWords(locale);
  const label = labels[locale];
  return (
    <div className="label-row" id={anchor}>
      <dt>
        <b>{label}</b>
        <AnchorLink to={anchor} label={messages(locale).withDetails(label, path)} locale={locale} />
        <code className="block break-words text-small">{path}</code>
        <span className="block text-small text-soft">
          {isRequired ? words.required : words.optional}
        </span>
      </dt>
      <dd>
        {seen ? (
          <a href={`#${seen.anchor}`}>{words.seeShared(seen.label)}</a>
        ) : (
          <>
            <p className="max-w-(--measure)">
              <CodeText text={meaning[locale]} />
            </p>
            <p className="mt-1 max-w-(--measure) text-small text-soft">{form}</p>
            {codes.length > 0 && (
              <p className="text-small text-soft">
                {words.codes}
                <Listed comma={words.comma} colon={words.colon}>
                  {codes.map((code) => (
                    <a key={code} href={paths.check(locale, code)} className="whitespace-nowrap">
                      {code}
                    </a>
                  ))}
                </Listed>
              </p>
            )}
            {example && <pre className="code-box mt-2">{example}</pre>}
          </>
        )}
      </dd>
    </div>
  );
}
