const OLDEST = [20, 19]

/** Throws a sentence for people when this Node is older than package.json's `engines` allow. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  const now = `现为 ${process.versions.node}，需要 ${OLDEST.join('.')} 或更高`
  const sentence = `Node.js 版本太旧（${now}）。请到 nodejs.org 安装最新的长期支持版后重试。`
  throw Object.assign(new Error(sentence), { remedy: true })
}
