/** A failure already put into one sentence for people, with its remedy: printed alone, without a stack. */
export class Trouble extends Error {
  remedy = true
}

const FULL = '磁盘已满。请清理出至少 1 GB 空间后重试。'

/**
 * Puts the failures any step can meet into a sentence; others pass as they are.
 * @param {unknown} error
 * @param {string} place what was being written, for the sentence
 */
export function asTrouble(error, place) {
  if (error instanceof Trouble) return error
  const text = `${/** @type {any} */ (error)?.code ?? ''} ${/** @type {any} */ (error)?.message ?? error}`
  if (/ENOSPC|EDQUOT|no space left on device/i.test(text)) return new Trouble(FULL)
  if (/EACCES|EPERM|EROFS|permission denied|read-only file system/i.test(text)) {
    return new Trouble(`没有写入权限：${place}。请把文件夹的所有者改为当前用户，或换一个文件夹后重试。`)
  }
  if (/EEXIST|ENOTDIR/.test(text))
    return new Trouble(`${place} 不是文件夹。请移走同名的文件，或换一个文件夹后重试。`)
  return error
}
