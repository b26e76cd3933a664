import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/intake/read-articles.ts";
import { storyText } from "../../src/intake/story-text.ts";
import { gzipMembers, pdfOf, warcRecord, zipOf } from "./pack.ts";

const WIRE = `Ghana, Togo agree on harbour dues
ACCRA, May 12 (Volta Wire) -- The transport ministers of Ghana and Togo met in Accra on Tuesday and agreed on common harbour dues.
Both sides will meet again in June, the Ghanaian ministry said.
(END)
`;
const PAGE = `<!doctype html><html lang="en"><head><title>Ghana, Togo agree | Volta Courier</title>
<meta property="og:site_name" content="Volta Courier"><meta property="article:published_time" content="2026-05-12T09:00:00+00:00"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Ghana, Togo agree</h1>
<p>ACCRA &mdash; The transport ministers of Ghana and Togo met in Accra on Tuesday and agreed on common harbour dues after a year of talks.</p>
<p>Both sides will meet again in June, the Ghanaian transport ministry said in a statement that it published on Tuesday evening.</p>
<p>Shippers in Lome and Tema had asked for the step since the two harbours began to compete for cargo bound for the Sahel.</p></article>
<footer>Subscribe to our newsletter</footer></body></html>`;

const read = (input: string | Uint8Array, more: object = {}) =>
  parseArticles(typeof input === "string" ? Buffer.from(input) : input, {
    source: "input",
    asOf: "2026-05-13",
    ...more,
  });
const titles = async (input: string | Uint8Array, more: object = {}) =>
  (await read(input, more)).articles.map((a) => a.title);

describe("formats told by their content", () => {
  it("plain text of several stories gives each with where it begins", async () => {
    const second = WIRE.replace("Ghana, Togo agree on harbour dues", "Togo names envoy to Ghana");
    const { articles } = await read(WIRE + second);
    expect(articles.map((a) => a.title)).toEqual(["Ghana, Togo agree on harbour dues", "Togo names envoy to Ghana"]);
    expect(articles[1]!.offset).toBe(WIRE.length);
  });

  it("a web page gives its story, its metadata, and its menu as dropped", async () => {
    const [article] = (await read(PAGE)).articles;
    expect(article).toMatchObject({
      title: "Ghana, Togo agree",
      language: "en",
      outlet: { value: "Volta Courier", from: "og:site_name" },
      published: { value: "2026-05-12", from: "meta article:published_time" },
      dateline: { place: "Accra" },
    });
    expect(storyText(article!).split("\n")).toHaveLength(3);
    expect(
      article!.paragraphs.filter((p) => p.role === "menu").map((p) => article!.text.slice(p.start, p.end)),
    ).toContain("Subscribe to our newsletter");
  });

  it("a page fetched again with other headlines around its story is the same article", async () => {
    const again = PAGE.replace("Sport", "Weather").replace("Subscribe to our newsletter", "Sign up today");
    expect((await read(again)).articles[0]!.id).toBe((await read(PAGE)).articles[0]!.id);
  });

  it("an RSS feed gives its items with outlet, day and link", async () => {
    const { articles } = await read(`<?xml version="1.0"?><rss version="2.0"><channel><title>Volta Courier</title>
      <item><title>Ghana, Togo agree</title><link>https://volta.example/1</link><pubDate>Tue, 12 May 2026 23:30:00 -0500</pubDate>
      <description>&lt;p&gt;ACCRA - The ministers met in Accra on Tuesday and agreed on common dues.&lt;/p&gt;</description></item></channel></rss>`);
    expect(articles).toMatchObject([
      {
        source: "https://volta.example/1",
        title: "Ghana, Togo agree",
        outlet: { value: "Volta Courier" },
        published: { value: "2026-05-12", from: "feed" },
        publishedAt: "2026-05-12T23:30:00-05:00",
      },
    ]);
  });

  it("an Atom feed with XHTML content gives its text", async () => {
    const { articles } =
      await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Volta</title><entry><title type="html">A &amp;amp; B sign</title>
      <id>x:1</id><updated>2026-05-12T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The two sides signed an accord in Lome.</p></div></content></entry></feed>`);
    expect(articles[0]!.title).toBe("A & B sign");
    expect(storyText(articles[0]!)).toBe("The two sides signed an accord in Lome.");
  });

  it("a JSON Feed, a list of records and a service's answer give their articles", async () => {
    const item = {
      title: "Ghana, Togo agree",
      content_text: "The ministers met in Accra.",
      date_published: "2026-05-12T10:00:00Z",
      url: "https://volta.example/1",
    };
    expect(
      await titles(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Volta", items: [item] })),
    ).toEqual([item.title]);
    expect(await titles(JSON.stringify([{ headline: "Togo names envoy", body: "Togo named an envoy." }]))).toEqual([
      "Togo names envoy",
    ]);
    expect(
      await titles(
        JSON.stringify({ status: "ok", articles: [{ title: "Togo names envoy", content: "Togo named an envoy." }] }),
      ),
    ).toEqual(["Togo names envoy"]);
  });

  it("JSON lines are read with the fields one names", async () => {
    const lines =
      '{"kopf":"Togo names envoy","inhalt":{"text":"Togo named an envoy to Ghana."}}\n{"kopf":"Second","inhalt":{"text":"Ghana named one too."}}\n';
    expect(await titles(lines, { fields: { title: "kopf", text: "inhalt.text" } })).toEqual([
      "Togo names envoy",
      "Second",
    ]);
  });

  it("a table gives a row each, quoted line breaks and all", async () => {
    const csv =
      'id,title,text,date\n1,"Togo names ""envoy""","LOME, May 12 (Volta Wire) -- Togo named an envoy.\nHe leaves in June.",2026-05-12\n2,Second,Ghana named one too.,2026-05-13\n';
    const { articles } = await read(csv);
    expect(articles.map((a) => a.title)).toEqual(['Togo names "envoy"', "Second"]);
    expect(articles[0]!.dateline?.place).toBe("Lome");
    expect(articles[1]!.published).toEqual({ value: "2026-05-13", from: "record" });
  });

  it("a mail gives its subject, day and text without the signature", async () => {
    const mail = `From: Press Office <press@ghana.example>\r\nTo: list@wire.example\r\nSubject: =?utf-8?Q?Ghana=E2=80=93Togo_harbour_dues?=\r\nDate: Tue, 12 May 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe two ministers met in Accra on Tuesday and agreed on common harbour dues=\r\n for both ports.\r\n-- \r\nPress Office\r\n`;
    const [article] = (await read(mail)).articles;
    expect(article).toMatchObject({
      title: "Ghana–Togo harbour dues",
      published: { value: "2026-05-12", from: "mail" },
    });
    expect(storyText(article!)).toBe(
      "The two ministers met in Accra on Tuesday and agreed on common harbour dues for both ports.",
    );
  });

  it("a page saved as MHTML is read as that page", async () => {
    const mhtml = `From: <Saved by a browser>\r\nSnapshot-Content-Location: https://volta.example/1\r\nSubject: x\r\nDate: Wed, 13 May 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--b1"\r\n\r\n----b1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(PAGE).toString("base64")}\r\n----b1--\r\n`;
    const [article] = (await read(mhtml)).articles;
    expect(article).toMatchObject({
      url: "https://volta.example/1",
      title: "Ghana, Togo agree",
      published: { value: "2026-05-12" },
    });
  });

  it("a mailbox gives every message", async () => {
    const one =
      "From a@b Tue May 12 10:00:00 2026\nFrom: a@b\nSubject: First story\nDate: Tue, 12 May 2026 10:00:00 +0000\n\nTogo named an envoy to Ghana.\n\n";
    expect(await titles(one + one.replace("First", "Second"))).toEqual(["First story", "Second story"]);
  });

  it("a web archive gives its pages, chunked and packed ones too", async () => {
    const chunked = `${Buffer.byteLength(PAGE).toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`;
    const archive = Buffer.concat([
      warcRecord("https://volta.example/1", PAGE),
      warcRecord("https://volta.example/2", chunked, "Content-Type: text/html\r\nTransfer-Encoding: chunked"),
      warcRecord("https://volta.example/3", gzipSync(PAGE), "Content-Type: text/html\r\nContent-Encoding: gzip"),
      warcRecord("https://volta.example/logo", "x", "Content-Type: image/png"),
    ]);
    const { articles } = await read(archive);
    expect(articles.map((a) => a.source)).toEqual([
      "https://volta.example/1",
      "https://volta.example/2",
      "https://volta.example/3",
    ]);
    expect(new Set(articles.map((a) => storyText(a))).size).toBe(1);
    const packed = await read(
      gzipMembers(warcRecord("https://volta.example/1", PAGE), warcRecord("https://volta.example/2", PAGE)),
    );
    expect(packed.articles).toHaveLength(2);
  });

  it("gzip and zip give what they hold", async () => {
    expect(await titles(gzipSync(WIRE))).toEqual(["Ghana, Togo agree on harbour dues"]);
    const { articles } = await read(zipOf({ "a.txt": WIRE, "b/page.html": PAGE, "logo.png": "x" }));
    expect(articles.map((a) => a.source)).toEqual(["input/a.txt", "input/b/page.html"]);
  });

  it("a Word document gives its paragraphs, deleted words left out", async () => {
    const text = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const body = `<w:document xmlns:w="x"><w:body>${text("Ghana, Togo agree on harbour dues")}${text("ACCRA, May 12 (Volta Wire) -- The ministers met &amp; agreed on common dues.")}<w:p><w:del><w:r><w:t>draft</w:t></w:r></w:del><w:r><w:t>They meet again in June.</w:t></w:r></w:p></w:body></w:document>`;
    const [article] = (await read(zipOf({ "[Content_Types].xml": "<x/>", "word/document.xml": body }))).articles;
    expect(article!.title).toBe("Ghana, Togo agree on harbour dues");
    expect(storyText(article!)).toBe(
      "ACCRA, May 12 (Volta Wire) -- The ministers met & agreed on common dues.\nThey meet again in June.",
    );
  });

  it("a PDF release gives its text layer with its lines joined", async () => {
    const [article] = (
      await read(
        pdfOf([
          "Ghana, Togo agree on harbour dues",
          "",
          "ACCRA, May 12 (Volta Wire) -- The transport ministers of Ghana and Togo met in",
          "Accra on Tuesday and agreed on common harbour dues after a year of talks that",
          "had been broken off twice.",
        ]),
      )
    ).articles;
    expect(article!.dateline?.place).toBe("Accra");
    expect(storyText(article!)).toMatch(/met in Accra on Tuesday and agreed .* broken off twice\.$/);
  });

  it("a news sitemap gives links, an index gives sitemaps", async () => {
    const map = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://volta.example/1</loc><news:news><news:publication><news:name>Volta Courier</news:name></news:publication><news:publication_date>2026-05-12</news:publication_date><news:title>Ghana, Togo agree</news:title></news:news></url></urlset>`;
    expect((await read(map)).links).toMatchObject([
      { url: "https://volta.example/1", title: "Ghana, Togo agree", outlet: "Volta Courier", published: "2026-05-12" },
    ]);
    expect(
      (await read("<sitemapindex><sitemap><loc>https://volta.example/s1.xml</loc></sitemap></sitemapindex>")).links[0]!
        .isSitemap,
    ).toBe(true);
  });
});
