/** What an actor is: a person, an office or ministry, a state, an international body, an armed group or party. */
export type ActorType = "person" | "office" | "state" | "body" | "group";

/**
 * Someone who acts: as full a name as the article (or the registry) gives.
 * `country` is the ISO 3166-1 alpha-3 code of the state it acts for, or one of
 * `UNO`, `EUR`, `NAT`, `ASN`, `IAE`, `INT`; null when it acts for none.
 */
export interface Actor {
  /** Stable within a record: `actor:` and a slug of name and country. */
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly country: string | null;
  /** "chief nuclear negotiator"; as the article words it, without the country. */
  readonly office: string | null;
}
