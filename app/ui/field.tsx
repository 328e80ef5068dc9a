import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";

type Common = { label: ReactNode; hint?: ReactNode; errors?: string[] | undefined; id: string };

function Frame({ label, hint, errors, id, children }: Common & { children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm opacity-75">
          {hint}
        </p>
      ) : null}
      {errors?.length ? (
        <p id={`${id}-error`} className="text-sm font-medium text-error">
          {errors.join(" ")}
        </p>
      ) : null}
    </div>
  );
}

function described({ id, hint, errors }: Pick<Common, "id" | "hint" | "errors">) {
  const ids = [hint ? `${id}-hint` : "", errors?.length ? `${id}-error` : ""].filter(Boolean).join(" ");
  return {
    ...(ids ? { "aria-describedby": ids } : {}),
    ...(errors?.length ? { "aria-invalid": true as const } : {}),
  };
}

/** A labelled input with its hint and its errors, tied together for a screen reader. */
export function Field({
  label,
  hint,
  errors,
  id,
  className,
  ...input
}: Common & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Frame label={label} hint={hint} errors={errors} id={id}>
      <input
        id={id}
        {...input}
        {...described({ id, hint, errors })}
        className={`input w-full ${errors?.length ? "input-error" : ""} ${className ?? ""}`}
      />
    </Frame>
  );
}

export function SelectField({
  label,
  hint,
  errors,
  id,
  children,
  className,
  ...select
}: Common & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Frame label={label} hint={hint} errors={errors} id={id}>
      <select
        id={id}
        {...select}
        {...described({ id, hint, errors })}
        className={`select w-full overflow-hidden text-ellipsis ${errors?.length ? "select-error" : ""} ${className ?? ""}`}
      >
        {children}
      </select>
    </Frame>
  );
}

export function TextField({
  label,
  hint,
  errors,
  id,
  ...area
}: Common & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Frame label={label} hint={hint} errors={errors} id={id}>
      <textarea
        id={id}
        {...area}
        {...described({ id, hint, errors })}
        className={`textarea w-full ${errors?.length ? "textarea-error" : ""}`}
      />
    </Frame>
  );
}
