import type { Wire } from "../record/builders.ts";

/** What people have put into titles and texts to see whether it runs. */
export const PAYLOADS: readonly string[] = [
  "<script>alert(1)</script>",
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<svg><script>alert&#40;1)</script>",
  '<a href="javascript:alert(1)">here</a>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  "</title><script>alert(1)</script>",
  "</textarea><script>alert(1)</script>",
  "</style><script>alert(1)</script>",
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  "<![CDATA[<script>alert(1)</script>]]>",
  "]]><script>alert(1)</script>",
  "<style>@import'http://evil.example/x.css';</style>",
  '<body onload="alert(1)">',
  "<img src=`x`onerror=alert(1)>",
  "<form action=javascript:alert(1)><input type=submit>",
  "{{constructor.constructor('alert(1)')()}}",
  "\u003cscript\u003ealert(1)\u003c/script\u003e",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
  "\u202e<script>alert(1)</script>",
  "javascript:alert(1)",
  '=HYPERLINK("http://evil.example")',
  "BEGIN:VEVENT\r\nATTACH:http://evil.example",
];

/** A record in which every text that a page can show is hostile: titles, outlets, names, offices, places, details, addresses. */
export const HOSTILE_WIRES: readonly Wire[] = PAYLOADS.map((payload, i): Wire => {
  // A slash parts the fields of a name in a hand-written article.
  const name = payload.replaceAll("/", "|").replaceAll("\u0000", "");
  const says = `Ana ${payload} met Bo ${payload} in Meer on May 5.`;
  return {
    title: `${payload} ${i}`,
    text: `MEER, May 5 -- ${says}\n\nThey will meet again: ${payload} on May ${10 + (i % 20)}.`,
    outlet: `Post ${payload}`,
    published: "2031-05-06",
    url: i % 2 === 0 ? `javascript:alert(${i})` : `https://harbour.example/${i}?a="><script>alert(1)</script>`,
    events: [
      {
        kind: i % 3 === 0 ? "launch" : "meet",
        says,
        act: "met",
        by: [`Ana ${name}/ANS/envoy ${name}`],
        to: [`Bo ${name}/BOR/minister`],
        on: "2031-05-05",
        at: `Meer ${name}/COR`,
        saidBy: `Speaker ${name}/COR`,
        details: { topic: payload, weapon: payload, resolution: `1718 ${payload}`, number: payload },
      },
      {
        kind: "meet",
        status: "planned",
        says: `They will meet again: ${payload} on May ${10 + (i % 20)}.`,
        act: "meet",
        by: [`Ana ${name}/ANS/envoy`],
        on: `2031-05-${10 + (i % 20)}`,
      },
    ],
  };
});
