// Generated from the API's own description by `npm run generate`.

export interface paths {
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, once each, newest first. */
        get: operations["findEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An event with everything it rests on.
         * @description An event keeps its id as reports come in. The id of an event that was folded into another, of an article's own account and of a claim lead to the event that now holds it. The ETag begins with `print`: send it in `If-Match` with a decision, and the decision is refused should the event have changed meanwhile.
         */
        get: operations["event"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The commonest values of a field among the events of a query. */
        get: operations["facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tallies/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many events of each kind began in each day, month or year. */
        get: operations["eventTallies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tallies/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who takes part in the same events with whom, the most frequent pairs first: a network of meetings. */
        get: operations["pairTallies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tallies/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The named places of events, those of most events first. */
        get: operations["placeTallies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Launches, nuclear tests and attacks that happened, newest first, with who condemned them how soon. */
        get: operations["findProvocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which Security Council resolutions are named, by which events; the record gives no verdict. */
        get: operations["findResolutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Articles that report the same thing, the story last reported first. */
        get: operations["findStories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story with the events it tells. */
        get: operations["story"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each later edition of a story's articles changed of the facts, oldest first. */
        get: operations["editionChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the record rests on, newest first. */
        get: operations["findArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An article: its text, what each stretch of it is, and what was read in it.
         * @description All spans are half-open ranges of UTF-16 units into `article.text`, as JavaScript, Java and C# count them. The text is the publisher's: show it as text, never as markup.
         */
        get: operations["article"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tallies/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many articles were published in each day, month or year: what a count of events rests on. */
        get: operations["articleTallies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the sentences of an article, or those behind an event, assert. */
        get: operations["claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one sentence asserts, which words gave each field, and by which rule. */
        get: operations["claim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who acts, those of most events first. */
        get: operations["findActors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An actor: its names, the offices it held, the decisions on who it is, and its latest events.
         * @description An actor that was merged into another is found under the id it had; `id` is the one it goes by. For all its events ask `/api/events?actor=ID`; for what it shares with whom, `/api/facets?field=actor&actor=ID`; for who held an office, `/api/offices`.
         */
        get: operations["actor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who held an office of a state on a day, the best known first.
         * @description By the table of office-holders and by the articles that call somebody so. With `asOf` by what was published and decided until that day: later articles are left out, and an end that was still to come is not known.
         */
        get: operations["findHolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/expectations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was announced, when it is due, and what became of it; next due first.
         * @description Whether an open plan is `open` or `unreported` depends on the day: `on`, or today. A page may hold fewer rows than asked for where a state is asked for that depends on the day; `next` says whether more follow.
         */
        get: operations["findExpectations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sources that are polled, with their health, the worst first. */
        get: operations["sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events, articles and actors by words and fields.
         * @description The first page of each; go on with `after` at `/api/events?q=`, `/api/articles?q=` and `/api/actors?name=`.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What adding, deciding and rebuilding did to the record, as a list or as a stream.
         * @description With `Accept: text/event-stream` the answer is a stream of server-sent events named `change`, each with its `seq` as id and the change as data; it begins after `after`, or after `Last-Event-ID`, or now, and goes on until the asker leaves. A comment every 15 seconds keeps the connection open.
         */
        get: operations["changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who decided what, when and why, and how it stands; oldest first. */
        get: operations["findDecisions"];
        put?: never;
        /**
         * Accept, correct, reject, join or part events, or take a decision back.
         * @description A decision is appended and never changed; an undo is a decision too. Name what you saw - the event's `print` in `If-Match`, or several in `seen` - and a decision on an event that has changed meanwhile is refused with 412.
         */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that wait for a decision, the most doubtful first, of the newest 300 that the filter finds. */
        get: operations["reviewQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The briefs of the desk, the one changed last first. */
        get: operations["findBriefs"];
        put?: never;
        /** Begin a brief. */
        post: operations["addBrief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A brief; its ETag begins with its version. */
        get: operations["brief"];
        /**
         * Store the next version of a brief.
         * @description `If-Match` names the version that was loaded; where somebody else has stored another since, 412 says so and nothing is lost.
         */
        put: operations["changeBrief"];
        post?: never;
        /** Throw a brief away. */
        delete: operations["removeBrief"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/watches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Standing questions. */
        get: operations["findWatches"];
        put?: never;
        /** Keep a search as a standing question. The same name and query again change nothing. */
        post: operations["addWatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/watches/{id}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a watch found since it was made, one alert for each story, the latest first.
         * @description An alert comes for what is new in the record, not for what is told again. It keeps its id through rebuilds; something new in the same story renews its `at`. What the record had before the watch was made gives none.
         */
        get: operations["alerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/watches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a standing question. */
        delete: operations["removeWatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the desk was last marked as seen. */
        get: operations["lastLook"];
        /** Mark the desk as seen until an instant. */
        put: operations["markLook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the desk is and holds. */
        get: operations["status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What went wrong (RFC 9457). */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description stable; docs/errors.md explains it */
            code: string;
            detail: string;
        };
        Actor: {
            id: string;
            name: string;
            /** @enum {string} */
            type: "person" | "office" | "state" | "body" | "group";
            country: string | null;
            office: string | null;
        };
        ActorRow: {
            id: string;
            name: string;
            country: string | null;
            events: number;
        };
        /** @description A watch was answered by a story. */
        Alert: {
            id: string;
            watch: string;
            story: components["schemas"]["Story"];
            /** @description when the newest of the events was first told */
            at: string;
            /** @description what is new and asked for, the latest told first */
            events: components["schemas"]["Event"][];
        };
        /** @description The words a decision rests on. */
        Anchor: {
            start: number;
            end: number;
            article: string;
            words: string;
            kind: components["schemas"]["Kind"];
            /** @description around them: a later edition that keeps it keeps the decision */
            sentence?: string;
        };
        /** @description One text as published. */
        Article: {
            id: string;
            /** @description file name, address or feed item it came from */
            source: string;
            url: string | null;
            title: string | null;
            outlet: {
                value: string;
                /** @description where it was found */
                from: string;
            } | null;
            authors: string[];
            published: {
                value: string;
                /** @description where it was found */
                from: string;
            } | null;
            publishedAt: string | null;
            dateline: components["schemas"]["Dateline"] | null;
            edition: components["schemas"]["Edition"] | null;
            /** @description BCP 47 */
            language: string;
            /** @description the whole text; every span points into it */
            text: string;
            /** @description where it begins in the input */
            offset: number;
            paragraphs: components["schemas"]["Paragraph"][];
            notices: components["schemas"]["Notice"][];
        };
        /** @description An article without its text. */
        ArticleHead: {
            id: string;
            title: string | null;
            outlet: string | null;
            published: string | null;
            url: string | null;
            source: string;
            language: string;
            edition: string | null;
        };
        /** @description An article in a list. */
        ArticleHit: {
            id: string;
            source: string;
            title: string | null;
            outlet: string | null;
            published: string | null;
            language: string;
            addedAt: string;
            story: string | null;
            snippet: string | null;
        };
        ArticleTally: {
            unit: string;
            count: number;
        };
        /** @description What a person asks for; the desk finds the words that the decision rests on. */
        AskedDecision: {
            /** @constant */
            type: "accept";
            event: string;
            /** @description ids of claims; without them, all of the event's */
            claims?: string[];
        } | {
            /** @constant */
            type: "reject";
            event: string;
            /** @description ids of claims; without them, all of the event's */
            claims?: string[];
        } | {
            /** @constant */
            type: "correct";
            event: string;
            /** @description ids of claims; without them, all of the event's */
            claims?: string[];
            /** @enum {string} */
            field: "kind" | "status" | "sources" | "targets" | "when" | "where" | "saidBy" | "detail";
            /** @description as in "readout correct": a day, "Seoul, KOR", "Kim Gunn (KOR); Sung Kim (USA)", "number=2"; empty clears the field */
            value: string;
        } | {
            /** @constant */
            type: "same";
            event: string;
            other: string;
        } | {
            /** @constant */
            type: "different";
            event: string;
            /** @description claims that tell of something else */
            claims: string[];
        } | {
            /** @constant */
            type: "add";
            article: string;
            /** @description copied from the article: the sentence that tells the event */
            words: string;
            kind: components["schemas"]["Kind"];
            status: components["schemas"]["Status"];
            /** @description Kim Gunn (KOR); Sung Kim (USA) */
            sources: string;
            /** @description as sources; empty for none */
            targets: string;
            /** @description 2024-03-05 or 2024-03-05..2024-03-07; empty for none */
            when: string;
            /** @description Seoul, KOR; empty for none */
            where: string;
        } | {
            /** @constant */
            type: "merge-actors";
            /** @description ids of one actor, who goes by the first */
            actors: string[];
        } | {
            /** @constant */
            type: "split-actor";
            actor: string;
            /** @description who it is in these events: Kim Gun-su (KOR) */
            name: string;
            events: string[];
        } | {
            /** @constant */
            type: "undo";
            review: string;
        };
        Brief: {
            id: string;
            by: string;
            madeAt: string;
            changedAt: string;
            version: number;
            title: string;
            facts: components["schemas"]["BriefFact"][];
            /** @description paragraphs and # headings; [^f1] cites a fact */
            text: string;
        };
        /** @description A fact that a brief may cite. */
        BriefFact: {
            /** @description what the text cites it by */
            key: string;
            event: string;
            claim: string;
            article: string;
            start: number;
            end: number;
            text: string;
            outlet: string;
            published: string | null;
        };
        /** @description A brief in a list. */
        BriefHead: {
            id: string;
            title: string;
            by: string;
            madeAt: string;
            changedAt: string;
            version: number;
            facts: number;
        };
        /**
         * @description How well supported an event is.
         * @enum {string}
         */
        Certainty: "reported" | "confirmed" | "disputed" | "planned";
        /** @description What adding, deciding and rebuilding did to the record. */
        Change: {
            /** @description grows with every entry */
            seq: number;
            at: string;
            /** @enum {string} */
            what: "article" | "event" | "story";
            id: string;
            /** @enum {string} */
            change: "new" | "changed" | "gone";
        };
        /** @description What one sentence asserts. */
        Claim: {
            kind: components["schemas"]["Kind"];
            status: components["schemas"]["Status"];
            sources: components["schemas"]["Party"][];
            targets: components["schemas"]["Party"][];
            when: components["schemas"]["When"] | null;
            where: {
                name: string;
                country: string | null;
                lat: number | null;
                lon: number | null;
                /** @enum {string} */
                precision: "site" | "city" | "region" | "country" | "water";
                span: components["schemas"]["Span"] | null;
            } | null;
            saidBy: components["schemas"]["Party"] | null;
            details: components["schemas"]["Detail"][];
            /** @description 0 to 1: how sure the rule is; not a probability of the fact */
            confidence: number;
            id: string;
            article: string;
            evidence: components["schemas"]["Span"];
            trigger: components["schemas"]["Span"];
            reasons: components["schemas"]["Reason"][];
            rule: string;
        };
        /** @description A charge against the same state within a week. */
        Condemnation: {
            event: components["schemas"]["Event"];
            country: string | null;
            /** @description after the provocation */
            days: number;
        };
        Correction: {
            /** @enum {string} */
            field: "kind" | "status" | "sources" | "targets" | "when" | "where" | "saidBy" | "detail";
            value: string;
        };
        Counts: {
            articles: number;
            unread: number;
            stories: number;
            events: number;
            claims: number;
            expectations: number;
            reviews: number;
            watches: number;
        };
        Dateline: {
            start: number;
            end: number;
            place: string;
            day: string | null;
            agency: string | null;
        };
        /** @description Equal where both days are told to the day. */
        DaySpan: {
            least: number;
            most: number;
        };
        Decision: {
            /** @constant */
            type: "accept";
            on: components["schemas"]["Anchor"][];
        } | {
            /** @constant */
            type: "reject";
            on: components["schemas"]["Anchor"][];
        } | {
            /** @constant */
            type: "correct";
            on: components["schemas"]["Anchor"][];
            correction: components["schemas"]["Correction"];
        } | {
            /** @constant */
            type: "same";
            on: components["schemas"]["Anchor"][];
        } | {
            /** @constant */
            type: "different";
            on: components["schemas"]["Anchor"][];
        } | {
            /** @constant */
            type: "add";
            on: components["schemas"]["Anchor"][];
            event: components["schemas"]["HandEvent"];
        } | {
            /** @constant */
            type: "merge-actors";
            actors: string[];
        } | {
            /** @constant */
            type: "split-actor";
            on: components["schemas"]["Anchor"][];
            actor: string;
            as: components["schemas"]["NamedActor"];
        } | {
            /** @constant */
            type: "undo";
            review: string;
        };
        Detail: {
            /** @description first UTF-16 unit in the article's text */
            start: number;
            /** @description one past the last */
            end: number;
            /** @description weapon, number, topic, content, ... */
            role: string;
            value: string;
            rule: string;
        };
        /** @description An event that waits for a decision, and what speaks for looking at it. */
        Doubted: {
            event: components["schemas"]["Event"];
            doubts: {
                why: string;
                weight: number;
            }[];
            /** @description of all doubts together */
            weight: number;
        };
        Edition: {
            label: string;
            number: number;
            isCorrection: boolean;
        };
        EditionChange: {
            before: components["schemas"]["StoryMember"];
            after: components["schemas"]["StoryMember"];
            facts: components["schemas"]["FactChange"][];
            /** @description so many facts stand as before */
            unchanged: number;
        };
        /** @description One happening: every article's account of it folded together. */
        Event: {
            kind: components["schemas"]["Kind"];
            status: components["schemas"]["Status"];
            sources: components["schemas"]["Party"][];
            targets: components["schemas"]["Party"][];
            when: components["schemas"]["When"] | null;
            where: {
                name: string;
                country: string | null;
                lat: number | null;
                lon: number | null;
                /** @enum {string} */
                precision: "site" | "city" | "region" | "country" | "water";
                span: components["schemas"]["Span"] | null;
            } | null;
            saidBy: components["schemas"]["Party"] | null;
            details: components["schemas"]["Detail"][];
            /** @description 0 to 1: how sure the rule is; not a probability of the fact */
            confidence: number;
            id: string;
            plover: {
                type: string;
                mode: string | null;
                contexts: string[];
            };
            cameo: string;
            certainty: components["schemas"]["Certainty"];
            stories: string[];
            claims: components["schemas"]["EventClaim"][];
            values: components["schemas"]["FieldValues"][];
            origins: string[];
            outlets: string[];
            firstReported: string | null;
            lastReported: string | null;
            reviews: string[];
            /** @enum {string} */
            standing: "counts" | "superseded" | "rejected";
            isAccepted: boolean;
        };
        /** @description A claim within an event, with who printed it. */
        EventClaim: {
            start: number;
            end: number;
            /** @description id of the claim */
            claim: string;
            /** @description the sentence */
            text: string;
            trigger: components["schemas"]["Span"];
            article: string;
            story: string;
            outlet: string;
            /** @description who first wrote it */
            origin: string;
            published: string | null;
            /** @enum {string} */
            standing: "counts" | "superseded" | "rejected";
        };
        EventTally: {
            /** @description as much of an ISO day as tells it */
            unit: string;
            kind: components["schemas"]["Kind"];
            count: number;
        };
        /** @description A planned event, when it is due, and what became of it. */
        Expectation: {
            id: string;
            event: string;
            kind: components["schemas"]["Kind"];
            status: components["schemas"]["Status"];
            sources: components["schemas"]["Party"][];
            targets: components["schemas"]["Party"][];
            place: string | null;
            /** @description the sentence that plans it */
            text: string;
            article: string;
            dueFrom: string | null;
            dueTo: string | null;
            /** @enum {string} */
            outcome: "open" | "met" | "met-late" | "moved" | "cancelled" | "contradicted";
            settledBy: string | null;
            settledOn: string | null;
            movedTo: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            } | null;
            evidence: {
                claim: string;
                article: string;
                start: number;
                end: number;
                /** @description the sentence that settles it */
                text: string;
            } | null;
            rule: string;
            /**
             * @description on the day asked for
             * @enum {string}
             */
            state: "open" | "met" | "met-late" | "moved" | "cancelled" | "contradicted" | "unreported";
        };
        FacetCount: {
            value: string;
            count: number;
        };
        FactChange: {
            /** @enum {string} */
            change: "appeared" | "vanished" | "changed";
            before: components["schemas"]["ToldFact"] | null;
            after: components["schemas"]["ToldFact"] | null;
            fields: {
                field: string;
                before: string;
                after: string;
            }[];
        };
        /** @description Times are milliseconds since 1970. */
        Failure: {
            code: string;
            message: string;
            at: number;
        };
        /** @description A field of which tellings disagree, or which a person settled. */
        FieldValues: {
            /** @enum {string} */
            field: "kind" | "status" | "sources" | "targets" | "when" | "where" | "saidBy" | "detail";
            values: {
                value: string;
                claims: string[];
                origins: number;
            }[];
            /** @description why the first is shown */
            rule: string;
            isDisputed: boolean;
        };
        HandEvent: {
            kind: components["schemas"]["Kind"];
            status: components["schemas"]["Status"];
            sources: components["schemas"]["Party"][];
            targets: components["schemas"]["Party"][];
            from: string | null;
            to: string | null;
            where: string | null;
        };
        /** @description A term that covers the day asked for, and on what ground. */
        HeldTerm: {
            term: components["schemas"]["OfficeTerm"];
            /** @enum {string} */
            by: "dated" | "told before and after" | "told last before";
        };
        /** @description A decision and how it stands today. */
        HistoryEntry: {
            review: components["schemas"]["Review"];
            /** @enum {string} */
            standing: "in force" | "undone" | "orphaned" | "overruled";
        };
        /**
         * @description What sort of event it is.
         * @enum {string}
         */
        Kind: "meet" | "call" | "visit" | "agree" | "support" | "cooperate" | "transfer" | "aid" | "concede" | "retreat" | "request" | "accuse" | "reject" | "threaten" | "protest" | "sanction" | "mobilize" | "launch" | "nuclear-test" | "exercise" | "coerce" | "assault" | "office" | "occasion";
        Look: {
            reader: string;
            at: string | null;
        };
        NamedActor: {
            /** @description its id */
            actor: string;
            name: string;
            country: string | null;
        };
        NewBrief: {
            title: string;
            facts: components["schemas"]["BriefFact"][];
            /** @description paragraphs and # headings; [^f1] cites a fact */
            text: string;
        };
        /** @description Something odd in the input. */
        Notice: {
            /** @description first UTF-16 unit in the article's text */
            start: number;
            /** @description one past the last */
            end: number;
            rule: string;
            message: string;
        };
        /** @description An office held: by the table of office-holders, or as articles called somebody. */
        OfficeTerm: {
            actor: string | null;
            name: string;
            country: string | null;
            /** @description as the table or the first article words it */
            office: string;
            from: string | null;
            to: string | null;
            /** @enum {string} */
            by: "facts" | "reports";
            /** @description where the table has it from; of articles, the id of the first */
            source: string;
            last: string | null;
            articles: number;
        };
        PairTally: {
            a: string;
            b: string;
            /** @description a name that it goes by; of a state, its code */
            aName: string;
            bName: string;
            count: number;
        };
        /** @description What a stretch of the text is; byline, credit, note, related and menu are not read. */
        Paragraph: {
            start: number;
            end: number;
            /** @enum {string} */
            role: "headline" | "body" | "caption" | "quote" | "byline" | "credit" | "note" | "related" | "menu";
            rule: string;
        };
        Party: {
            name: string;
            country: string | null;
            office: string | null;
            /** @description id of the actor */
            actor: string;
            span: components["schemas"]["Span"] | null;
            /** @description how it got to this side */
            rule: string;
        };
        Place: {
            name: string;
            country: string | null;
            lat: number | null;
            lon: number | null;
            /** @enum {string} */
            precision: "site" | "city" | "region" | "country" | "water";
        };
        PlaceTally: {
            place: string;
            country: string | null;
            count: number;
            /** @description one of them */
            event: string;
        };
        /** @description A launch, nuclear test or attack with its particulars and the answers to it. */
        Provocation: {
            event: components["schemas"]["Event"];
            weapon: string | null;
            number: string | null;
            range: string | null;
            from: string | null;
            toward: string | null;
            daysSinceLast: components["schemas"]["DaySpan"] | null;
            condemned: components["schemas"]["Condemnation"][];
        };
        Quote: {
            start: number;
            end: number;
            text: string;
            speaker: components["schemas"]["Party"] | null;
            rule: string;
        };
        /** @description What is kept of the reading of an article, beside its claims. */
        Reading: {
            article: string;
            /** @description version of the analyser that read it */
            analyser: string;
            dateline: components["schemas"]["Place"] | null;
            quotes: components["schemas"]["Quote"][];
            notices: components["schemas"]["Notice"][];
            actors: components["schemas"]["Actor"][];
        };
        Reason: {
            /** @enum {string} */
            field: "kind" | "status" | "sources" | "targets" | "when" | "where" | "saidBy" | "detail";
            rule: string;
            span: components["schemas"]["Span"] | null;
            alternatives: string[];
        };
        Resolution: {
            /** @description its number, or `unnumbered` */
            resolution: string;
            /** @description events that charge somebody with breaking it */
            charges: string[];
            /** @description events that call for it to be carried out */
            calls: string[];
            others: string[];
        };
        /** @description A person's decision: appended, never changed. */
        Review: {
            id: string;
            at: string;
            by: string;
            reason: string;
            decision: components["schemas"]["Decision"];
        };
        /** @description How a source is; times are milliseconds since 1970. */
        SourceHealth: {
            source: string;
            name: string;
            url: string;
            /** @enum {string} */
            state: "failing" | "stale" | "layout" | "silent" | "partial" | "new" | "ok";
            why: string;
            polledAt: number | null;
            succeededAt: number | null;
            newAt: number | null;
            dueAt: number;
            lagMs: number | null;
            perDay: number | null;
            failuresInRow: number;
            failure: components["schemas"]["Failure"] | null;
            waiting: number;
            stored: number;
            failed: number;
            fromFeed: number;
        };
        Span: {
            /** @description first UTF-16 unit in the article's text */
            start: number;
            /** @description one past the last */
            end: number;
        };
        /**
         * @description What the text says of the act.
         * @enum {string}
         */
        Status: "happened" | "ongoing" | "planned" | "proposed" | "denied" | "cancelled";
        /** @description Articles that report the same thing. */
        Story: {
            id: string;
            title: string;
            members: components["schemas"]["StoryMember"][];
            origins: string[];
            outlets: string[];
            from: string | null;
            to: string | null;
        };
        StoryMember: {
            article: string;
            parent: string | null;
            /** @enum {string} */
            role: "first" | "edition" | "copy" | "follow-up";
            origin: string;
            /** @description the earliest article of the same words */
            text: string;
            outlet: string;
            published: string | null;
            publishedAt: string | null;
            title: string | null;
            edition: string | null;
            editionNumber: number;
            supersededBy: string | null;
            rule: string;
        };
        /** @description A fact as one edition tells it. */
        ToldFact: {
            kind: components["schemas"]["Kind"];
            status: components["schemas"]["Status"];
            claims: string[];
            /** @description the sentence that tells most */
            text: string;
        };
        Watch: {
            id: string;
            name: string;
            query: string;
            since: string;
        };
        When: {
            /** @description first UTF-16 unit in the article's text */
            start: number;
            /** @description one past the last */
            end: number;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description the last day, included
             */
            to: string;
            /** @enum {string} */
            precision: "day" | "week" | "month" | "quarter" | "year" | "vague";
            /** @enum {string} */
            certainty: "stated" | "implied";
            /** @description the words, as they stand at the span */
            text: string;
            /** @description which recogniser resolved it */
            rule: string;
            /** @description TIMEX3 value */
            timex?: string;
            clock?: {
                /** @description HH:MM */
                time: string;
                zone: string | null;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    findEvents: {
        parameters: {
            query?: {
                /** @description as in the search box: words, "a phrase", begin*, -without, kind:launch, actor:KOR, from:2024-03 */
                q?: string;
                /** @description events on or after this day */
                from?: string;
                /** @description events on or before this day */
                to?: string;
                kind?: components["schemas"]["Kind"][];
                status?: components["schemas"]["Status"][];
                certainty?: components["schemas"]["Certainty"][];
                /** @description a country code, an actor's id, or a part of a name; all must take part */
                actor?: string[];
                /** @description a part of a place's name, or a country code */
                place?: string;
                /** @description a part of the teller's name */
                "said-by"?: string;
                /** @description id of a story */
                story?: string;
                order?: "newest" | "oldest";
                /** @description also events whose claims are all rejected or replaced */
                hidden?: boolean;
                /** @description the "next" of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Event"][];
                        /** @description "after" of the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description api/bad-request, api/bad-query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    event: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        event: components["schemas"]["Event"];
                        /** @description changes with everything the event is made from */
                        print: string;
                        /** @description each claim with its sentence, the words of each field, and the rules */
                        claims: components["schemas"]["Claim"][];
                        articles: components["schemas"]["ArticleHead"][];
                        expectation: components["schemas"]["Expectation"] | null;
                        /** @description the decisions on it, oldest first */
                        history: components["schemas"]["HistoryEntry"][];
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    facets: {
        parameters: {
            query: {
                field: "kind" | "status" | "certainty" | "country" | "actor" | "place" | "month";
                /** @description as in the search box: words, "a phrase", begin*, -without, kind:launch, actor:KOR, from:2024-03 */
                q?: string;
                /** @description events on or after this day */
                from?: string;
                /** @description events on or before this day */
                to?: string;
                kind?: components["schemas"]["Kind"][];
                status?: components["schemas"]["Status"][];
                certainty?: components["schemas"]["Certainty"][];
                /** @description a country code, an actor's id, or a part of a name; all must take part */
                actor?: string[];
                /** @description a part of a place's name, or a country code */
                place?: string;
                /** @description a part of the teller's name */
                "said-by"?: string;
                /** @description id of a story */
                story?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description events of the query */
                        total: number;
                        values: components["schemas"]["FacetCount"][];
                    };
                };
            };
            /** @description api/bad-request, api/bad-query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eventTallies: {
        parameters: {
            query: {
                unit: "day" | "month" | "year";
                /** @description as in the search box: words, "a phrase", begin*, -without, kind:launch, actor:KOR, from:2024-03 */
                q?: string;
                /** @description events on or after this day */
                from?: string;
                /** @description events on or before this day */
                to?: string;
                kind?: components["schemas"]["Kind"][];
                status?: components["schemas"]["Status"][];
                certainty?: components["schemas"]["Certainty"][];
                /** @description a country code, an actor's id, or a part of a name; all must take part */
                actor?: string[];
                /** @description a part of a place's name, or a country code */
                place?: string;
                /** @description a part of the teller's name */
                "said-by"?: string;
                /** @description id of a story */
                story?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["EventTally"][];
                    };
                };
            };
            /** @description api/bad-request, api/bad-query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pairTallies: {
        parameters: {
            query: {
                by: "country" | "actor";
                /** @description 500 unless told otherwise */
                limit?: number;
                /** @description as in the search box: words, "a phrase", begin*, -without, kind:launch, actor:KOR, from:2024-03 */
                q?: string;
                /** @description events on or after this day */
                from?: string;
                /** @description events on or before this day */
                to?: string;
                kind?: components["schemas"]["Kind"][];
                status?: components["schemas"]["Status"][];
                certainty?: components["schemas"]["Certainty"][];
                /** @description a country code, an actor's id, or a part of a name; all must take part */
                actor?: string[];
                /** @description a part of a place's name, or a country code */
                place?: string;
                /** @description a part of the teller's name */
                "said-by"?: string;
                /** @description id of a story */
                story?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["PairTally"][];
                    };
                };
            };
            /** @description api/bad-request, api/bad-query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeTallies: {
        parameters: {
            query?: {
                /** @description 500 unless told otherwise */
                limit?: number;
                /** @description as in the search box: words, "a phrase", begin*, -without, kind:launch, actor:KOR, from:2024-03 */
                q?: string;
                /** @description events on or after this day */
                from?: string;
                /** @description events on or before this day */
                to?: string;
                kind?: components["schemas"]["Kind"][];
                status?: components["schemas"]["Status"][];
                certainty?: components["schemas"]["Certainty"][];
                /** @description a country code, an actor's id, or a part of a name; all must take part */
                actor?: string[];
                /** @description a part of a place's name, or a country code */
                place?: string;
                /** @description a part of the teller's name */
                "said-by"?: string;
                /** @description id of a story */
                story?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["PlaceTally"][];
                    };
                };
            };
            /** @description api/bad-request, api/bad-query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findProvocations: {
        parameters: {
            query?: {
                kind?: ("launch" | "nuclear-test" | "assault")[];
                /** @description a country code, an actor's id, or a part of a name; all must take part */
                actor?: string[];
                /** @description events on or after this day */
                from?: string;
                /** @description events on or before this day */
                to?: string;
                /** @description the "next" of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Provocation"][];
                        /** @description "after" of the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description api/bad-request, api/bad-query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findResolutions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Resolution"][];
                        /** @description so many events that speak of resolutions were looked through, the newest */
                        searched: number;
                        /** @description whether these are all that do */
                        isAll: boolean;
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findStories: {
        parameters: {
            query?: {
                /** @description reported on or after this day */
                from?: string;
                /** @description reported on or before this day */
                to?: string;
                /** @description at least so many articles */
                least?: number;
                /** @description the "next" of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Story"][];
                        /** @description "after" of the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    story: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        story: components["schemas"]["Story"];
                        events: components["schemas"]["Event"][];
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editionChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["EditionChange"][];
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findArticles: {
        parameters: {
            query?: {
                /** @description as in the search box: words, "a phrase", begin*, -without, kind:launch, actor:KOR, from:2024-03 */
                q?: string;
                /** @description published on or after this day */
                from?: string;
                /** @description published on or before this day */
                to?: string;
                /** @description a part of its name */
                outlet?: string;
                /** @description the "next" of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["ArticleHit"][];
                        /** @description "after" of the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description api/bad-request, api/bad-query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    article: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        article: components["schemas"]["Article"];
                        reading: components["schemas"]["Reading"] | null;
                        /** @description with the span of each field */
                        claims: components["schemas"]["Claim"][];
                        /** @description the events of the record that its claims are part of */
                        events: components["schemas"]["Event"][];
                        story: components["schemas"]["Story"] | null;
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    articleTallies: {
        parameters: {
            query: {
                unit: "day" | "month" | "year";
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["ArticleTally"][];
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claims: {
        parameters: {
            query?: {
                article?: string;
                event?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Claim"][];
                    };
                };
            };
            /** @description api/bad-request, api/bad-query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findActors: {
        parameters: {
            query?: {
                /** @description a part of the name */
                name?: string;
                /** @description ISO 3166-1 alpha-3 */
                country?: string;
                /** @description the "next" of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["ActorRow"][];
                        /** @description "after" of the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actor: {
        parameters: {
            query?: {
                /** @description the offices as they were known on this day */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description as it goes now */
                        id: string;
                        name: string;
                        country: string | null;
                        /** @description events in which it takes part */
                        total: number;
                        names: components["schemas"]["FacetCount"][];
                        /** @description oldest first */
                        terms: components["schemas"]["OfficeTerm"][];
                        /** @description the decisions on who it is, oldest first */
                        history: components["schemas"]["HistoryEntry"][];
                        kinds: components["schemas"]["FacetCount"][];
                        latest: components["schemas"]["Event"][];
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findHolders: {
        parameters: {
            query: {
                /** @description ISO 3166-1 alpha-3 */
                country: string;
                /** @description "foreign minister"; without it every office */
                office?: string;
                /** @description today without it */
                on?: string;
                /** @description as was known on this day */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["HeldTerm"][];
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findExpectations: {
        parameters: {
            query?: {
                /** @description due on or after this day */
                from?: string;
                /** @description due on or before this day */
                to?: string;
                /** @description also those without a day */
                undated?: boolean;
                state?: ("open" | "met" | "met-late" | "moved" | "cancelled" | "contradicted" | "unreported")[];
                /** @description the day as of which the state is told */
                on?: string;
                /** @description the "next" of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Expectation"][];
                        /** @description "after" of the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["SourceHealth"][];
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description as in the search box: words, "a phrase", begin*, -without, kind:launch, actor:KOR, from:2024-03 */
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            rows: components["schemas"]["Event"][];
                            /** @description "after" of the next page; null on the last */
                            next: string | null;
                        };
                        articles: {
                            rows: components["schemas"]["ArticleHit"][];
                            /** @description "after" of the next page; null on the last */
                            next: string | null;
                        };
                        actors: {
                            rows: components["schemas"]["ActorRow"][];
                            /** @description "after" of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
            };
            /** @description api/bad-request, api/bad-query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changes: {
        parameters: {
            query?: {
                /** @description the `seq` to begin after */
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Change"][];
                        /** @description number of the last change there is */
                        last: number;
                    };
                    "text/event-stream": string;
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findDecisions: {
        parameters: {
            query?: {
                /** @description only those on this event */
                event?: string;
                /** @description the "next" of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["HistoryEntry"][];
                        /** @description "after" of the next page; null on the last */
                        next: string | null;
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description what was seen: the ETag, or the part of it before the point */
                "If-Match"?: string;
                /** @description the same request sent again with the same key gets its first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decision: components["schemas"]["AskedDecision"];
                    /** @description who decides; else the desk's author */
                    by?: string;
                    reason?: string;
                    /** @description prints of the events decided on, as they were seen; one that has changed refuses the decision */
                    seen?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        review: components["schemas"]["Review"];
                        event: components["schemas"]["Event"] | null;
                        print: string | null;
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/csrf */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description desk/not-found, reviews/unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description reviews/changed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description reviews/not-in-event, reviews/bad-value, reviews/words-unclear, reviews/not-an-actor, api/key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewQueue: {
        parameters: {
            query?: {
                /** @description as in the search box: words, "a phrase", begin*, -without, kind:launch, actor:KOR, from:2024-03 */
                q?: string;
                /** @description events on or after this day */
                from?: string;
                /** @description events on or before this day */
                to?: string;
                kind?: components["schemas"]["Kind"][];
                status?: components["schemas"]["Status"][];
                certainty?: components["schemas"]["Certainty"][];
                /** @description a country code, an actor's id, or a part of a name; all must take part */
                actor?: string[];
                /** @description a part of a place's name, or a country code */
                place?: string;
                /** @description a part of the teller's name */
                "said-by"?: string;
                /** @description id of a story */
                story?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Doubted"][];
                    };
                };
            };
            /** @description api/bad-request, api/bad-query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findBriefs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["BriefHead"][];
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addBrief: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same request sent again with the same key gets its first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBrief"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brief"];
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/csrf */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    brief: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brief"];
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeBrief: {
        parameters: {
            query?: never;
            header?: {
                /** @description what was seen: the ETag, or the part of it before the point */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBrief"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brief"];
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/csrf */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description briefs/changed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-precondition */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeBrief: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/csrf */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findWatches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Watch"][];
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addWatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description as in the search box: words, "a phrase", begin*, -without, kind:launch, actor:KOR, from:2024-03 */
                    query: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Watch"];
                };
            };
            /** @description api/bad-request, api/bad-query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/csrf */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    alerts: {
        parameters: {
            query?: {
                /** @description ISO 8601 instant; only what came after it */
                since?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Alert"][];
                    };
                };
            };
            /** @description api/bad-request, api/bad-query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/csrf */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lastLook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Look"];
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markLook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description ISO 8601 instant, not in the future; now where it is left out */
                    at?: string;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Look"];
                };
            };
            /** @description api/bad-request, api/bad-query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/csrf */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description of the program */
                        version: string;
                        /** @description version of the analyser */
                        analyser: string;
                        /** @description who reads and decides */
                        reader: string;
                        now: string;
                        /** Format: date */
                        today: string;
                        /** @description number of the last change in the log */
                        lastChange: number;
                        counts: components["schemas"]["Counts"];
                    };
                };
            };
            /** @description api/bad-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/no-token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/wrong-host */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api/too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the store does not answer now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
