import type { DemoStory } from './demoStory.ts'

import { azerbaijaniStories } from './stories/az.ts'
import { englishStories } from './stories/en.ts'
import { russianStories } from './stories/ru.ts'
import { turkishStories } from './stories/tr.ts'

export type { DemoStory } from './demoStory.ts'

/** The fictional stories that make a fresh newsroom look alive, newest first. */
export const demoStories: readonly DemoStory[] = [
  ...azerbaijaniStories,
  ...englishStories,
  ...russianStories,
  ...turkishStories,
].sort((one, other) => one.minutesAgo - other.minutesAgo)
