import type { ComponentChild } from "preact";

/** The desk's own mark: lines of a text, one of them evidence. */
export function BrandIcon(): ComponentChild {
  return (
    <svg viewBox="0 0 18 18" aria-hidden="true">
      <path d="M1 3h16M1 15h10" stroke="currentColor" stroke-width="2" />
      <path class="k-diplomacy brand-line" d="M1 9h16" stroke="currentColor" stroke-width="4" />
    </svg>
  );
}

export function ThemeIcon(): ComponentChild {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.4" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </svg>
  );
}

export function HelpIcon(): ComponentChild {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M5.6 5.8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
      />
      <circle cx="8" cy="12.4" r="1" fill="currentColor" />
    </svg>
  );
}

export function CrossIcon(): ComponentChild {
  return (
    <svg viewBox="0 0 8 8" aria-hidden="true">
      <path d="M1 1l6 6M7 1L1 7" fill="none" />
    </svg>
  );
}

/** From doer to target; the word is there for those who hear the page. */
export function Arrow(): ComponentChild {
  return (
    <>
      <svg class="arrow" viewBox="0 0 13 8" aria-hidden="true">
        <path d="M0 4h12M8.5 0.8L12 4 8.5 7.2" />
      </svg>
      <span class="unseen"> to </span>
    </>
  );
}
