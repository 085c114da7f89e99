import './statement.css'
import type { Page } from '@/ui/page'
import { PageHead } from '@/ui/page-head'

export type Publisher = { school: string; contact?: string }

/** What this site knows of its visitors, and how pictures of children are handled. True of the software as it is. */
export function privacyPage({ school, contact }: Publisher): Page {
  return {
    title: '隐私说明',
    description: `${school}党支部网站不收集访客信息，不使用第三方统计；照片里的孩子都经过监护人同意。`,
    path: '/privacy',
    body: (
      <div className="frame statement">
        <PageHead title="隐私说明" text="您来看，我们不记您是谁。" />
        <div className="statement-text">
          <h2>我们不收集什么</h2>
          <p>
            浏览本站不需要注册，也不需要登录。页面不放统计代码，不用第三方的字体、地图、视频和广告，不设置识别访客的
            Cookie。您的浏览器只和本站的服务器通信。
          </p>
          <h2>我们会留下什么</h2>
          <ul>
            <li>服务器的运行日志，用来排查故障和防范攻击，由学校保管，不提供给第三方。</li>
            <li>“长者模式”的选择，用一个 Cookie 记在您自己的浏览器里，不含您的身份，可以随时关掉。</li>
          </ul>
          <h2>您提的意见</h2>
          <ul>
            <li>
              在“你提我办”提意见可以不留姓名。系统不记从哪里、用什么设备发来，审核人只看得到您写的内容。
            </li>
            <li>联系方式不公开，加密保存，只有这条意见的经办人能打开，每次打开都有记录。</li>
            <li>还没发出的内容留在您自己的浏览器里，发出后删除，最长留七天；联系方式不留。</li>
          </ul>
          <h2>照片里的孩子</h2>
          <ul>
            <li>能认出孩子的照片，取得监护人同意之后才发布；没有同意的，打码，或者不用。</li>
            <li>不把孩子的姓名、班级和正脸放在一起。学生作品只写年级或班级。</li>
            <li>照片里的拍摄地点、设备等信息，上传时就全部去掉。</li>
            <li>监护人随时可以撤回同意。撤回之后，照片从网站和校园屏幕上撤下，不用等到下一次更新。</li>
          </ul>
          <h2>怎么联系我们</h2>
          <p>
            {contact
              ? `想撤回同意、改正内容，或者有别的疑问，请联系${school}：${contact}。`
              : `想撤回同意、改正内容，或者有别的疑问，请到${school}办公室找网站管理员，或者告诉班主任转交。`}
          </p>
        </div>
      </div>
    ),
  }
}
