import { HongzhuError } from '@/platform/errors'
import { MAX_FILE_BYTES } from '@/platform/media/limits'
import { displayName } from '@/platform/media/refusals'

const AGAIN = '请用 Word 或 WPS 打开它，选「另存为」→「Word 文档（*.docx）」，再导入新的文件。'

const sentences = {
  missing: (_) => '没有收到文件。请选一个 .docx 文件再导入。',
  empty: (name) => `「${name}」是空文件（0 字节）。请重新保存后再导入。`,
  tooLarge: (name) =>
    `「${name}」超过 ${MAX_FILE_BYTES / 2 ** 20} MB。请在 Word 里压缩图片（图片格式 → 压缩图片），或先导入文字、照片另外上传。`,
  oldWord: (name) => `「${name}」是旧格式的文档（.doc、.wps 或 .rtf），不能直接导入。${AGAIN}`,
  notWord: (name) => `「${name}」不是 Word 文档（.docx）。${AGAIN}`,
  protected: (name) =>
    `「${name}」有打开密码或加密，读不出内容。请先在 Word 或 WPS 里取消密码并保存，再导入。`,
  broken: (name) => `「${name}」已损坏或没有传完，打不开。${AGAIN}`,
  bomb: (name) => `「${name}」解压后大得不正常，为安全起见没有打开。${AGAIN}`,
  tooLong: (name) => `「${name}」的文字部分太大，不像一篇动态。请分成几篇，再逐篇导入。`,
  macros: (name) => `「${name}」带有宏或会自动运行的内容，为安全起见没有导入。${AGAIN}`,
  external: (name) =>
    `「${name}」引用了文件以外的内容（例如链接到网页或别的电脑上的图片）。请把这些图片剪切后「选择性粘贴」为图片，保存后再导入。`,
  wordless: (name) => `「${name}」里没有文字也没有图片。请检查是不是选错了文件。`,
} satisfies Record<string, (name: string) => string>

export type ImportRefusal = keyof typeof sentences

const statuses: Partial<Record<ImportRefusal, number>> = { tooLarge: 413, oldWord: 415, notWord: 415 }

/** A file that becomes no draft. `code` is `word-import.<refusal>`; the message names the file and the remedy. */
export class ImportRefused extends HongzhuError {
  readonly refusal: ImportRefusal

  constructor(refusal: ImportRefusal, fileName = '') {
    const name = displayName(fileName)
    super(`word-import.${refusal}`, sentences[refusal](name), statuses[refusal] ?? 400, { file: name })
    this.refusal = refusal
  }
}
