import { type FormEvent, useEffect, useRef } from 'react'

type Props = {
  code: string
  busy: boolean
  /** what the server said of the code */
  wrong?: string
  onCode: (code: string) => void
  onSubmit: () => void
}

/** First step: which screen. */
export function CodeForm({ busy, code, onCode, onSubmit, wrong }: Props) {
  const field = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a refused code is to be typed again
  useEffect(() => field.current?.focus(), [wrong])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className="pair-code" onSubmit={submit}>
      <label htmlFor="pair-code">屏幕上的六位代码</label>
      <input
        aria-describedby="pair-code-help pair-code-wrong"
        aria-invalid={wrong ? true : undefined}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        id="pair-code"
        maxLength={12}
        onChange={({ target }) => onCode(target.value.toUpperCase())}
        placeholder="K7M4P2"
        ref={field}
        required
        spellCheck={false}
        type="text"
        value={code}
      />
      <p className="desk-quiet" id="pair-code-help">
        大小写都可以。代码里没有数字0、1，也没有字母 I、L、O。
      </p>
      <p className="desk-trouble" id="pair-code-wrong" role="alert">
        {wrong}
      </p>
      <button className="desk-button desk-button-primary" disabled={busy} type="submit">
        {busy ? '正在查找…' : '查找屏幕'}
      </button>
    </form>
  )
}
