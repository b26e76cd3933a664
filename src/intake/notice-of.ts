import type { IntakeItem, IntakeOptions } from "./intake-item.ts";

/** A notice about an input: where in its bytes, under which rule, and what to do. */
export function noticeOf(
  context: Pick<IntakeOptions, "source">,
  rule: string,
  message: string,
  where: { readonly start?: number; readonly end?: number; readonly isError?: boolean } = {},
): IntakeItem {
  const start = where.start ?? 0;
  return {
    notice: {
      source: context.source,
      start,
      end: where.end ?? start,
      rule,
      message,
      isError: where.isError ?? false,
    },
  };
}
