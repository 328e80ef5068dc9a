import { hash, verify } from "@node-rs/argon2";
import { longestPassword } from "./password-rule";

/** Argon2id with 19 MiB, two passes and one lane: OWASP's minimum, some 20 ms here. (2 is Argon2id.) */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), parameters);
}

let nobody: Promise<string> | null = null;

/**
 * Whether the password is the one behind `passwordHash`. Where there is no hash (an unknown e-mail, a person
 * without a password) the same work is done against a hash that nobody's password has, so that the time
 * taken does not tell who has an account.
 */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  // Nobody's password is longer; normalising some megabytes of text would take seconds and hundreds of megabytes.
  const fits = password.length <= longestPassword;
  const matches = await verify(passwordHash ?? (await nobody), fits ? password.normalize("NFKC") : "");
  return fits && matches && passwordHash !== null;
}
