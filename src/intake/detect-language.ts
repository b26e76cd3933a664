interface Detector {
  detect(text: string): { readonly language: string; isReliable(): boolean };
}

let detector: Detector | undefined;

/** The language of a text by its letter sequences; null when they do not tell. Loads the detector's tables on first use. */
export async function detectLanguage(text: string): Promise<string | null> {
  detector ??= ((await import("eld/medium")) as { eld: Detector }).eld;
  const found = detector.detect(text);
  return found.language !== "" && found.isReliable() ? found.language : null;
}
