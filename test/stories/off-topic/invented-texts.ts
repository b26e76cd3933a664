/** Texts that say of themselves that they are made up. */
export const INVENTED: readonly (readonly [topic: string, text: string])[] = [
  [
    "satire",
    `SATIRE: North Korea launches missile of complaint\n\nPYONGYANG -- North Korea on Tuesday fired a strongly worded letter at Japan. The United States condemned the launch and urged Pyongyang to use a smaller font. South Korea's foreign minister met the letter in Seoul.`,
  ],
  [
    "satirical outlet",
    `Russia expels own ambassador by mistake\n\nMOSCOW -- Russia expelled its ambassador to Poland on Monday after a clerical error. Poland summoned the Russian consul to laugh at him.\n\nThe Daily Quibble is a satirical website. All events and quotes are made up.`,
  ],
  [
    "fiction",
    `The Consul\n\nA short story by Ada Kerr\n\nOn the night Iran attacked the tanker, the consul met the American envoy in a bar in Muscat. "We will retaliate," the envoy said. He had urged the president to wait. The consul agreed to carry a letter to Tehran.`,
  ],
  [
    "novel excerpt",
    `Chapter 1\n\nThe Germans shelled the harbour at dawn. Colonel Arden met the French general on the quay and demanded boats. Britain had promised ships on Tuesday.\n\nThis is an excerpt from the novel "The Quay". It is a work of fiction.`,
  ],
];
