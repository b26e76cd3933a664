import type { ParagraphRole } from "../../model/article.ts";
import { FURNITURE_ABROAD } from "./furniture-abroad.ts";
import type { FurnitureRule } from "./furniture-rule.ts";
import { isAppeal, TOLD } from "./is-appeal.ts";

const EMAIL = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";
/** A person's name as bylines print it. */
const NAME = "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:(?:de|da|van|von|al|bin|el|la)\\s)?\\p{Lu}[\\p{L}'’.-]*){1,4}";

/** Tried in order; the first that fits types the line. */
export const FURNITURE: readonly FurnitureRule[] = [
  rule(
    "wire/attn",
    "note",
    400,
    /^[([]?(?:ATTN|EDS|Eds|EDITORS?|Editors?|Attention editors?)\b\s?[:.]|^[(]?(?:ATTN)\b/,
  ),
  rule(
    "wire/correction-note",
    "note",
    500,
    /^[([*]*(?:an earlier version of this (?:story|article|report|piece|headline)\b.{3,300}|this (?:\p{Lu}\p{L}+\.? \d{1,2},? )?(?:story|article|report|version|piece|headline)\b[^.]{0,60}\b(?:has been|was|is|have been)\s(?:\w+\s)?(?:corrected|updated|amended|changed|revised|refiled)|(?:corrects?|refiles?|clarifies|adds|updates|recasts|changes)\s\w.{3,200}\)$|(?:correction|clarification|editor'?s? note|editors' note|eds note)\s?[:—-])/iu,
  ),
  // E-mail lines: bare, after a name, in brackets.
  rule(
    "wire/e-mail",
    "byline",
    120,
    new RegExp(`^(?:by\\s)?(?:${NAME})?[\\s,/|:(\\[<-]*${EMAIL}[)\\]>]*(?:[\\s,;/|]+(?:and\\s)?${EMAIL})*\\.?$`, "iu"),
  ),
  rule(
    "wire/byline",
    "byline",
    140,
    /^(?:BY|By|by|Written by|Story by|Compiled by|WRITTEN BY)[:\s]\s?(?:the\s)?[\p{Lu}][^.!?]{1,110}(?:\.\s?[\p{Lu}][^.!?]{0,40}){0,3}$/u,
  ),
  rule(
    "wire/reporting-credit",
    "credit",
    400,
    /^[([]?\s?(?:(?:additional |with )?(?:reporting|writing|editing|compiled|translated|translation|production|produced|edited|reported|written|research)(?: and (?:reporting|writing|editing|translation|edited|written))?(?: by|:)\s)/i,
  ),
  rule(
    "wire/reporting-credit",
    "credit",
    260,
    /^[([]?\s?\p{Lu}[^.!?]{3,160}\bcontributed (?:to this|reporting|to the)\b[^.]*\.?[)\]]?$/u,
  ),
  rule(
    "wire/editor-credit",
    "credit",
    90,
    /^[([]?(?:(?:web |copy |news )?editor|source|photo(?:graph)?s?|image|picture|credit|file photo|courtesy|illustration|photographer)s?\s?[:/|]\s?\S.*$/i,
  ),
  rule(
    "wire/editor-credit",
    "credit",
    110,
    /^(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|video) (?:by|via|courtesy(?: of)?)\s?:?\s?[^.!?]{3,90}$/i,
  ),
  rule(
    "wire/author-contact",
    "byline",
    300,
    /^(?:.{0,60}\b(?:can|may) be (?:reached|contacted)\b.{0,160}|(?:(?:you can )?(?:reach|follow|e-?mail|contact|tweet)|write to)\b[^.]{0,80}(?:@\w|\btwitter\b|\bfacebook\b).{0,160})$/i,
  ),
  rule("wire/standards-line", "note", 120, /^our standards\s?:|^our mission\s?:/i),
  rule(
    "wire/attributable",
    "byline",
    200,
    /^(?:the (?:below|following|above)\b.{0,60}\b(?:attributable to|attributed to)\b.{3,140}|attributable to .{3,120}:)$/iu,
  ),
  rule(
    "wire/issued-by",
    "byline",
    600,
    /^(?:the )?(?:text of the )?(?:following|below)\b(?: is)?(?: (?:a|the|text of|an))*(?: (?:joint|press|media|official|communique|communiqué|statement|text|readout|communique)){0,4}\b[^"“]{0,40}\b(?:released|issued|made public|delivered|adopted|published|statement|text|communiqu[eé]) (?:today )?(?:by|on behalf of|of)\b[^"“]*[.:]$/iu,
  ),
  rule(
    "wire/begin-text",
    "note",
    24,
    /^[[(]?(?:begin|start|end)(?: of)? (?:text|statement|transcript|release|quote)\.?[:.]?[\])]?$/i,
  ),
  rule(
    "wire/for-more",
    "note",
    320,
    /^(?:for (?:more|further|additional|any|all|media|press)\b.{0,80}\b(?:information|details|questions?|inquir(?:y|ies)|enquir(?:y|ies)|media|contact|queries)\b|(?:press|media) (?:contact|inquiries|enquiries|office)s?\s?[:—-]|contacts?\s?:|for immediate release|embargoed (?:until|for))/i,
  ),
  rule(
    "wire/read-more",
    "related",
    260,
    /^[([>»▶►→*•\s]*(?:also read|read also|read more|read next|read (?:the )?full|see also|see more|more on this|more:|related\s?:|related (?:article|stor|news|link|topic|content|read|post)|recommended\s?:|don'?t miss|you (?:may|might) also (?:like|be interested)|(?:click|tap) here|watch (?:now|live|more|:|the full)|listen (?:now|to)\b.{0,40}$|in case you missed|most (?:read|popular|viewed)|trending|top stories|more (?:great |top )?(?:\S+ ){0,3}stories$|related news|like this (?:story|article)|if you (?:enjoyed|liked) this|latest news|more (?:stories|news|from|in|coverage)\b|up next|what to read|continue reading|full (?:story|coverage)\s?[:>])/i,
  ),
  rule(
    "wire/subscription",
    "menu",
    320,
    /^(?:please )?(?:subscribe\b|sign ?up\b|sign in\b|log ?in\b|register (?:now|today|here|for free)\b|already a (?:subscriber|member)|become a (?:member|subscriber)|get (?:our|the|unlimited|full|all)\b.{0,80}\b(?:newsletter|access|app|news|alerts?|inbox|stories)|support (?:our|independent)\b.{0,40}journalism|this (?:article|content|story) is (?:for|only|available)\b.{0,60}\b(?:subscribers?|members|premium)|to (?:continue|keep) reading|(?:start|try) (?:your )?(?:free|trial)|download (?:our|the)\b.{0,30}\bapp\b|join (?:our|us on|the conversation)|follow (?:us|our|@|(?:\S+ ){1,4}on (?:twitter|x|facebook|telegram|instagram|google)\b)|like us on|donate\b|(?:enter|submit) your e-?mail|unlimited access|turn on notifications|manage (?:your )?(?:subscription|account|alerts|cookies|preferences))/i,
  ),
  rule(
    "wire/cookie-line",
    "menu",
    500,
    /^(?:(?:we|this (?:site|website|page)) uses? cookies|(?:by (?:using|continuing|clicking)\b.{0,80}\b(?:cookies|terms|privacy))|(?:accept|reject|manage|allow) (?:all )?cookies|cookie (?:policy|settings|preferences)|privacy (?:policy|settings|notice)|terms (?:of (?:use|service)|and conditions))/i,
  ),
  rule(
    "wire/button",
    "menu",
    60,
    /^[\s|·•]*(?:link copied!?|copy (?:link|url)|share(?: (?:this|on|via|article|story|options?))?\b.{0,30}|print(?: (?:this|article|page|edition))?|e-?mail(?: this)?|save(?: (?:this|article|for later))?|bookmark|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:comment|reply)|post a comment|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|line|kakao(?:talk)?|instagram|youtube|listen|play|pause|mute|close|search|menu|home|back to top|top|next|previous|prev|advert(?:isement)?s?|ads?|sponsored(?: content)?|promoted|loading\.*|skip (?:to|ad)\b.{0,25}|font size|text size|a[+-]|all|view (?:more|all)\b.{0,20}|show (?:more|less|all|caption|comments)|hide caption|toggle caption|open (?:image|in app)\b.{0,20}|expand|enlarge.{0,20}|translate|language|english|\d{1,2}[- ]min(?:ute)?s?(?: (?:read|listen|watch))?|\d+ (?:shares|views)|estimated reading time.{0,20}|summarize|breaking news|developing(?: story)?|just in|caption|image \d+ of \d+|\d+ of \d+|this slideshow requires javascript\.?|please enable javascript.{0,30}|photo gallery|gallery|slideshow|report (?:a )?(?:typo|error)|give (?:us )?feedback|zoom(?: in| out)?|add .{0,25} (?:on|to) google|follow|loading content|lost your password|rate this (?:article|story)|was this (?:article )?helpful)[\s.:|…?]*$/i,
  ),
  rule(
    "wire/copyright",
    "menu",
    400,
    /^[<([*]*(?:©|\(c\)\s?(?:19|20)|copyright\b|all rights reserved|(?:19|20)\d\d ©|<\s?저작권자|무단|no part of this|this material may not be|reproduction (?:or|without|in whole)|unauthorized (?:use|reproduction|redistribution))/i,
  ),
  rule(
    "wire/topic-line",
    "menu",
    240,
    /^(?:topics?|tags?|keywords?|categor(?:y|ies)|filed under|section|more about|hashtags?)\s?[:|]|^(?:#\p{L}[\p{L}\d_]*[\s,]*){2,}$/iu,
  ),
  rule(
    "wire/topic-line",
    "menu",
    240,
    /^this entry was posted (?:in|on|by)\b|\bbookmark the permalink\b|^suggested citation\b/i,
  ),
  // 'Lee Park. "Envoys meet in Oslo" — Northern Post, May 7, 2026': a list of sources below a story.
  rule(
    "wire/source-reference",
    "related",
    400,
    new RegExp(
      `^[*•–-]?\\s*(?:${NAME}(?:,? (?:and )?${NAME}){0,4}\\.?,?\\s)?["“][^"“”]{4,240}["”][.,]?\\s*[—–(,-]{1,2}\\s*[^"“”]{2,80}?,\\s(?:\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2},?|\\d{1,2}\\s\\p{Lu}\\p{L}{2,8}\\.?)\\s(?:19|20)\\d\\d[.)]?$`,
      "u",
    ),
  ),
  rule(
    "wire/source-heading",
    "related",
    40,
    /^(?:sources?|references?|external links?|notes and references|sister links|further reading|footnotes)\s?:?$/i,
  ),
  rule(
    "wire/archive-note",
    "note",
    320,
    /^(?:this (?:page|article|story) (?:has been|is|was) (?:automatically )?(?:archived|locked|protected)\b|got a correction\b|have an opinion on this\b|(?:please )?note that the (?:listed )?(?:sources|links)\b|(?:spotted|found) (?:an error|a mistake|a typo)\b|wikinews\b.{0,40}\b(?:has|have) (?:more|related)\b)/i,
  ),
  rule(
    "wire/pointer",
    "note",
    240,
    /^[([*]*(?:(?:please )?(?:click|tap|press) (?:here|below|on)\b|to (?:watch|view|see|read|listen to|download|order|request)\b.{0,80}\b(?:click|please|(?:visit|go to) (?:our\b|https?:|www\.|[\w-]+\.\w{2,}))|.{0,80}\b(?:will be|is being) (?:live[- ]?stream\w*|webcast|broadcast live)\b.{0,20}\b(?:at|on|via)\b.{0,12}(?:https?:|www\.)|.{0,40}\b(?:schedule|programme|program|agenda|itinerary|line-?up|times?) (?:is|are) subject to change\W{0,6}$)/i,
  ),
  rule("wire/bare-link", "menu", 300, /^(?:https?:\/\/|www\.)\S+$/i),
  rule("wire/page-number", "menu", 30, /^(?:page )?\d{1,3}(?: (?:of|\/) ?\d{1,3})?$|^[^\p{L}\p{N}]{1,80}$/iu),
  rule(
    "wire/disclaimer",
    "note",
    500,
    /^[*([]*(?:disclaimer\b|this (?:post|article|page|story) (?:may )?contains? affiliate|.{0,30}may (?:earn|receive) (?:a )?commission|(?:the )?views expressed|the opinions? expressed|this (?:is an )?(?:article|summary|translation|story|text) (?:was|is|has been) (?:\w+ ){0,3}(?:generated|translated|produced|created|written|summarized|published from) (?:by|with|using|from|a)\b|(?:generated|translated|summarized) by (?:ai|artificial|machine|google|deepl)|\(?except for the headline)/i,
  ),
];

/** What a line known by its words is. */
export type Furniture = Pick<FurnitureRule, "rule" | "role">;

const APPEAL: Furniture = { rule: "wire/appeal", role: "menu" };
const ALL = [...FURNITURE, ...FURNITURE_ABROAD];

/** Types a line by its words alone; null for anything that may be copy. */
export function typeFurniture(line: string): Furniture | null {
  for (const candidate of ALL) {
    if (line.length > candidate.longest || !candidate.pattern.test(line)) continue;
    // "Donate at once, the minister urged": what is told is copy.
    if (candidate.rule !== "wire/subscription" || !TOLD.test(line)) return candidate;
  }
  return isAppeal(line) ? APPEAL : null;
}

function rule(name: string, role: ParagraphRole, longest: number, pattern: RegExp): FurnitureRule {
  return { rule: name, role, longest, pattern };
}
