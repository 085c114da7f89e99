import { expect, it } from 'vitest'
import { deviceOf } from '@/screens/device'

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
    'Windows 电脑，Chrome 120',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0',
    'Windows 电脑，Edge 120',
  ],
  [
    'Mozilla/5.0 (Linux; Android 9; MiBOX4 Build/PI; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/70.0.3538.80 Safari/537.36',
    '安卓 9 设备（MiBOX4），Chrome 70',
  ],
  [
    'Mozilla/5.0 (Linux; Android 7.1.2; HK-T.RT2861V09) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.137 Safari/537.36',
    '安卓 7.1.2 设备（HK-T.RT2861V09），Chrome 64',
  ],
  [
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
    '安卓 10 设备，Chrome 120',
  ],
  [
    'Mozilla/5.0 (SMART-TV; Linux; Tizen 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Version/5.0 TV Safari/537.36',
    '电视自带的浏览器，Safari 5',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36',
    'Linux 电脑，Chrome 143',
  ],
  [
    'Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1',
    '苹果手机或平板，Safari 17',
  ],
  ['', '没有说明自己是什么的设备'],
])('%s', (agent, words) => {
  expect(deviceOf(agent)).toBe(words)
})
