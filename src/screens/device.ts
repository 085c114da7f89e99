type Kind = [pattern: RegExp, words: (match: RegExpExecArray) => string]

/** What a device is, by what its browser says of itself; the first that fits. */
const kinds: Kind[] = [
  [/Windows NT/, () => 'Windows 电脑'],
  [/Tizen|SMART-TV|Web0S|NetCast|HbbTV/, () => '电视自带的浏览器'],
  [
    /Android ([\d.]+);(?: wv;)? ?([^;)]*?)(?: Build[^;)]*)?(?:; wv)?\)/,
    ([, version, model]) => androidOf(version, model),
  ],
  [/Android/, () => '安卓设备'],
  [/CrOS/, () => 'Chromebook'],
  [/iPad|iPhone/, () => '苹果手机或平板'],
  [/Macintosh/, () => '苹果电脑'],
  [/Linux|X11/, () => 'Linux 电脑'],
]

/** Newer Androids call themselves «K», which tells nobody anything. */
function androidOf(version = '', model = ''): string {
  const named = model.trim().length > 1 ? `（${model.trim()}）` : ''
  return `安卓 ${version} 设备${named}`
}

const browsers: [RegExp, string][] = [
  [/Edg\/(\d+)/, 'Edge'],
  [/MicroMessenger\/(\d+)/, '微信'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/Chrom(?:e|ium)\/(\d+)/, 'Chrome'],
  [/Version\/(\d+).*Safari/, 'Safari'],
]

/** A browser's own words about itself in words for a person: 安卓 9 设备（MiBOX4），Chrome 70. */
export function deviceOf(agent: string): string {
  return [deviceKind(agent), browserOf(agent)].filter(Boolean).join('，')
}

function deviceKind(agent: string): string {
  for (const [pattern, words] of kinds) {
    const match = pattern.exec(agent)
    if (match) return words(match)
  }
  return '没有说明自己是什么的设备'
}

function browserOf(agent: string): string {
  for (const [pattern, name] of browsers) {
    const version = pattern.exec(agent)?.[1]
    if (version) return `${name} ${version}`
  }
  return ''
}
