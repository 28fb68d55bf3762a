import type { DemoStory } from './demoStory.ts'

import { azStories } from './stories/az.ts'
import { enStories } from './stories/en.ts'
import { ruStories } from './stories/ru.ts'
import { trStories } from './stories/tr.ts'

export type { DemoStory } from './demoStory.ts'

/** All stories of the demo content, the newest first. Towns, persons, bodies and events are invented. */
export const demoStories: readonly DemoStory[] = [
  ...azStories,
  ...enStories,
  ...ruStories,
  ...trStories,
].sort((a, b) => a.minutesAgo - b.minutesAgo)
