/** Parameters that tell the publisher who sent the reader, and nothing about the page. */
const TRACKING =
  /^(?:utm_\w+|at_(?:medium|campaign|custom\d)|fbclid|gclid|dclid|msclkid|mc_[ce]id|cmpid|ocid|ncid|ftag|smid|taid|feature|spm|__twitter_impression)$/i;

/** A link as one page's one address: tracking and fragment dropped; null when it leads to no web page. */
export function plainUrl(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if ((url.protocol !== "http:" && url.protocol !== "https:") || url.username !== "" || url.password !== "")
    return null;
  // Only touched when something has to go: re-encoding can change what a server sees.
  const tracked = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracked) url.searchParams.delete(name);
  url.hash = "";
  return url.href;
}
