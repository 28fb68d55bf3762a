import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repository } from './repository.mjs'

const FOLDERS = ['sqlite', 'postgres'].map((name) => join(repository, 'src', 'server', 'migrations', name))

const adapt = (text) =>
  text
    .replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    .replace(/from '(\.\/[^'.]+)'/g, "from '$1.ts'")

/** Makes generated migrations fit the project's modules: types are imported as such, relative imports carry their extension. */
export const adaptMigrations = async () => {
  for (const folder of FOLDERS) {
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.ts'))) {
      const path = join(folder, name)
      await writeFile(path, adapt(await readFile(path, 'utf8')))
    }
  }
}
