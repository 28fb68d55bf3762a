import { useId } from 'react'

import type { ActionForm } from '../../domain/desk/actionOffer.ts'
import type { DialogProblems, SaidFields } from './actionSaid.ts'

import { CORRECTION_SEVERITIES, type CorrectionSeverity } from '../../domain/workflow/correction.ts'
import { useWords } from '../shared/useWords.ts'
import { actionWords } from './actionWords.ts'
import { DialogText } from './DialogText.tsx'

interface Props {
  fields: SaidFields
  form: ActionForm
  missing: DialogProblems
  number: number
  onChange: (changed: Partial<SaidFields>) => void
}

const KINDS = ['update', 'correction', 'minor'] as const

/** The fields of the dialog of an action: those that it asks for. */
export const ActionFields = ({ fields, form, missing, number, onChange }: Props) => {
  const words = useWords(actionWords)
  const group = useId()
  const problemOf = (name: string): string | undefined => {
    const problem = missing[name] ?? missing[`correction.${name}`]
    return problem === undefined || problem === 'refused'
      ? undefined
      : problem === 'missing'
        ? words.missing
        : words.mistyped(number)
  }
  const text = (name: 'confirmation' | 'note' | 'notice' | 'reason' | 'redirectTo' | 'right' | 'wrong') => ({
    name,
    onChange: (value: string) => onChange({ [name]: value }),
    problem: problemOf(name),
    value: fields[name],
  })
  return (
    <>
      {form.kind && (
        <fieldset className="newsroom-dialog__choices">
          <legend>{words.kind}</legend>
          {KINDS.map((kind) => (
            <label htmlFor={`${group}-${kind}`} key={kind}>
              <input
                aria-labelledby={`${group}-${kind}-label`}
                checked={fields.kind === kind}
                id={`${group}-${kind}`}
                name={`${group}-kind`}
                onChange={() => onChange({ kind })}
                type="radio"
                value={kind}
              />
              <span id={`${group}-${kind}-label`}>{words.kinds[kind]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {form.kind && fields.kind === 'correction' && (
        <>
          <DialogText {...text('wrong')} label={words.wrong} />
          <DialogText {...text('right')} label={words.right} />
          <div className="newsroom-dialog__field">
            <label htmlFor={`${group}-severity`}>{words.severity}</label>
            <select
              className="newsroom-dialog__input"
              id={`${group}-severity`}
              name="severity"
              onChange={({ target }) => onChange({ severity: target.value as CorrectionSeverity })}
              value={fields.severity}
            >
              {CORRECTION_SEVERITIES.map((severity) => (
                <option key={severity} value={severity}>
                  {words.severities[severity]}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
      {form.redirect && (
        <DialogText
          {...text('redirectTo')}
          hint={words.redirectHint}
          isLong={false}
          isRequired={false}
          label={words.redirectTo}
        />
      )}
      {form.notice && (
        <DialogText {...text('notice')} hint={words.noticeHint} isRequired={false} label={words.notice} />
      )}
      {form.reason !== 'none' && (
        <DialogText
          {...text('reason')}
          hint={words.reasonHint}
          isRequired={form.reason === 'required'}
          label={words.reason}
        />
      )}
      <DialogText
        {...text('note')}
        hint={words.noteHint}
        isRequired={form.note === 'required'}
        label={words.note}
      />
      {form.confirms && <DialogText {...text('confirmation')} isLong={false} label={words.confirm(number)} />}
    </>
  )
}
