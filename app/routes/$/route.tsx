import { notFound } from "~/web/request-context.server";

/**
 * Every address that nothing else answers. Without it such a page is drawn on the server and taken for another
 * one in the browser, where a part of the address is that of a real page.
 */
export function loader(): never {
  throw notFound();
}

export const action = loader;

export default function Nowhere() {
  return null;
}
