/** Front door of accounts for code that runs anywhere. */
export { normalEmail } from "./email-address";
export { longestPassword, type PasswordProblem, passwordProblem, shortestPassword } from "./password-rule";
export { type Locale, locales, mayDo, type Permission, type Person, type Role, roles } from "./person";
