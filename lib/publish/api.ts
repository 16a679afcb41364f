// All of /api/v1/. Fields are only ever added within v1.
import type { Casebook } from '../casebook';
import { casesJson } from './cases-json';
import type { Publication } from './publication';

export function api(book: Casebook): Publication[] {
  const json = (path: string, value: () => unknown): Publication => ({
    path: `/api/v1/${path}`,
    make: () => `${JSON.stringify(value(), null, 2)}\n`,
  });
  return [json('cases.json', () => casesJson(book))];
}
