import { useNavigate } from "@remix-run/react";
import { type FormEvent, useEffect, useRef } from "react";

/** How long after a key was pressed; a choice from a list is whole at once. */
const typingPause = 500;

/**
 * For the `onChange` of a GET form: asks its question again after each change, in the place of the page that is
 * there. Empty fields are left out of the address, so that it stays short. Without JavaScript the button does it.
 */
export function useAskAgain(path: string): (event: FormEvent<HTMLFormElement>) => void {
  const navigate = useNavigate();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return (event) => {
    const form = event.currentTarget;
    const typed = event.target instanceof HTMLInputElement && event.target.type !== "checkbox";
    clearTimeout(waiting.current);
    waiting.current = setTimeout(
      () => {
        const search = new URLSearchParams();
        for (const [name, value] of new FormData(form))
          if (typeof value === "string" && value !== "") search.append(name, value);
        navigate(`${path}?${search}`, { replace: true, preventScrollReset: true });
      },
      typed ? typingPause : 0,
    );
  };
}
