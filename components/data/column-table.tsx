// The columns of a table, as its schema describes them.

import type { Locale } from '#lib/locales';
import { type JsonColumn, jsonColumns } from '#lib/publish/json-columns';
import type { Table } from '#lib/publish/table';

export function ColumnTable({ table, locale }: { table: Table; locale: Locale }) {
  return (
    <dl>
      {jsonColumns(table, locale).map(({ key, heads, description, values }: JsonColumn) => (
        <div key={key} className="label-row">
          <dt>
            {heads.map((head) => (
              <code key={head} className="block max-sm:font-bold">
                {head}
              </code>
            ))}
          </dt>
          <dd>
            {description}
            {values.length > 0 && (
              <span className="flex flex-wrap gap-x-3 text-small text-soft">
                {values.map((value) => (
                  <code key={value}>{value}</code>
                ))}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
