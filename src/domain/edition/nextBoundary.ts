import type { VisibilityWindow } from './projectWindows.ts'

/** Finds the next instant at which what readers see changes by itself; null for never. What is cached may not outlive it. */
export const nextBoundary = (
  windows: readonly Pick<VisibilityWindow, 'from' | 'until'>[],
  now: Date,
): Date | null =>
  windows
    .flatMap(({ from, until }) => (until === null ? [from] : [from, until]))
    .filter((boundary) => boundary > now)
    .reduce<Date | null>((next, boundary) => (next === null || boundary < next ? boundary : next), null)
