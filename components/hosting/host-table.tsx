// What each way of hosting can do, as a table that scrolls in a box of its own; on a phone the cells of a
// row stand one below the other.
import type { HostingWords } from '#lib/messages/hosting';

export function HostTable({ words }: { words: HostingWords }) {
  return (
    <div className="host-table prose max-w-none">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="prose-table mt-4" aria-label={words.tableLabel} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="min-w-44">
                {words.way}
              </th>
              {words.tableHead.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.table.map(([ability, ...cells]) => (
              <tr key={ability}>
                <th scope="row">{ability}</th>
                {cells.map((cell, i) => (
                  <td key={words.tableHead[i]} data-label={words.tableHead[i]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
