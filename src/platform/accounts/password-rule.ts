const MIN_LENGTH = 10
const MIN_CLASSES = 3
const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/]

/** At least 10 characters of 3 classes. Source: domain.md, Norms. Returns the Chinese remedy, or undefined when good. */
export function weaknessOf(password: string): string | undefined {
  if (password.length < MIN_LENGTH) return `密码至少 ${MIN_LENGTH} 个字符，现在是 ${password.length} 个。`
  const held = classes.filter((pattern) => pattern.test(password)).length
  return held >= MIN_CLASSES ? undefined : '密码要包含小写字母、大写字母、数字、符号中的至少三种。'
}
