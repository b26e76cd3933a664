/** What only a desk says of itself and its readers; a minister who asks for support does not. */
const DESK =
  /\b(?:journalis[mt]s?|newsroom|our (?:reporting|reporters?|stories|articles|coverage|site|website|work|team|mission|content|writers|editors|readers|staff|newsletters?|podcast|app)|newsletters?|inbox|subscri(?:be(?:rs?)?|ption)|paywall|membership|become a member|(?:letters?|editors?|newsroom)@|letters? to the editor|(?:keep|keeps|continue|fund|funds) (?:\w+ ){0,2}(?:reporting|publishing)|news (?:site|organi[sz]ation|outlet|alerts?|service)|this (?:site|website|article|post|story|piece))\b/i;
/** Somebody told it to somebody: that is copy, whatever it says. */
export const TOLD =
  /\b(?:said|says|told|according to|announced|added|wrote|urged|asked|called on|warned|stated|vowed|pledged|accused)\b|^["“«]|["”»],?\s/i;

/** Whole sentences that a desk speaks to its reader. */
const APPEALS: readonly RegExp[] = [
  /\b(?:we|our (?:\w+ ){1,3}) ?(?:need|rely on|relies on|depends? on|counts? on)\b.{0,20}(?:\byou\b|\byour (?:\w+ )?(?:support|help|donations?|contributions?|generosity|gifts?)\b|\breaders\b|\bsupporters\b)/i,
  /\byour (?:\w+ ){0,2}(?:support|donation|contribution|gift|subscription|membership|help|dollars?)\b.{0,40}\b(?:makes?|helps?|allows?|enables?|keeps?|funds?|matters?|will|can|goes|is|ensures?|powers?)\b/i,
  /\b(?:sign(?:ing)? up|subscrib(?:e|ing)|register(?:ing)?|opt in)\b.{0,60}\b(?:newsletters?|alerts?|briefings?|inbox|digest|e-?mails?|updates|today|now|here)\b/i,
  /\b(?:delivered|sent|straight|direct(?:ly)?|right)\b.{0,20}\b(?:to|in|into) your (?:e-?mail|inbox|mailbox|phone)\b/i,
  /\b(?:please )?(?:consider|think about) (?:\w+ ){0,2}(?:support|donat|subscrib|contribut|becom|mak|giv|join|chipp)ing\b|\bwould you consider\b/i,
  /\b(?:support|fund|back|sustain|help(?: us)? (?:keep|support|fund|continue))\b.{0,40}\b(?:our|this|independent|quality|public[- ]interest|local|nonprofit|non-profit|investigative)\b.{0,30}\b(?:journalism|newsroom|reporting|work|news)\b/i,
  /\b(?:for )?(?:as little as|just|only) (?:[$€£]|US\$)\s?\d[\d.,]*\b.{0,20}\b(?:a|per|each) (?:day|week|month|year)\b/i,
  /\bif you(?:'ve|’ve| have)? (?:like[d]?|enjoy(?:ed)?|value[d]?|found|appreciate[d]?|believe)\b.{0,60}\b(?:read|article|post|story|piece|reporting|journalism|work|site|useful)\b/i,
  /\bif you(?:'re|’re| are) (?:seeing this|already a|not a|a (?:regular|print))\b/i,
  /\b(?:we(?: want| would love| would like|['’]d (?:love|like)) to hear|have your say|send (?:us )?your (?:letters?|comments?|thoughts|views|tips)|submit (?:a|your) letters? to the editor|let us know (?:what you think|in the comments)|share your (?:thoughts|views|story) with us)\b/i,
  /\bdownload\b.{0,40}\bapps?\b|\bget the (?:\w+ ){0,3}app\b/i,
  /\b(?:never|don'?t|don’t) miss (?:a|an|the|any|out)\b.{0,40}\b(?:story|stories|update|news|newsletter|headline|beat)\b/i,
  /\bto (?:view|read|see|access|unlock|continue reading) (?:the|this|our) (?:full|whole|entire|rest|article|story|content)\b.{0,40}\b(?:subscri|sign|log|register|become|join)/i,
  /\b(?:become|becoming) an? (?:\w+ ){0,3}(?:member|supporter|subscriber|patron|donor)\b/i,
  /\bhelp(?: us)?(?: to)? keep\b.{0,40}\b(?:free|online|independent|going|alive|paywall|open)\b/i,
  /\b(?:make|making|give|giving) (?:a|an|your) (?:\w+[ -]){0,3}(?:donation|contribution|gift)\b/i,
];
/** Sentences that leave no doubt who asks, without a word for the desk. */
const PLAIN =
  /\b(?:sign(?:ing)? up|subscrib(?:e|ing))\b.{0,60}\bnewsletters?\b|\bnewsletters?\b.{0,40}\b(?:sign(?:ing)? up|subscrib(?:e|ing))\b|\byour inbox\b|\breaders like you\b|\b(?:make|making) an? (?:\w+[ -]){0,3}donation (?:to us|today|now|here)\b|\b(?:submit|write|send) (?:a|your) letters? to the editor\b|\bdownload (?:our|the \S+(?: \S+)?) apps?\b|\bapps? (?:for|on) (?:ios|android|iphone)\b/i;
/** Headings of banners, as short as they stand. */
const HEADING =
  /^(?:(?:please )?(?:support us|donate to us|support|donate to|help) (?:our work|our journalism|independent (?:journalism|media|news)|this (?:site|work))|we need your (?:support|help)|before you go|thank(?:s| you) for (?:reading|your support)|a (?:message|note|word) (?:from|to) our (?:\w+ ){0,2}(?:editors?|readers?|team|newsroom|ceo|publisher)|(?:stay|keep) (?:informed|connected|up to date|in the (?:know|loop))(?: with us)?|never miss (?:a|an) (?:story|update)|(?:the|our) (?:daily|weekly|morning|evening) (?:\w+ ){0,2}(?:newsletter|briefing)(?: newsletter)?|newsletter|free newsletters?|e-?mail (?:newsletter|alerts?)|make a (?:donation|contribution)|donate(?: now| today| here)?|give (?:now|today)|chip in)\s?[!:…]?$/i;
const LONGEST = 600;
const LONGEST_LEAD = 90;

/**
 * True for a paragraph in which a publisher asks its readers for money, a
 * subscription, an address or an opinion. It must speak to the reader and
 * of the desk: what somebody else asks for is news.
 */
export function isAppeal(line: string): boolean {
  if (line.length > LONGEST || line.length < 5) return false;
  if (line.length < LONGEST_LEAD && HEADING.test(line)) return true;
  if (
    !/\b(?:you|your|us|our|subscrib\w+|sign(?:ing)? up|download|submit|donate|miss|help keep)\b/i.test(line) ||
    TOLD.test(line)
  )
    return false;
  if (PLAIN.test(line)) return true;
  return DESK.test(line) && APPEALS.some((appeal) => appeal.test(line));
}

const LEAD =
  /\b(?:your|our|support us|help us|donate|donations?|gifts?|thank you|thanks|dear reader|readers?|newsletter|journalism|today)\b/i;

/**
 * True for a paragraph that only makes sense beside an appeal: its heading
 * ("Your gift counts double today"), or more that the desk says of itself.
 */
export function goesWithAppeal(line: string): boolean {
  if (line.length > LONGEST || TOLD.test(line)) return false;
  return line.length < LONGEST_LEAD ? LEAD.test(line) : /\b(?:we|our|us)\b/i.test(line) && DESK.test(line);
}
