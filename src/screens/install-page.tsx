import { renderToStaticMarkup } from 'react-dom/server'
import type { CampusRoot } from '@/platform/tls/campus-tls'
import { QrCode, type QrPath } from '@/ui/qr-code'
import { Fingerprint, Head, Part } from './install-parts'
import { InstallSteps } from './install-steps'

export type InstallView = CampusView | { kind: 'own'; screen: string } | { kind: 'none' }

type CampusView = Omit<CampusRoot, 'der'> & {
  kind: 'campus'
  /** whether the visitor has come by https already */
  isSecure: boolean
  /** addresses: the certificate, this page by https, the screen by https */
  certificate: string
  check: string
  screen: string
  /** of the certificate by http; left out where it is installed already */
  qr?: QrPath
}

/** The document. Without scripts, for engines from Chromium 64 on. Pure. */
export function installPage({ css, view }: { css: string; view: InstallView }): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>安装校园证书</title>
        <link rel="stylesheet" href={css} />
      </head>
      <body>
        <main className="install">
          {view.kind === 'campus' && <Install view={view} />}
          {view.kind === 'own' && <NotNeeded screen={view.screen} />}
          {view.kind === 'none' && <NotMade />}
        </main>
      </body>
    </html>,
  )}`
}

function Install({ view }: { view: CampusView }) {
  return (
    <>
      <Head title="给这块屏装上校园证书">
        装好以后，屏幕和学校服务器之间走加密连接，浏览器才允许屏幕把节目存在本机：停电、断网、服务器关机之后再开机，照样播放。这张证书只对
        {` ${view.names.join('、')} `}有效，对别的网站不起作用。
      </Head>
      {view.isSecure && <Installed screen={view.screen} />}
      <Part number="一" title="核对指纹">
        <p>
          安装时设备会显示证书的指纹（有的安卓装好后在“信任的凭据 → 用户”里看）。请和信息老师在服务器上运行{' '}
          <code>npm run screen:ca</code> 看到的逐组核对，不一样就不要安装，装了的删掉。
        </p>
        <dl className="install-prints">
          <Fingerprint name="SHA-256" where="安卓和 certutil 显示的" groups={view.sha256} />
          <Fingerprint name="SHA-1" where="Windows 证书窗口里叫“指纹”的" groups={view.sha1} />
        </dl>
      </Part>
      <Part number="二" title="下载证书">
        <div className="install-get">
          <div>
            <a className="install-button" href={view.certificate}>
              下载校园证书
            </a>
            <p>文件叫 hongzhu-root.crt。屏幕自己下载不了的，在别的电脑上下载，用 U 盘带过去。</p>
          </div>
          {view.qr && (
            <figure>
              <QrCode qr={view.qr} label="校园证书的下载地址" />
              <figcaption>装在手机、平板上：扫这里下载</figcaption>
            </figure>
          )}
        </div>
      </Part>
      <Part number="三" title="安装">
        <InstallSteps />
      </Part>
      <Part number="四" title="检查">
        <a className="install-button" href={view.check}>
          检查是否装好
        </a>
        <p>直接打开、没有出现“不安全”的警告，就是装好了。出现警告时不要点“继续前往”，回来看第三步。</p>
        <p className="install-until">这张证书到 {dayOf(view.validTo)}为止。</p>
      </Part>
    </>
  )
}

function Installed({ screen }: { screen: string }) {
  return (
    <section className="install-done">
      <h2>加密连接通了</h2>
      <p>刚才没有出现“不安全”的警告，就是装好了。以后让这块屏开机打开下面的地址：</p>
      <p className="install-address">{screen}</p>
      <a className="install-button" href={screen}>
        打开校园屏
      </a>
    </section>
  )
}

function NotNeeded({ screen }: { screen: string }) {
  return (
    <>
      <Head title="不用安装">学校的服务器用的是正式证书，各种设备本来就认。让屏幕开机打开下面的地址：</Head>
      <p className="install-address">{screen}</p>
      <a className="install-button" href={screen}>
        打开校园屏
      </a>
    </>
  )
}

function NotMade() {
  return (
    <>
      <Head title="还没有校园证书">
        校园证书让屏幕断电重启后也能播放。没有它，屏幕照样能用 http 播放，只是重启时必须连得上服务器。
      </Head>
      <Part title="请信息老师在服务器上做一次">
        <p>在红烛的文件夹里运行：</p>
        <p className="install-address">npm run screen:ca</p>
        <p>用 Docker 部署的，写上服务器的地址：</p>
        <p className="install-address">docker compose exec app node build/screen-ca.mjs 服务器的地址</p>
        <p>几秒后刷新这一页。不用重启。</p>
      </Part>
    </>
  )
}

const dayOf = (date: Date): string =>
  `${date.getFullYear()} 年 ${date.getMonth() + 1} 月 ${date.getDate()} 日`
