/**
 * Which way of folding this is. Raise it when the same readings come to another record:
 * a store that was folded another way is to be rebuilt, and says so.
 */
export const FOLDING = 3;
