import type { PlainObject } from '../merge/comparable.ts'
import type { BodyConflict, Conflict, MergedArticle } from './mergeArticle.ts'
import type { RichTextNode } from './richText.ts'
import type { Result } from '../../shared/result.ts'

import { isPlainObject } from '../merge/comparable.ts'
import { isDisputed } from '../merge/mergeSequences.ts'
import { err, ok } from '../../shared/result.ts'
import { withBlocks } from './mergeArticle.ts'

/** Whose version stands. "both": theirs, and mine after it. */
export type Choice = 'both' | 'mine' | 'theirs'

/** What a person has to decide. */
export interface Question {
  base: unknown
  /** Both can be kept: of texts and paragraphs, where both have any. */
  canBeBoth: boolean
  /** What a choice is found by. */
  key: string
  kind: Conflict['kind']
  mine: unknown
  path: string
  /** Of the paragraphs within a text: 1, 2, ...; null for a whole field. */
  position: null | number
  theirs: unknown
}

const keyOfPiece = (path: string, position: number): string => `${path}#${position}`

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value !== ''

const disputedPieces = ({ pieces }: BodyConflict) => pieces.filter(isDisputed)

/** Lists what has to be decided: a field is one question, a text has one for each place that both changed. */
export const questionsOf = (conflicts: readonly Conflict[]): Question[] =>
  conflicts.flatMap((conflict): Question[] => {
    const { base, kind, mine, path, theirs } = conflict
    if (kind === 'body') {
      return disputedPieces(conflict).map((piece, index) => ({
        ...piece,
        canBeBoth: isFilled(piece.mine) && isFilled(piece.theirs),
        key: keyOfPiece(path, index + 1),
        kind,
        path,
        position: index + 1,
      }))
    }
    const canBeBoth = kind === 'text' && isFilled(mine) && isFilled(theirs)
    return [{ base, canBeBoth, key: path, kind, mine, path, position: null, theirs }]
  })

const joinTexts = (theirs: string, mine: string): string => {
  const seam = theirs.includes('\n') || mine.includes('\n') ? '\n\n' : ' '
  return `${theirs.trimEnd()}${seam}${mine.trimStart()}`
}

const chosenField = ({ mine, theirs }: { mine: unknown; theirs: unknown }, choice: Choice): unknown => {
  if (choice === 'both' && typeof mine === 'string' && typeof theirs === 'string') {
    return joinTexts(theirs, mine)
  }
  return (choice === 'theirs' ? theirs : mine) ?? null
}

const chosenBlocks = (
  { mine, theirs }: { mine: RichTextNode[]; theirs: RichTextNode[] },
  choice: Choice,
): RichTextNode[] => {
  switch (choice) {
    case 'both':
      return [...theirs, ...mine]
    case 'mine':
      return mine
    case 'theirs':
      return theirs
  }
}

const chosenBody = (conflict: BodyConflict, choices: Readonly<Record<string, Choice>>): unknown => {
  const { base, mine, path, pieces, theirs } = conflict
  let position = 0
  const blocks = pieces.flatMap((piece) => {
    if (!isDisputed(piece)) {
      return piece.items
    }
    position += 1
    return chosenBlocks(piece, choices[keyOfPiece(path, position)] ?? 'mine')
  })
  return withBlocks([theirs, mine, base], blocks)
}

const withValue = (values: PlainObject, path: string, value: unknown): PlainObject => {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) {
    return { ...values, [name]: value }
  }
  const group = values[name]
  return { ...values, [name]: withValue(isPlainObject(group) ? group : {}, rest.join('.'), value) }
}

/**
 * Puts what a person chose into what was merged by itself.
 *
 * @param choices by the keys of the questions
 * @returns the values of the article, or the keys of the questions that wait for a choice
 */
export const resolveConflicts = (
  { conflicts, merged }: Pick<MergedArticle, 'conflicts' | 'merged'>,
  choices: Readonly<Record<string, Choice>>,
): Result<PlainObject, { keys: string[]; type: 'unanswered' }> => {
  const open = questionsOf(conflicts).filter(({ key }) => choices[key] === undefined)
  if (open.length > 0) {
    return err({ keys: open.map(({ key }) => key), type: 'unanswered' })
  }
  return ok(
    conflicts.reduce(
      (values, conflict) =>
        withValue(
          values,
          conflict.path,
          conflict.kind === 'body'
            ? chosenBody(conflict, choices)
            : chosenField(conflict, choices[conflict.path] ?? 'mine'),
        ),
      merged,
    ),
  )
}
