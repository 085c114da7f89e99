import { HongzhuError } from '@/platform/errors'
import type { ZipFault } from '@/platform/zip'

const AGAIN = '请用 WPS 或 Excel 打开它，选「另存为」→「Excel 工作簿（*.xlsx）」，再传一次。'

const sentences = {
  missing: '没有收到文件。请选一个 .xlsx 表格。',
  tooLarge: '这个表格超过 5 MB。请删去图片和不用的工作表，再传一次。',
  otherKind: `这个文件不是 .xlsx 表格（旧的 .xls、.et 和 .csv 不能直接用）。${AGAIN}`,
  broken: `这个表格已损坏或没有传完，打不开。${AGAIN}`,
  protected: '这个表格有打开密码，读不出内容。请先取消密码并保存，再传一次。',
  bomb: `这个表格解压后大得不正常，为安全起见没有打开。${AGAIN}`,
  tooMuchText: '第一个工作表的文字太多：所有格子加起来最多四百万字。请分成几个文件。',
  tooLong: '第一个工作表太大：最多 2000 行、50 列。请删去空行空列，或分成几个文件。',
} satisfies Record<ZipFault | 'missing' | 'tooLarge' | 'otherKind' | 'tooLong' | 'tooMuchText', string>

/** A table that is not taken in. `code` is `spreadsheet.<refusal>`. */
export class SpreadsheetRefused extends HongzhuError {
  constructor(refusal: keyof typeof sentences) {
    super(`spreadsheet.${refusal}`, sentences[refusal], refusal === 'tooLarge' ? 413 : 400)
  }
}
