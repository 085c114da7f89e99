import type { TextFieldValidation } from 'payload'

const MAX_LENGTH = 40

/** A headline has no full stop and fits a phone. 12–28 characters are advised, not forced. Source: domain.md. */
export const checkTitle: TextFieldValidation = (value) => {
  const title = value?.trim() ?? ''
  if (!title) return '请写标题。'
  if (title.endsWith('。')) return '标题末尾不加句号，请删去「。」。'
  return title.length <= MAX_LENGTH || `标题有 ${title.length} 个字，请缩短到 ${MAX_LENGTH} 字以内。`
}
