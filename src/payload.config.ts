import { explainEnvProblems, readProcessEnv } from './config/env.ts'
import { createNewsroomConfig } from './server/newsroomConfig.ts'

const env = readProcessEnv()
if (!env.ok) {
  throw new Error(explainEnvProblems(env.error))
}

// Payload's command-line tools and the admin panel look for the config as the default export.
export default createNewsroomConfig(env.value)
