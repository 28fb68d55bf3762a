import { Button, Link, toast, useConfig } from '@payloadcms/ui'

import { useWords } from '../shared/useWords.ts'
import './translation.css'
import { translationWords } from './translationWords.ts'
import { useNaming } from './useNaming.ts'
import { useTranslations } from './useTranslations.ts'

interface Props {
  /** Slug of the articles. */
  articles: string
}

/** Says over the form what happened to a sibling that this article must follow, until somebody has checked it. */
export const TranslationFlags = ({ articles }: Props) => {
  const words = useWords(translationWords)
  const { languageName, timeText } = useNaming()
  const { config } = useConfig()
  const { api, id, reload, translations } = useTranslations()
  const flags = translations?.flags ?? []
  const newest = flags[0]
  if (newest === undefined) {
    return null
  }

  const checked = async () => {
    const answer = await api.ask('POST', `/articles/${id}/translations/checked`, { seq: newest.seq })
    if (answer.ok) {
      await reload()
    } else {
      toast.error(answer.message)
    }
  }

  return (
    <section aria-label={words.toCheck} className="newsroom-flags" role="status">
      <ul>
        {flags.map(({ actor, at, kind, reason, seq, sibling }) => (
          <li data-kind={kind} key={seq}>
            {words.flag(kind, { language: languageName(sibling.language), time: timeText(at), who: actor })}
            {reason !== null && ` ${reason}`}{' '}
            <Link
              href={`${config.routes.admin}/collections/${articles}/${sibling.id}/versions`}
              prefetch={false}
            >
              {words.compare}
            </Link>
          </li>
        ))}
      </ul>
      <Button margin={false} onClick={() => void checked()} size="small" type="button">
        {words.checked}
      </Button>
    </section>
  )
}
