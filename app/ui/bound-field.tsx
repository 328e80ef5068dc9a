import type { FieldMetadata } from "@conform-to/react";
import type { InputHTMLAttributes, ReactNode } from "react";
import { Field, SelectField, TextField } from "./field";

export type Option = { value: string; label: string };
// biome-ignore lint/suspicious/noExplicitAny: conform's metadata is invariant in the form's shape, which no field knows
export type AnyField = FieldMetadata<any, any, string[]>;

type Bound = { field: AnyField; label: ReactNode; hint?: ReactNode };

/** An input tied to a field of a form: its value as sent, and what was wrong with it. */
export function BoundField({
  field,
  label,
  hint,
  ...input
}: Bound &
  Pick<InputHTMLAttributes<HTMLInputElement>, "type" | "autoComplete" | "inputMode" | "max" | "min">) {
  return (
    <Field
      key={field.key}
      id={field.id}
      name={field.name}
      label={label}
      hint={hint}
      errors={field.errors}
      defaultValue={asText(field.initialValue)}
      maxLength={input.type === "date" ? undefined : 200}
      {...input}
    />
  );
}

/** A choice from a list; `empty` names the answer that none was given. */
export function BoundSelect({
  field,
  label,
  hint,
  options,
  groups,
  empty,
}: Bound & {
  options: readonly Option[];
  groups?: { label: string; options: readonly Option[] } | undefined;
  empty?: string | undefined;
}) {
  return (
    <SelectField
      key={field.key}
      id={field.id}
      name={field.name}
      label={label}
      hint={hint}
      errors={field.errors}
      defaultValue={asText(field.initialValue)}
    >
      {empty === undefined ? null : <option value="">{empty}</option>}
      {groups ? (
        <optgroup label={groups.label}>
          {groups.options.map((option) => (
            <option key={`often ${option.value}`} value={option.value}>
              {option.label}
            </option>
          ))}
        </optgroup>
      ) : null}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </SelectField>
  );
}

export function BoundText({ field, label, hint }: Bound) {
  return (
    <TextField
      key={field.key}
      id={field.id}
      name={field.name}
      label={label}
      hint={hint}
      errors={field.errors}
      defaultValue={asText(field.initialValue)}
      maxLength={1000}
      rows={3}
    />
  );
}

/** One tick; sent as `on`. */
export function BoundTick({ field, label }: Bound) {
  return (
    <label htmlFor={field.id} className="flex items-start gap-2 text-sm font-medium">
      <input
        key={field.key}
        id={field.id}
        type="checkbox"
        name={field.name}
        defaultChecked={field.initialValue === "on" || field.initialValue === true}
        className="checkbox checkbox-sm mt-0.5"
      />
      <span>{label}</span>
    </label>
  );
}

/** A few ticks of one question, each with its value. */
export function BoundTicks({ field, label, options }: Bound & { options: readonly Option[] }) {
  const given: unknown = field.initialValue;
  const chosen = Array.isArray(given) ? given.map(String) : given === undefined ? [] : [String(given)];
  const errors = field.errors;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="flex items-start gap-2 text-sm">
          <input
            type="checkbox"
            name={field.name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            className="checkbox checkbox-sm mt-0.5"
          />
          <span>{option.label}</span>
        </label>
      ))}
      {errors ? <p className="text-sm font-medium text-error">{errors.join(" ")}</p> : null}
    </fieldset>
  );
}

export function asText(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
