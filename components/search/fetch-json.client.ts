// Fetches a JSON file of this site.

/** @throws when it cannot be had, is missing or is no JSON */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}
