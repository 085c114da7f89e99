/** How each kind of device takes the certificate in. What fails, and what then, is in docs/运维手册.md. */
export function InstallSteps() {
  return (
    <div className="install-devices">
      <section>
        <h3>安卓盒子、安卓电视</h3>
        <ol>
          <li>打开“设置”，找到“安全”里的“加密与凭据”（各家叫法不同，可以在设置里搜“证书”）。</li>
          <li>
            选“安装证书”，再选“CA 证书”，打开 hongzhu-root.crt。旧系统叫“从存储设备安装”，用途选“VPN 和应用”。
          </li>
          <li>如果系统要求先设锁屏密码，就不要装：设了以后，每次断电重启都会停在锁屏上。</li>
        </ol>
        <p>装好后，Chrome 认这张证书；别的播放应用不一定认，请做第四步。</p>
      </section>
      <section>
        <h3>Windows 电脑</h3>
        <ol>
          <li>以管理员身份打开“命令提示符”。</li>
          <li>
            先看指纹，和上面的 SHA-256 一样才继续（路径换成文件所在的地方）：
            <kbd>
              certutil -hashfile <wbr />
              D:\hongzhu-root.crt SHA256
            </kbd>
          </li>
          <li>
            安装：
            <kbd>
              certutil -addstore Root <wbr />
              D:\hongzhu-root.crt
            </kbd>
          </li>
          <li>关掉所有浏览器窗口，重新打开。</li>
        </ol>
        <p>Chrome 和 Edge 都认；这台电脑上的每个账号都有效。</p>
      </section>
      <section>
        <h3>班牌、一体机</h3>
        <ol>
          <li>先看它是安卓还是 Windows，照同样的步骤做。双系统的，装在播放校园屏的那一边。</li>
          <li>设置被厂家锁住的，请厂家售后或用厂家的管理平台下发这张证书。</li>
        </ol>
        <p>装不上也能用：继续打开 http 的地址，只是断电重启时要连得上服务器。</p>
      </section>
    </div>
  )
}
