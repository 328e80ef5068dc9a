import { now } from "~/clock.server";
import { runCommand } from "~db/command.server";
import { makeOperatorToken } from "./operator-token.server";

/** `npm run -s token -- someone@example.kz`: prints an API token of that person, and nothing else. */
await runCommand(async ({ db }) => {
  const [email, ...rest] = process.argv.slice(2);
  if (email === undefined || rest.length > 0) {
    console.error("usage: npm run -s token -- someone@example.kz");
    return 2;
  }
  const token = await makeOperatorToken(db, email, now());
  if (token === null) {
    console.error(`${email} is not an e-mail address`);
    return 2;
  }
  process.stdout.write(`${token}\n`);
  return 0;
});
