import type { ComponentChild } from "preact";
import { STYLE_SHEETS } from "./assets.ts";
import { BrandIcon, HelpIcon, ThemeIcon } from "./components/icons.tsx";
import type { BareFrame, Desk, DeskPage, Frame, TwinFormat } from "./page.ts";
import { addressWith } from "./query/address.ts";

const TWINS: Readonly<Record<TwinFormat, { readonly label: string; readonly type: string }>> = {
  json: { label: "JSON", type: "application/json" },
  csv: { label: "CSV", type: "text/csv" },
  ics: { label: "Calendar", type: "text/calendar" },
  geojson: { label: "GeoJSON", type: "application/geo+json" },
  atom: { label: "Atom", type: "application/atom+xml" },
  md: { label: "Markdown", type: "text/markdown" },
  html: { label: "HTML", type: "text/html" },
  docx: { label: "Word", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
};

/** The reader's theme is set before the first paint, or the page would flash. */
const BEFORE_PAINT = { blocking: "render" };

/** The document around a page, with a menu of the pages that have a key. */
export function documentWith(pages: readonly DeskPage[]): Desk["document"] {
  const entries = pages.filter((page) => page.key !== undefined);
  return (title, body, frame) => <Document title={title} body={body} frame={frame} entries={entries} />;
}

interface DocumentProps {
  readonly title: string;
  readonly body: ComponentChild;
  readonly frame: Frame;
  readonly entries: readonly DeskPage[];
}

function Document({ title, body, frame, entries }: DocumentProps): ComponentChild {
  const { ask, asset, context, twins } = frame;
  return (
    <html lang="en">
      <head>
        <Head title={title} asset={asset} />
        <meta name="csrf" content={context.csrf} />
        <meta name="last-change" content={String(context.lastChange)} />
        {twinList(twins).map(([format, href]) => (
          <link rel="alternate" type={TWINS[format].type} title={TWINS[format].label} href={href} />
        ))}
      </head>
      <body>
        <a class="skip button" href="#main">
          To the page
        </a>
        <header class="head">
          <Brand />
          <Menu entries={entries} path={ask.path} />
          <Find q={ask.path === "/search" ? (ask.query.get("q") ?? "") : ""} />
          <div class="tools">
            <button type="button" data-act="theme" title="Light or dark" hidden>
              <ThemeIcon />
              <span class="unseen">Light or dark</span>
            </button>
            <a class="button" href="/help" title="Keys and words" data-act="help">
              <HelpIcon />
              <span class="unseen">Keys and words</span>
            </a>
          </div>
        </header>
        <main id="main" tabindex={-1}>
          {body}
        </main>
        <p class="printed-only">
          Readout: {addressWith(ask.path, ask.query, {})}, as of {context.now.slice(0, 16).replace("T", " ")} UTC.
        </p>
        <footer class="foot">
          <span>Every fact opens on the sentence it came from.</span>
          <ul aria-label="This page in other forms">
            {twinList(twins).map(([format, href]) => (
              <li>
                <a href={href}>{TWINS[format].label}</a>
              </li>
            ))}
          </ul>
          <span class="last">
            As of {context.now.slice(0, 16).replace("T", " ")} UTC, change {context.lastChange}
          </span>
        </footer>
      </body>
    </html>
  );
}

/** The document around the form that asks for the token: nothing leads further. */
export function bareDocument(title: string, body: ComponentChild, frame: BareFrame): ComponentChild {
  return <Bare title={title} body={body} frame={frame} />;
}

/** The document around a problem: the record may be away, but every page is still a step away. */
export function problemDocumentWith(pages: readonly DeskPage[]): Desk["problemDocument"] {
  const entries = pages.filter((page) => page.key !== undefined);
  return (title, body, frame) => (
    <Bare title={title} body={body} frame={frame}>
      <Menu entries={entries} path={frame.path} />
      <Find q="" />
    </Bare>
  );
}

function Bare({
  title,
  body,
  frame,
  children,
}: {
  readonly title: string;
  readonly body: ComponentChild;
  readonly frame: BareFrame;
  readonly children?: ComponentChild;
}): ComponentChild {
  return (
    <html lang="en">
      <head>
        <Head title={title} asset={frame.asset} />
      </head>
      <body>
        <header class="head">
          <Brand />
          {children}
        </header>
        <main id="main">{body}</main>
      </body>
    </html>
  );
}

function Find({ q }: { readonly q: string }): ComponentChild {
  return (
    <search class="find">
      <form method="get" action="/search">
        <input
          type="search"
          name="q"
          id="find"
          placeholder="Search facts, articles, actors"
          aria-label="Search facts, articles, actors"
          value={q}
        />
        <kbd>/</kbd>
      </form>
    </search>
  );
}

function Head({ title, asset }: { readonly title: string; readonly asset: Frame["asset"] }): ComponentChild {
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} · Readout`}</title>
      <link rel="icon" href={asset("icon.svg")} type="image/svg+xml" />
      <link
        rel="preload"
        href={asset("inter-latin-wght-normal.woff2")}
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
      {STYLE_SHEETS.map((name) => (
        <link rel="stylesheet" href={asset(name)} />
      ))}
      <script type="module" src={asset("early.js")} {...BEFORE_PAINT} />
      <script type="module" src={asset("desk.js")} />
    </>
  );
}

function Brand(): ComponentChild {
  return (
    <a class="brand" href="/">
      <BrandIcon />
      Readout
    </a>
  );
}

function Menu({ entries, path }: { readonly entries: readonly DeskPage[]; readonly path: string }): ComponentChild {
  return (
    <nav class="menu" aria-label="Pages">
      {entries.map((entry) => (
        <a
          href={entry.path}
          data-key={entry.key}
          title={`g then ${entry.key}`}
          aria-current={entry.path === path ? "page" : undefined}
        >
          {entry.title}
        </a>
      ))}
    </nav>
  );
}

function twinList(twins: Frame["twins"]): readonly (readonly [TwinFormat, string])[] {
  return (Object.keys(TWINS) as TwinFormat[]).flatMap((format) => {
    const href = twins[format];
    return href === undefined ? [] : [[format, href] as const];
  });
}
