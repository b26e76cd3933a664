import type { ComponentChild } from "preact";
import type { BareFrame, Frame } from "./page.ts";

/** The document around a page. */
export function documentOf(title: string, body: ComponentChild, frame: Frame): ComponentChild {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="csrf" content={frame.context.csrf} />
        <title>{`${title} · Readout`}</title>
      </head>
      <body>
        <main>{body}</main>
      </body>
    </html>
  );
}

/** The document where there is no record to show. */
export function bareDocument(title: string, body: ComponentChild, _frame: BareFrame): ComponentChild {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Readout`}</title>
      </head>
      <body>
        <main>{body}</main>
      </body>
    </html>
  );
}
