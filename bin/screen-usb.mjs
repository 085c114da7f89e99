// Writes what a screen plays into a folder or onto a stick, where it plays without any server.
//   npm run screen:usb -- SCREEN DIR
import { existsSync } from 'node:fs'
import path from 'node:path'
import { command, openedDatabase, programOf, runOnSchool, withOwnDatabase } from './launch/school-program.mjs'
import { readSettings } from './launch/settings.mjs'
import { Trouble } from './launch/trouble.mjs'

const PROGRAM = 'screen-usb'
const [screen, folder] = process.argv.slice(2)

await command(async () => {
  if (!screen || !folder)
    throw new Trouble('请写明哪块屏幕和哪个文件夹，例如：npm run screen:usb -- 一楼大厅 /media/usb/一楼大厅')
  if (!existsSync(programOf(PROGRAM)))
    throw new Trouble('程序还没有构建。请先用 npm start 启动一次，再运行这个命令。')
  const settings = readSettings()
  const write = (url) => runOnSchool(PROGRAM, [screen, path.resolve(folder)], settings, url)
  const opened = await openedDatabase(settings)
  return opened ? write(opened) : withOwnDatabase(settings, write)
})
