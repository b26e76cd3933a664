import type { ComponentChild } from "preact";

/** One field of a form that narrows a page. */
export interface FilterField {
  readonly name: string;
  readonly label: string;
  readonly placeholder?: string;
  /** A choice instead of free text; the empty value stands for all. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** Narrows a page by its address: a plain form, whose fields are the parameters. */
export function FilterForm({
  path,
  query,
  fields,
  label,
  submit = "Show",
}: {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly fields: readonly FilterField[];
  /** What the form does, for those who hear it. */
  readonly label: string;
  readonly submit?: string;
}): ComponentChild {
  const own = new Set([...fields.map((f) => f.name), "after", "e"]);
  const kept = [...query].filter(([name, value]) => !own.has(name) && value !== "");
  return (
    <form class="filters" method="get" action={path} aria-label={label}>
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, label, placeholder, options }) => (
        <label for={`by-${name}`}>
          {label}
          {options === undefined ? (
            <input id={`by-${name}`} type="text" name={name} value={query.get(name) ?? ""} placeholder={placeholder} />
          ) : (
            <select id={`by-${name}`} name={name}>
              {options.map((option) => (
                <option value={option.value} selected={option.value === (query.get(name) ?? "")}>
                  {option.label}
                </option>
              ))}
            </select>
          )}
        </label>
      ))}
      <button type="submit">{submit}</button>
    </form>
  );
}
