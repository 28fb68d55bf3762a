interface Props {
  autoComplete: 'current-password' | 'username'
  label: string
  name: 'email' | 'password'
  onChange: (value: string) => void
  value: string
}

/** Asks for one of the two things by which a user logs in; its type is its name. */
export const LoginField = ({ autoComplete, label, name, onChange, value }: Props) => {
  const id = `keep-login-${name}`
  return (
    <label className="newsroom-dialog__field" htmlFor={id}>
      {label}
      <input
        aria-label={label}
        autoComplete={autoComplete}
        className="newsroom-dialog__input"
        id={id}
        name={name}
        onChange={({ target }) => onChange(target.value)}
        required
        type={name}
        value={value}
      />
    </label>
  )
}
