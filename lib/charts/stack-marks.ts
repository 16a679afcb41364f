// Rows for marks on a time axis that would cover each other in one. It must not know what they mark.

/**
 * @param places percent from the left
 * @param gap how far two marks of a row stand apart at least, in percent
 * @returns the row of each, from nought; marks keep to the first row that is free
 */
export function stackMarks(places: readonly number[], gap: number): number[] {
  const rows: number[][] = [];
  return places.map((place) => {
    const free = rows.findIndex((row) => row.every((other) => Math.abs(other - place) >= gap));
    const row = free === -1 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), place];
    return row;
  });
}
