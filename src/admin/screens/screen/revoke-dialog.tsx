import { DeskDialog } from '../dialog'

type Props = { name: string; busy: boolean; onClose: () => void; onRevoke: () => void }

/** A second look before a screen is thrown out. */
export const RevokeDialog = ({ busy, name, onClose, onRevoke }: Props) => (
  <DeskDialog onClose={onClose} title={`停用“${name}”？`}>
    <p>
      它几秒后清空内容，回到登记画面。离线的屏幕要等连上网才会停；等不及就断电。名称、分组和排期都保留，以后可以重新登记。
    </p>
    <div className="desk-dialog-foot">
      <button className="desk-button" onClick={onClose} type="button">
        取消
      </button>
      <button className="desk-button desk-button-primary" disabled={busy} onClick={onRevoke} type="button">
        {busy ? '请稍候…' : '停用（撤销令牌）'}
      </button>
    </div>
  </DeskDialog>
)
