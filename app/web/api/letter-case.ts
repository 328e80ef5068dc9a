/** `counts_against_quota` for `countsAgainstQuota`; what holds no capital letter stays as it is. */
export type Snake<S extends string> = S extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${Snake<Tail>}`
  : S;

/** `countsAgainstQuota` for `counts_against_quota`. */
export type Camel<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;

type Plain = string | number | boolean | null | undefined | Date;

export type Snaked<T> = T extends Plain
  ? T
  : T extends readonly (infer Item)[]
    ? Snaked<Item>[]
    : { [K in keyof T as K extends string ? Snake<K> : K]: Snaked<T[K]> };

export type Camelled<T> = T extends Plain
  ? T
  : T extends readonly (infer Item)[]
    ? Camelled<Item>[]
    : { [K in keyof T as K extends string ? Camel<K> : K]: Camelled<T[K]> };

const finished = new WeakSet<object>();

function mapKeys(value: unknown, rename: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => mapKeys(item, rename));
  if (value === null || typeof value !== "object" || value instanceof Date || finished.has(value))
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [rename(key), mapKeys(item, rename)]));
}

const snakes = new Map<string, string>();

function snakeKey(key: string): string {
  let made = snakes.get(key);
  if (made === undefined) {
    made = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    // Keys come from our own types; the bound is for maps whose keys are data.
    if (snakes.size < 1000) snakes.set(key, made);
  }
  return made;
}

/** The value with every key of every object in `snake_case`. */
export function toSnake<T>(value: T): Snaked<T> {
  return mapKeys(value, snakeKey) as Snaked<T>;
}

/**
 * The same for an object that goes into many answers: it is made once, and `toSnake` takes it as it is.
 * It must not be changed afterwards.
 */
export function toSnakeForGood<T extends object>(value: T): Snaked<T> {
  const made = toSnake(value);
  finished.add(made as object);
  return made;
}

/** The value with every key of every object in `camelCase`. */
export function toCamel<T>(value: T): Camelled<T> {
  return mapKeys(value, (key) =>
    key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  ) as Camelled<T>;
}
