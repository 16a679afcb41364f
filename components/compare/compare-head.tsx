// The head of a column: the case, when it was told, and that undated facts are as of then.
import type { ReactNode } from 'react';
import type { Column } from '#lib/cases/comparison';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { InternalMark } from '../ui/internal-mark';
import { tableRoles } from './table-roles';

interface Props {
  readonly column: Column;
  readonly name: string;
  readonly locale: Locale;
  /** Below the title, such as a button that removes the column. */
  readonly children?: ReactNode;
}

export function CompareHead({ column, name, locale, children }: Props) {
  return (
    <th {...tableRoles.columnHead} scope="col">
      <span className="compare-company">
        {name}
        <InternalMark word={column.internal} />
      </span>
      <a
        href={column.href}
        className="compare-title"
        lang={column.lang === locale ? undefined : column.lang}
      >
        {column.title}
      </a>
      <span className="compare-told">{messages(locale).compareAsOf(column.told)}</span>
      {children}
    </th>
  );
}
