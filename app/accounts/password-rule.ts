export const shortestPassword = 10;
export const longestPassword = 200;

export type PasswordProblem = "too-short" | "too-long" | "too-common";

/** The commonest passwords of ten characters and more, as leaks list them, with those of our keyboards. */
const commonest = new Set([
  "0123456789",
  "0987654321",
  "1029384756",
  "1111111111",
  "1122334455",
  "123123123123",
  "1234512345",
  "1234567890",
  "12345678900",
  "12345678910",
  "123456789123",
  "123456789a",
  "123456789q",
  "1234567891",
  "123456qwerty",
  "1q2w3e4r5t",
  "1q2w3e4r5t6y",
  "1qaz2wsx3edc",
  "1qazxsw23edc",
  "9876543210",
  "a123456789",
  "abcdefghij",
  "adminadmin",
  "administrator",
  "almaty2026",
  "asdfghjkl1",
  "asdfghjkl;",
  "astana2026",
  "changeme123",
  "football123",
  "iloveyou123",
  "kazakhstan",
  "kazakhstan1",
  "kazakhstan2026",
  "letmein123",
  "password01",
  "password10",
  "password12",
  "password123",
  "password1234",
  "password12345",
  "p@ssw0rd123",
  "passw0rd123",
  "passwordpassword",
  "q1w2e3r4t5",
  "q1w2e3r4t5y6",
  "qazaqstan1",
  "qazaqstan2026",
  "qazwsxedcrfv",
  "qwerty1234",
  "qwerty12345",
  "qwerty123456",
  "qwertyqwerty",
  "qwertyuiop",
  "qwertyuiop[]",
  "ruqsat2026",
  "ruqsatruqsat",
  "welcome123",
  "zxcvbnm123",
  "zaq12wsxcde3",
  "йцукенгшщз",
  "йцукенгшщзхъ",
  "қазақстан1",
  "казахстан1",
  "пароль1234",
  "пароль12345",
  "парольпароль",
]);

/** Why a password cannot be taken, or null. Length is counted in characters, after normalisation (NFKC). */
export function passwordProblem(password: string, email = ""): PasswordProblem | null {
  const text = password.normalize("NFKC");
  const length = [...text].length;
  if (length < shortestPassword) return "too-short";
  if (length > longestPassword) return "too-long";
  const lower = text.toLowerCase();
  const [local = ""] = email.split("@");
  const guessed = commonest.has(lower) || lower === email || (local.length > 4 && lower === local);
  return guessed || /^(.{1,2})\1+$/u.test(lower) ? "too-common" : null;
}
