// Makes dear things once, however often they are asked for. It must not know what they are.

/** Makes a thing once; a failure is forgotten, so that a reader can try again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  const makeEach = onceEach(make);
  return () => makeEach(undefined);
}

/** The same for each key. */
export function onceEach<K, T>(make: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const made = new Map<K, Promise<T>>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const making = make(key).catch((reason: unknown) => {
      made.delete(key);
      throw reason;
    });
    made.set(key, making);
    return making;
  };
}
