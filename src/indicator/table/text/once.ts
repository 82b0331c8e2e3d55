/** Caches the results of a function of one argument, such as a column. */
export function once<K, T>(of: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, of(key));
    return known.get(key)!;
  };
}

/** Caches the results of a function of one text, of the last texts only: the same ones come again and again in a table. */
export function recent<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    if (known.size === MOST) known.clear();
    const result = of(text);
    known.set(text, result);
    return result;
  };
}

const MOST = 1000;
