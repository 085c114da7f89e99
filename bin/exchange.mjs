// Moves a school's content between two installations, as one file.
//   npm run export -- FILE      (the program may be running)
//   npm run import -- FILE      (into an empty installation, which is not running)
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { install, isInstalled } from './launch/install.mjs'
import { step } from './launch/progress.mjs'
import { command, openedDatabase, programOf, runOnSchool, withOwnDatabase } from './launch/school-program.mjs'
import { readSettings } from './launch/settings.mjs'
import { Trouble } from './launch/trouble.mjs'

const PROGRAM = 'exchange'
const EXAMPLES = {
  export: 'npm run export -- /media/usb/红烛-2026-11-26.tar',
  import: 'npm run import -- /media/usb/红烛-2026-11-26.tar',
}
const [verb, file] = process.argv.slice(2)

await command(async () => {
  if (!file) throw new Trouble(`请写明文件，例如：${EXAMPLES[verb] ?? EXAMPLES.export}`)
  const settings = readSettings()
  await prepare()
  const exchange = (url) => runOnSchool(PROGRAM, [verb, path.resolve(file)], settings, url)
  const opened = await openedDatabase(settings)
  if (opened && !settings.databaseUrl && verb === 'import')
    throw new Trouble('红烛正在运行。请先停下它（Ctrl-C），再导入。')
  if (opened) return exchange(opened)
  mkdirSync(settings.dataDir, { recursive: true })
  return withOwnDatabase(settings, exchange)
})

/** A new computer has only the source: what this command needs is made, the desk is left to `npm start`. */
async function prepare() {
  if (!isInstalled()) await step('安装依赖（npm ci）', install)
  if (existsSync(programOf(PROGRAM))) return
  const { bundleAll } = await import('./build/bundle.mjs')
  await step('构建程序', bundleAll)
}
