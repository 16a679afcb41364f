// The year at the end of a case's id, which is that of its telling and stands in its address for ever. It
// must not know the sources, nor what the clock says.
import type { Problem } from '../problems';
import { quoted } from '../text/characters';

/** Docker came out in March 2013: nobody told of container platforms before. */
export const firstYear = 2013;

/** @param thisYear the last one in which anything can have been told */
export function idYearFinding(
  id: string,
  thisYear: number,
): Pick<Problem, 'severity' | 'expected' | 'got' | 'hint'> | undefined {
  const year = /-(\d{4})$/.exec(id)?.[1];
  if (year !== undefined && Number(year) >= firstYear && Number(year) <= thisYear) return undefined;
  const form = '"<company>-<year>" or "<company>-<subject>-<year>"';
  const expected =
    year === undefined
      ? `an id that ends in a year, ${form}`
      : `an id that ends in the year of the telling, ${firstYear} or later and not to come`;
  const stem = year === undefined ? id : id.slice(0, -5);
  const name = `"${stem}-<year>.mdx", with the year in which it was told`;
  const hint = `Rename it to ${name}; a published id goes into its aliases.`;
  return { severity: 'warning', expected, got: quoted(id), hint };
}
