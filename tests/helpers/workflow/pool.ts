import type { Piece, Stage } from './stage.ts'
import type { Desk, Seen } from './table.ts'

/** A state to start from, with what else decides. */
export interface Start {
  /** The editor has written it alone. */
  alone?: true
  desk: Desk
  /** A publisher has sent it out without review. */
  flashed?: true
  seen: Seen
}

export const nameOf = ({ alone, desk, flashed, seen }: Start): string =>
  `${desk}/${seen}${flashed ? ' after a flash' : ''}${alone ? ' by the editor alone' : ''}`

const startOf = ({ model }: Piece): Start => ({
  desk: model.desk,
  seen: model.seen,
  ...(model.flashedBy !== null && { flashed: true as const }),
})

const TAKEN: Partial<Record<Seen, string>> = {
  killed: 'kill',
  unpublished: 'unpublish',
  withheld: 'withhold',
}

/**
 * Gives articles in the states that cases start from. What a case has moved on is the start of another one, so that few are
 * made from the beginning.
 */
export const createPool = (stage: Stage) => {
  const kept = new Map<string, Piece[]>()
  let made = 0

  const toDesk = async (piece: Piece, desk: Desk): Promise<void> => {
    if (desk === 'spiked') {
      await stage.advance(piece, 'spike', 'editor')
    }
    if (desk === 'in_review' || desk === 'approved' || desk === 'done') {
      await stage.advance(piece, 'submit', 'reporter')
    }
    if (desk === 'approved' || desk === 'done') {
      await stage.advance(piece, 'approve', 'publisher')
    }
    if (desk === 'done') {
      await stage.advance(piece, 'release', 'publisher')
    }
  }

  const make = async ({ alone, desk, flashed, seen }: Start): Promise<Piece> => {
    made += 1
    const piece = await stage.create(alone ? 'editor' : 'reporter')
    if (flashed) {
      await stage.advance(piece, 'flash', 'publisher')
    } else if (seen === 'unreleased') {
      await toDesk(piece, desk)
    } else {
      await toDesk(piece, 'done')
      if (desk !== 'done') {
        await stage.edit(piece, 'Other words', 'reporter')
        await toDesk(piece, desk)
      }
      const taken = TAKEN[seen]
      if (taken !== undefined) {
        await stage.advance(piece, taken, 'admin')
      }
    }
    return piece
  }

  return {
    count: () => made,
    /** Takes an article out again. */
    drop: (piece: Piece): void => {
      for (const [key, pieces] of kept) {
        kept.set(
          key,
          pieces.filter((each) => each !== piece),
        )
      }
    },
    /** Puts an article back that was left in some state. */
    keep: (piece: Piece): void => {
      const key = nameOf(startOf(piece))
      kept.set(key, [...(kept.get(key) ?? []), piece])
    },
    take: async (start: Start): Promise<Piece> =>
      (start.alone ? undefined : kept.get(nameOf(start))?.pop()) ?? (await make(start)),
  }
}

export type Pool = ReturnType<typeof createPool>
