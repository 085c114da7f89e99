import './statement.css'
import type { Page } from '@/ui/page'
import { PageHead } from '@/ui/page-head'
import { ReadingSwitch } from '@/ui/reading-switch'
import type { Publisher } from './privacy'

/** How to read this site with other means than eyes and a mouse, and what does not work yet. */
export function accessibilityPage({ school, contact }: Publisher): Page {
  return {
    title: '无障碍说明',
    description: '大字、高对比度、键盘和读屏软件都能用；按 GB/T 37668 与 WCAG 2.1 AA 制作。',
    path: '/accessibility',
    body: (
      <div className="frame statement">
        <PageHead title="无障碍说明" text="看不清、听不见、用不了鼠标，也能读完每一页。" />
        <div className="statement-text">
          <h2 id="elder">长者模式</h2>
          <p>字更大，对比更强，没有弹窗。打开一次，这台设备以后都记得。</p>
          <ReadingSwitch className="button" />
          <p>
            还想更大，请用浏览器自带的缩放：电脑上按 Ctrl
            和加号；微信里点右上角“…”，选“调整字体”。放大到四倍，页面也不会左右滚动。
          </p>
          <h2>已经做到的</h2>
          <ul>
            <li>只用键盘就能到达每一个链接，当前位置有明显的框；每页开头可以“跳到正文”。</li>
            <li>每张图片都有文字说明，语音导览都有文字稿。</li>
            <li>文字与底色的对比度不低于 4.5∶1；不只靠颜色区分内容。</li>
            <li>页面上没有自动滚动和闪烁的东西；系统设为“减弱动态效果”时，翻页的淡入也会关掉。</li>
            <li>不开脚本也能看完全部内容，只有“看大图”会变成直接打开图片。</li>
          </ul>
          <h2>还没有做到的</h2>
          <ul>
            <li>
              附件里的 PDF 和 Office 文件由各部门制作，有的读屏软件读不全。需要时请告诉我们，我们另给文字版。
            </li>
            <li>还没有手语视频。</li>
          </ul>
          <h2>用起来不方便，请告诉我们</h2>
          <p>
            {contact ? `${school}：${contact}。` : `请到${school}办公室，或者告诉班主任转交。`}
            请写明是哪一页、哪里不方便。
          </p>
        </div>
      </div>
    ),
  }
}
