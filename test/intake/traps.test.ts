import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/intake/read-articles.ts";
import { storyText } from "../../src/intake/story-text.ts";
import { nodeInflate } from "../../src/work/node-inflate.ts";
import { warcRecord, zipOf } from "./pack.ts";

const STORY =
  "LOME, May 12 (Volta Wire) -- Togo named an envoy to Ghana on Tuesday, the foreign ministry said in Lome.";
const PAGE = `<html><body><article><h1>Togo names envoy</h1><p>${STORY}</p><p>${STORY} He leaves in June.</p><p>${STORY} Ghana has agreed.</p></article></body></html>`;
const read = (input: string | Uint8Array, more: object = {}) =>
  parseArticles(typeof input === "string" ? Buffer.from(input) : input, {
    source: "in.bin",
    asOf: "2026-05-13",
    inflate: nodeInflate,
    ...more,
  });
const noticesOf = async (input: string | Uint8Array) =>
  (await read(input)).articles.flatMap((article) => article.notices.map((notice) => notice.rule));
const SIZE = 6_000_000;
const fill = (part: string) => part.repeat(SIZE / part.length);

describe("pages made to hurt", () => {
  it.each([
    ["half-open elements", `${PAGE}${fill("<div ")}`],
    ["half-open drawings", `${PAGE}${fill("<svg ")}`],
    ["drawings", `${PAGE}${fill("<svg></svg>")}`],
    ["comments", `${PAGE}${fill("<!---->")}`],
    ["open comments", `${PAGE}${fill("<!--")}`],
    ["open scripts", `${PAGE}${fill("<script>")}`],
    ["tables in tables", `${PAGE}${fill("<table><tr><td>")}`],
    ["links beside one another", `${PAGE}${fill("<a href=/x>Lome</a> ")}`],
    ["an endless attribute", `${PAGE}<p class='${fill("a ")}'>x</p>`],
    ["open quotes", `${PAGE}${fill('<p class="')}`],
    ["entities", `${PAGE}<p>${fill("&amp;")}</p>`],
    ["stray brackets", `${PAGE}<p>${fill("<")}`],
    ["an endless paragraph", `${PAGE}<div>${fill("1 May ")}</div>`],
    ["linked data nested without end", `<script type="application/ld+json">${fill("[")}</script>${PAGE}`],
  ])(
    "of %s give their story in linear time",
    async (_, html) => {
      const started = process.cpuUsage();
      const { articles } = await read(`<html><body>${html}`, { contentType: "text/html" });
      expect(storyText(articles[0]!)).toContain("Togo named an envoy");
      expect(process.cpuUsage(started).user / 1e6).toBeLessThan(12);
    },
    60_000,
  );

  it("whose end was left out say so", async () => {
    expect(await noticesOf(`${PAGE}${"<i>a</i>".repeat(100_000)}`)).toContain("intake/text-cut");
    expect(await noticesOf(PAGE)).toEqual([]);
  });
});

describe("other input made to hurt", () => {
  it("a feed that nests without end is given up, and its good items come through", async () => {
    const feed = `<?xml version="1.0"?><rss><channel><item><title>One</title><description>${STORY}</description></item><item><title>Two</title>${fill("<a>")}`;
    const { articles, notices } = await read(feed);
    expect(articles.map((a) => a.title)).toEqual(["One"]);
    expect(notices.map((n) => n.rule)).toContain("intake/cut-feed");
  }, 60_000);

  it("a feed item without end is cut, and says so", async () => {
    const feed = `<?xml version="1.0"?><rss><channel><item><title>One</title><description>${fill("The ministers met in Lome.\n")}</description></item></channel></rss>`;
    expect(await noticesOf(feed)).toContain("intake/text-cut");
  });

  it("a text of a million lines is cut, and says so", async () => {
    expect(await noticesOf("a\n".repeat(1_000_000))).toContain("intake/text-cut");
  }, 60_000);

  it("a PDF whose streams unpack without end is refused, however they are packed", async () => {
    const bomb = deflateSync(Buffer.alloc(300 << 20, "0 0 m\n"));
    const pdf = (packed: Uint8Array, filter: string) =>
      Buffer.concat([
        Buffer.from(
          `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>endobj\n4 0 obj<</Length ${packed.length}/Filter${filter}>>stream\n`,
        ),
        packed,
        Buffer.from("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"),
      ]);
    const forms: readonly (readonly [Uint8Array, string])[] = [
      [bomb, "/FlateDecode"],
      [deflateSync(bomb), "[/FlateDecode /FlateDecode]"],
      [Buffer.from(`${bomb.toString("hex")}>`), "[/ASCIIHexDecode /FlateDecode]"],
      [Buffer.alloc(1 << 20), "/LZWDecode"],
    ];
    for (const [packed, filter] of forms) {
      expect((await read(pdf(packed, filter))).notices.map((n) => n.rule)).toEqual(["intake/pdf-too-large"]);
    }
  }, 60_000);

  it("a zip archive whose files lie over one another is refused", async () => {
    const zip = Buffer.from(
      zipOf({
        "0.txt": Array.from({ length: 2000 }, (_, i) => `${i * 7919} `).join(""),
        ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i + 1}.txt`, "b"])),
      }),
    );
    // The other files are pointed at the first one's bytes.
    const first = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    let at = first;
    for (let file = 0; file < 21; file++) {
      zip.writeUInt32LE(zip.readUInt32LE(first + 20), at + 20);
      zip.writeUInt32LE(0, at + 42);
      at += 46 + zip.readUInt16LE(at + 28);
    }
    expect((await read(zip)).notices[0]!.message).toContain("it is a trap");
  });

  it("a file in a zip archive is not unpacked beyond its honest size", async () => {
    const packed = deflateRawSync(Buffer.alloc(400 << 20, "a"));
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8, 8);
    header.writeUInt16LE(5, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(5, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(35 + packed.length, 16);
    const zip = Buffer.concat([header, Buffer.from("a.txt"), packed, entry, Buffer.from("a.txt"), end]);
    let most = 0;
    const watch: typeof nodeInflate = async function* (chunks, format) {
      for await (const chunk of nodeInflate(chunks, format)) {
        most += chunk.length;
        yield chunk;
      }
    };
    const { notices } = await read(zip, { inflate: watch });
    expect(notices.at(-1)!.message).toContain("which no text does");
    expect(most).toBeLessThan(150 << 20);
  }, 60_000);
});

describe("archives of the web", () => {
  const record = (body: Uint8Array | string, headers: string) => warcRecord("https://a.example/1", body, headers);

  it.each([
    ["gzip", gzipSync(PAGE)],
    ["deflate", deflateSync(PAGE)],
    ["deflate", deflateRawSync(PAGE)],
    ["br", brotliCompressSync(PAGE)],
    ["gzip", Buffer.from(PAGE)],
    ["br", Buffer.from(PAGE)],
    ["deflate", Buffer.from(PAGE)],
  ])("give pages said to be packed as %s, packed or unpacked again (%#)", async (encoding, body) => {
    const archive = record(body, `Content-Type: text/html\r\nContent-Encoding: ${encoding}`);
    const { articles, notices } = await read(archive);
    expect(articles.map((a) => a.title)).toEqual(["Togo names envoy"]);
    expect(notices).toEqual([]);
  });

  it("give what there is of a page that breaks off in its packing", async () => {
    const long = PAGE.replace("</article>", `${`<p>${STORY} More.</p>`.repeat(400)}</article>`);
    const noise = Array.from(
      { length: 2000 },
      (_, i) => `<p>Paragraph ${i * 7919} of the accord was read at ${i}.</p>`,
    ).join("");
    const packed = gzipSync(long.replace("</article>", `${noise}</article>`));
    const archive = record(
      packed.subarray(0, packed.length * 0.7),
      "Content-Type: text/html\r\nContent-Encoding: gzip",
    );
    const { articles, notices } = await read(archive);
    expect(storyText(articles[0]!)).toContain("Togo named an envoy");
    expect(notices.map((n) => [n.rule, n.isError])).toEqual([["intake/cut-record", false]]);
  });

  it("say of a page that it was kept in part", async () => {
    const archive = Buffer.from(
      Buffer.from(record(PAGE, "Content-Type: text/html"))
        .toString("latin1")
        .replace("WARC-Type", "WARC-Truncated: length\r\nWARC-Type"),
      "latin1",
    );
    expect(await noticesOf(archive)).toEqual(["intake/text-cut"]);
  });

  it("whose header never ends cost no more than themselves", async () => {
    const endless = Buffer.from(`WARC/1.0\r\n${"X-Filler: a\r\n".repeat(200_000)}Content-Length: 0\r\n\r\n\r\n\r\n`);
    const { articles, notices } = await read(
      Buffer.concat([endless, Buffer.from(record(PAGE, "Content-Type: text/html"))]),
    );
    expect(articles).toHaveLength(1);
    expect(notices.map((n) => n.rule)).toContain("intake/broken-record");
  });
});

describe("characters at the edge of what is looked at first", () => {
  const item = (text: string) => `<item><title>Accord</title><description>${STORY} ${text}</description></item>`;

  it.each([0, 1, 2])("are not broken, nor taken for another encoding (%i)", async (shift) => {
    const head = '<?xml version="1.0"?><rss><channel><title>';
    const feed = `${head}${"a".repeat(65_536 - head.length - shift)}…</title>${item("Fête nationale à Lomé.")}</channel></rss>`;
    const { articles, notices } = await read(feed);
    expect(storyText(articles[0]!)).toContain("Fête nationale à Lomé");
    expect(notices).toEqual([]);
  });

  it("are read as declared where only plain letters come before them", async () => {
    const filler = item("x").repeat(600);
    const feed = Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="windows-1251"?><rss><channel>${filler}<item><title>`),
      Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]),
      Buffer.from(`</title><description>${STORY}</description></item></channel></rss>`),
    ]);
    const { articles } = await read(feed);
    expect(articles.at(-1)!.title).toBe("Москва");
  });
});

describe("a mail", () => {
  it("that forwards another whole is read for what it forwards", async () => {
    const mail = [
      "From: desk@a.example",
      "To: me@a.example",
      "Subject: Fwd",
      "Date: Tue, 12 May 2026 09:00:00 +0000",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: message/rfc822",
      "",
      "From: press@ministry.example",
      "Subject: Togo names envoy",
      "Content-Type: text/plain; charset=utf-8",
      "",
      STORY,
      "--b--",
      "",
    ].join("\n");
    expect(storyText((await read(mail)).articles[0]!)).toContain("Togo named an envoy");
  });
});
