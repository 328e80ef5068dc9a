import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { setPersonLocale } from "~/accounts/index.server";
import { isLocale } from "~/i18n/locales";
import { localeCookie } from "~/web/locale.server";
import { requestContext } from "~/web/request-context.server";
import { safePath } from "~/web/safe-path";

export async function action(args: ActionFunctionArgs) {
  const { viewer, db } = await requestContext(args);
  const form = await args.request.formData();
  const locale = form.get("locale");
  const to = safePath(form.get("to"));
  if (!isLocale(locale)) return redirect(to);
  if (viewer) await setPersonLocale(db, viewer.personId, locale);
  return redirect(to, { headers: { "Set-Cookie": await localeCookie.serialize(locale) } });
}

export function loader() {
  return redirect("/");
}
