import type { FurnitureRule } from "./furniture-rule.ts";

/**
 * Labels that pages in other languages than English set around their stories.
 * Such stories are kept and searched, though not read for events; only whole
 * lines that can be nothing else.
 */
export const FURNITURE_ABROAD: readonly FurnitureRule[] = [
  {
    rule: "wire/advert-label",
    role: "menu",
    longest: 40,
    pattern:
      /^[\s(*[-]*(?:anzeige|werbung|publicité|publicidad(?:e)?|pubblicità|annonce|reklam[ae]?|mainos|реклама|إعلان|広告|广告|광고|advertentie)[\s)*\].:-]*$/iu,
  },
  {
    rule: "wire/read-more",
    role: "related",
    longest: 200,
    pattern:
      /^[\s>»▶►→*•]*(?:(?:das (?:thema )?(?:könnte|dürfte) (?:sie|dich|ihnen) (?:auch )?(?:auch )?(?:interessieren|gefallen)|auch interessant|lesen sie (?:auch|hier|dazu)|lies auch|mehr (?:zum thema|themen|dazu|aus)|zum (?:weiterlesen|thema)|weiterführende[rs]? (?:links?|informationen)|weitere (?:informationen|infos|themen|artikel|beiträge)|schon gelesen|meistgelesen|neueste artikel|externer inhalt)\b|(?:à )?lire (?:aussi|également|la suite)\b|sur le même (?:sujet|thème)\b|(?:le|te|les?) puede(?:n)? interesar\b|le[ea] (?:también|también|más|mais|também)\b|ver (?:también|más)\b|(?:veja|leia) (?:também|mais)\b|leggi anche\b|czytaj (?:też|także|więcej)\b|zobacz (?:też|także)\b|читайте также|читать далее|(?:関連記事|相关新闻|관련기사))[^.!?]{0,120}[.!?:]?$/iu,
  },
  {
    rule: "wire/editor-credit",
    role: "credit",
    longest: 120,
    pattern:
      /^(?:(?:titel|beitrags|symbol|archiv)?(?:bild|foto)s?(?:quelle|nachweis|rechte|credit)?|quelle|crédits?(?: photos?)?|photo|fuente|fonte|fotos?|źródło|zdj(?:ęcie|\.)|фото|источник|출처|사진)\s?[:©|]\s?\S.{0,100}$/iu,
  },
  {
    rule: "wire/date-line",
    role: "note",
    longest: 80,
    pattern:
      /^(?:(?:zuletzt |letzte )?(?:aktualisiert|aktualisierung|veröffentlicht|veröffentlichung|publiziert|erstellt|stand)|publié|mis à jour|publicado|actualizado|atualizado|publicação|pubblicato|aggiornato|publikacja|aktualizacja|опубликовано|обновлено|입력|수정)(?: am| le| el| em| il)?\s?:?\s?[^.!?]{0,20}\d[\d.,:/\s\p{L}-]{4,50}$/iu,
  },
  {
    rule: "wire/button",
    role: "menu",
    longest: 70,
    pattern:
      /^[\s(|]*(?:(?:keine |\d+ )?kommentare?(?: (?:schreiben|geschlossen|anzeigen|insgesamt: \d+))?|commentaires?|comentarios?|comentários?|commenti|zurück|nach oben|drucken|teilen|artikel (?:teilen|drucken)|(?:möchten sie )?(?:den|diesen) artikel (?:mit anderen )?teilen(?:\/diskutieren)?|vergrößern|bild (?:anzeigen|schließen|vergrößern)|partager|imprimer|compartir|imprimir|condividi|stampa|udostępnij|поделиться|공유|인쇄|lade weitere inhalte|quellen (?:an|ein|aus)(?:zeigen|blenden))[\s).:?!|…]*$/iu,
  },
];
