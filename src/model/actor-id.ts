/** The id of an actor by name and state: `actor:kim-gunn-kor`. Marks and case make no difference. */
export function actorIdOf(name: string, country: string | null): string {
  const slug = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `actor:${slug}${country === null ? "" : `-${country.toLowerCase()}`}`;
}
