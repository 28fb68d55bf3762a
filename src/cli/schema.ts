import { configToSchema } from '@payloadcms/graphql'
import { writeFile } from 'node:fs/promises'

import { printNewsroomSchema } from '../index.ts'
import configPromise from '../payload.config.ts'

const FILE = 'schema.graphql'

await writeFile(FILE, printNewsroomSchema(configToSchema(await configPromise).schema))
process.stdout.write(`${FILE} is what the newsroom's GraphQL says now. Commit it.\n`)
process.exit()
