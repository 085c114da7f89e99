/** A school without screens: how the first one gets onto the wall. */
export const EmptyWall = ({ keeps }: { keeps: boolean }) => (
  <section aria-labelledby="wall-empty" className="desk-section desk-first">
    <h2 id="wall-empty">还没有屏幕</h2>
    <ol>
      <li>
        <h3>在要挂的屏幕上打开播放页</h3>
        <p>
          用屏幕自己的浏览器打开本站网址后面加 /screen
          的页面，最好用加密的网址，例如“https://服务器地址:3443/screen”，断电重启后没有网络也能播放。证书怎么装，见网址后面加
          /screen/install 的页面。
        </p>
      </li>
      <li>
        <h3>看屏幕上的六位代码</h3>
        <p>屏幕会显示一个代码和一个二维码，代码每10分钟换一次。</p>
      </li>
      <li>
        <h3>{keeps ? '登记它' : '请屏管员登记'}</h3>
        <p>用手机扫二维码，或者在“登记屏幕”里输入代码，起个名字。几秒后它就开始播放。</p>
        {keeps && (
          <a className="desk-button" href="/admin/screens/pair">
            登记屏幕
          </a>
        )}
      </li>
    </ol>
  </section>
)
