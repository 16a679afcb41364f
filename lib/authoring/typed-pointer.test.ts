import { expect, test } from 'vitest';
import { typedPointer } from './typed-pointer';

test.each([
  ['what is typed behind the id stays', 'tna#', 'tna#S1', 'tna#S1'],
  ['the same source is not said twice', 'tna#', 'tna#tna#S1', 'tna#S1'],
  ['nor three times', 'tna#', 'tna#tna#tna#S1', 'tna#S1'],
  ['another source replaces the one filled in', 'tna#', 'tna#gds-adrs#ADR019', 'gds-adrs#ADR019'],
  ['also behind a place that was there', 'tna#S1', 'tna#gds-adrs#ADR019', 'gds-adrs#ADR019'],
  ['also in front of what was filled in', 'tna#', 'tna#S1tna#', 'tna#S1'],
  ['also letter by letter', 'tna#tna', 'tna#tna#', 'tna#'],
  ['also with a space before it', '', ' tna#S1', 'tna#S1'],
  ['a heading may hold the sign', 'tna#', 'tna#§C# and F#', 'tna#§C# and F#'],
  ['a heading of a file as well', 'tna#', 'tna#ADR019§C# and F#', 'tna#ADR019§C# and F#'],
  ['taking all away is no pointer', 'tna#', '', ''],
])('%s', (_, before, text, expected) => {
  expect(typedPointer(before, text)).toBe(expected);
});
