import { runCommand } from "./command.server";
import { checkIsolation } from "./migrate.server";

/** `npm run migrate`: brings the configured database to the newest form and checks that tenants are kept apart. */
await runCommand(async ({ db }) => {
  await checkIsolation(db);
  console.info("the database is up to date");
  return 0;
});
