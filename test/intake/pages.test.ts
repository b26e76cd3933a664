import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/intake/html/read-html.ts";
import { storyText } from "../../src/intake/story-text.ts";
import type { Article } from "../../src/model/article.ts";
import { textAt } from "../../src/model/span.ts";

const P = [
  "The foreign ministers of Fiji and Samoa met in Suva on Monday and agreed to open a joint fisheries office there.",
  "The office will begin its work in July with a staff of twelve, the Fijian foreign ministry said in a statement.",
  "Both countries have sent patrol boats to the waters between them since foreign trawlers were seen there in March.",
];
const page = (body: string, head = "", lang = "en") =>
  readHtml(
    `<!doctype html><html lang="${lang}"><head><title>Fiji, Samoa open office</title>${head}</head><body>${body}</body></html>`,
    {
      source: "page.html",
      asOf: "2026-05-13",
    },
  );
const article = (inner: string) => `<article><h1>Fiji, Samoa open office</h1>${inner}</article>`;
const paragraphs = P.map((text) => `<p>${text}</p>`).join("");
const rulesOf = (read: Article, words: string) =>
  read.paragraphs.filter((p) => textAt(read.text, p).includes(words)).map((p) => `${p.role} ${p.rule}`);

describe("web pages", () => {
  it("keep related headlines, menus and calls to subscribe out of the story, but visible", () => {
    const read = page(
      `<nav>Home World Sport</nav>${article(`${paragraphs}<div class="related-stories"><a href="/a">Tonga expels envoy over spying charge</a></div><p>Sign up for our newsletter and never miss a story.</p>`)}<footer>Contact us</footer>`,
    );
    expect(storyText(read)).toBe(P.join("\n"));
    expect(rulesOf(read, "Tonga expels")).toEqual(["related html/furniture-name"]);
    expect(rulesOf(read, "Sign up")).toEqual(["menu wire/subscription"]);
  });

  it("keep a container with a furniture name where it holds the story itself", () => {
    expect(storyText(page(`<div class="widget share-page">${article(paragraphs)}</div>`))).toBe(P.join("\n"));
  });

  it("keep a post that is set into the story", () => {
    const post =
      '<div class="social-embed"><blockquote>We thank our friends in Samoa for this step, and we will not rest.</blockquote></div>';
    expect(storyText(page(article(`<p>${P[0]}</p>${post}<p>${P[1]}</p><p>${P[2]}</p>`)))).toContain(
      "We thank our friends",
    );
  });

  it("set captions apart from the running story, and lose no standfirst", () => {
    const read = page(
      `<h1>Fiji, Samoa open office</h1><p class="standfirst">Two island states join forces against illegal fishing in their waters.</p><div class="body">${paragraphs}<figure><img src="x"><figcaption>A patrol boat leaves Suva.</figcaption></figure><p>${P[0]!.replace("Monday", "Tuesday")}</p></div>`,
    );
    expect(storyText(read)).not.toContain("A patrol boat leaves");
    expect(rulesOf(read, "Two island states")[0]).toMatch(/^(?:body|headline)/);
    expect(rulesOf(read, "A patrol boat leaves")).toEqual(["caption html/figcaption"]);
  });

  it("without elements for their paragraphs are parted at double breaks", () => {
    expect(storyText(page(`<div>${P.join("<br><br>")}</div>`)).split("\n")).toHaveLength(3);
  });

  it.each([
    [
      "linked data",
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-05-11T08:00:00+12:00"}</script>',
      "",
      "2026-05-11",
      "json-ld",
    ],
    [
      "linked data with a stray comma",
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-05-11",}</script>',
      "",
      "2026-05-11",
      "json-ld",
    ],
    [
      "a meta element",
      '<meta property="article:published_time" content="2026-05-11">',
      "",
      "2026-05-11",
      "meta article:published_time",
    ],
    ["microdata", "", '<span itemprop="datePublished" content="2026-05-11">May 11</span>', "2026-05-11", "microdata"],
    ["a time element", "", '<time datetime="2026-05-11T08:00">Monday</time>', "2026-05-11", "time"],
    ["a day in another language", "", '<div class="date">11 мая 2026</div>', "2026-05-11", "class"],
    [
      "a script's data",
      '<script>window.data={"publishedAt":"2026-05-11T01:00:00"}</script>',
      "",
      "2026-05-11",
      "script",
    ],
  ])("are dated by %s", (_, head, body, day, from) => {
    expect(page(`${body}${article(paragraphs)}`, head).published).toEqual({ value: day, from });
  });

  it("stamped in UTC are dated by the day their address prints", () => {
    const head =
      '<link rel="canonical" href="https://pacific.example/2026/05/10/office"><meta property="article:published_time" content="2026-05-11T03:10:00Z">';
    expect(page(article(paragraphs), head).published).toEqual({ value: "2026-05-10", from: "url" });
  });

  it.each([
    ["a meta element on the publisher's own clock", '<meta name="sailthru.date" content="2026-05-10 22:35:29">', ""],
    ["a stamp of the same moment with an offset", '<meta name="date" content="Sun, 10 May 2026 23:35:29 -0700">', ""],
    ["a time element with an offset", "", '<time datetime="2026-05-10T20:35:29-10:00">Sunday</time>'],
    ["the day beside the headline", "", "<div>Suva, May 10, 2026</div>"],
  ])("stamped in UTC are dated by %s", (_, head, shown) => {
    const stamp =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-05-11T06:35:29Z"}</script>';
    expect(page(`${shown}${article(paragraphs)}`, stamp + head).published?.value).toBe("2026-05-10");
  });

  it.each([
    ["a day that the hour does not allow", "<div>Suva, May 12, 2026</div>"],
    ["several days beside the headline", "<div>May 10, 2026</div><div>May 9, 2026</div>"],
  ])("stamped in UTC keep its day in spite of %s", (_, shown) => {
    const stamp = '<meta property="article:published_time" content="2026-05-11T06:35:29Z">';
    expect(page(`${shown}${article(paragraphs)}`, stamp).published?.value).toBe("2026-05-11");
  });

  it.each([
    ["٢٤ نيسان / أبريل ٢٠٢٦", "2026-04-24"],
    ["26 | 01 | 2026", "2026-01-26"],
    ["2026. január 20.", "2026-01-20"],
    ["Jan 04 09:34 2026", "2026-01-04"],
    ["11 בפברואר 2026", "2026-02-11"],
  ])("that print %s are dated by it", (printed, day) => {
    expect(page(`<div class="date">${printed}</div>${article(paragraphs)}`).published?.value).toBe(day);
  });

  it.each([
    [
      "linked data",
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fiji, Samoa open office in Suva","author":{"name":"Mele Tui"},"publisher":{"name":"Pacific Post"}}</script>',
      "",
      ["json-ld", "json-ld", "json-ld"],
    ],
    [
      "meta elements",
      '<meta property="og:title" content="Fiji, Samoa open office in Suva"><meta property="og:site_name" content="Pacific Post"><meta name="author" content="Mele Tui">',
      "",
      ["og:title", "meta author", "og:site_name"],
    ],
    [
      "microdata",
      "",
      '<div itemscope><b itemprop="headline">Fiji, Samoa open office in Suva</b><i itemprop="author">Mele Tui</i><span itemprop="publisher"><meta itemprop="name" content="Pacific Post"></span></div>',
      ["microdata", "microdata", "microdata"],
    ],
    [
      "the page's own heading and byline",
      "",
      '<h1>Fiji, Samoa open office in Suva</h1><a rel="author">Mele Tui</a><span itemprop="publisher">Pacific Post</span>',
      ["h1", "byline", "microdata"],
    ],
  ])("say that title, authors and outlet are from %s", (_, head, body, from) => {
    const read = readHtml(`<html><head>${head}</head><body>${body}${paragraphs}</body></html>`, {
      source: "page.html",
      asOf: null,
    });
    expect([read.title, read.authors, read.outlet?.value]).toEqual([
      "Fiji, Samoa open office in Suva",
      ["Mele Tui"],
      "Pacific Post",
    ]);
    expect([read.origins?.title, read.origins?.authors, read.outlet?.from]).toEqual(from);
  });

  it("give their title without the outlet's name, and their authors", () => {
    const head =
      '<meta property="og:title" content="Fiji, Samoa open office | Pacific Post"><meta property="og:site_name" content="Pacific Post"><meta name="author" content="By Mele Tui and Ana Vea">';
    const read = page(paragraphs, head);
    expect([read.title, read.outlet?.value, read.authors]).toEqual([
      "Fiji, Samoa open office",
      "Pacific Post",
      ["Mele Tui", "Ana Vea"],
    ]);
  });

  it("in Korean and Russian keep their paragraphs", () => {
    const text =
      "한국과 일본 외교부 장관이 서울에서 만나 공동 어업 사무소를 열기로 합의했다고 외교부가 월요일 발표했다. 사무소는 칠월에 문을 연다.";
    expect(storyText(page(article(`<p>${text}</p><p>${text} 둘째.</p><p>${text} 셋째.</p>`), "", "ko"))).toContain(
      text,
    );
  });

  it.each([
    [
      "without a body element",
      (story: string) => `<html><head><title>Fiji, Samoa open office</title></head>${story}</html>`,
    ],
    [
      "whose body is closed before the story",
      (story: string) => `<html><head></head><body><p>Home</p></body>${story}</html>`,
    ],
    [
      "with two heads and two bodies",
      (story: string) =>
        `<html><head></head><body><head><title>Fiji, Samoa open office</title></head><body>${story}</body></body></html>`,
    ],
    [
      "whose drawings leave their elements open",
      (story: string) => `<body><svg>${"<path d='M0 0'>".repeat(400)}</svg>${story}</body>`,
    ],
    [
      "with a script that writes markup",
      (story: string) => `<body><script>document.write("<body><svg>")</script>${story}</body>`,
    ],
    ["with a comment that holds markup", (story: string) => `<body><!-- <svg> <body> -->${story}</body>`],
  ])("%s give their story", (_, frame) => {
    const read = readHtml(frame(article(paragraphs)), { source: "page.html", asOf: null });
    expect(storyText(read)).toBe(P.join("\n"));
  });

  it("whose layout is named after a sidebar keep their story", () => {
    const box = `<div class="box"><p>${"Breaking: Tonga expels an envoy over a spying charge, and more on that tomorrow. ".repeat(8)}</p></div>`;
    const read = page(
      `<div class="wrapper sidebar-position-right"><div>${article(paragraphs.repeat(2))}</div></div>${box}`,
    );
    expect(storyText(read)).toContain(P[2]);
  });

  it("are searched again without names where the names hid everything", () => {
    const posts = P.map((text) => `<div class="comment-body"><p>${text} ${text}</p></div>`).join("");
    expect(
      storyText(page(`<div class="forum-comments">${posts}</div><div class="comment-form">Reply</div>`)),
    ).toContain(P[1]);
  });

  it("put together in the browser give the story that their linked data holds", () => {
    const data = JSON.stringify({
      "@type": "NewsArticle",
      headline: "Fiji, Samoa open office",
      articleBody: P.join("\n\n"),
    });
    const read = page("<div id='app'></div>", `<script type="application/ld+json">${data}</script>`);
    expect(storyText(read)).toBe(P.join("\n"));
  });

  it("built of modules keep the paragraphs of all of them", () => {
    const parts = [...P, P[0]!.replace("Monday", "Friday"), P[1]!.replace("July", "August")]
      .map(
        (text, i) =>
          `<div class="module"><h2><span>Part ${i}</span></h2><div class="text"><div><p>${text}</p></div></div></div>`,
      )
      .join("");
    expect(storyText(page(`<article><h1>Fiji, Samoa open office</h1>${parts}</article>`))).toContain("in August");
  });

  it("followed by a list of other stories do not run on into it", () => {
    const teasers = ["Tonga expels envoy", "Nauru votes"]
      .map(
        (title) =>
          `<article><h3><a href="/x">${title}</a></h3><p>${title} after a long dispute over fishing in the waters between the islands.</p></article>`,
      )
      .join("");
    const read = page(`<main><article><h1>Fiji, Samoa open office</h1>${paragraphs}</article>${teasers}</main>`);
    expect(storyText(read)).not.toMatch(/Tonga|Nauru/);
  });

  it("leave out the readings set over Japanese words", () => {
    const word = (base: string, reading: string) => `<ruby>${base}<rp>(</rp><rt>${reading}</rt><rp>)</rp></ruby>`;
    const text = `${word("外務省", "がいむしょう")}は月曜日に${word("声明", "せいめい")}を出し、両国の大臣が東京で会談し、共同の事務所を開くことで合意したと発表した。`;
    const read = page(article(`<p>${text}</p><p>${text}第二。</p><p>${text}第三。</p>`), "", "ja");
    expect(storyText(read)).toContain("外務省は月曜日に声明を出し");
  });

  it("open with a paragraph that is no standfirst, which is read as the story", () => {
    const read = page(
      `<h1>Fiji, Samoa open office</h1><div><p>${P[0]}</p></div><aside>Ad</aside><div class="body">${paragraphs.replace(P[0]!, P[1]!.replace("July", "June"))}</div>`,
    );
    expect(storyText(read)).toContain(P[0]);
  });
});
