import { Button, Link, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { SiblingJSON } from './translationsJSON.ts'

import { shownLanguage, shownTitle } from '../shared/shownText.ts'
import { useDeskAPI } from '../shared/useDeskAPI.ts'
import { useWords } from '../shared/useWords.ts'
import { useOpenForm } from '../workflow/openFormsContext.ts'
import './translation.css'
import { translationWords } from './translationWords.ts'
import { useNaming } from './useNaming.ts'

interface Props {
  /** Slug of the articles. */
  articles: string
}

/** Lists the article in its languages with their states, and starts a translation into one that is missing. */
export const TranslationsPanel = ({ articles }: Props) => {
  const words = useWords(translationWords)
  const { languageName } = useNaming()
  const { config } = useConfig()
  const api = useDeskAPI()
  const { id } = useDocumentInfo()
  const { translations } = useOpenForm()
  const router = useRouter()
  const [busy, setBusy] = useState('')
  if (id === undefined || translations === null) {
    return null
  }
  const pathOf = (article: SiblingJSON) => `${config.routes.admin}/collections/${articles}/${article.id}`
  const others = translations.siblings.filter((sibling) => String(sibling.id) !== String(id))

  const translate = async (language: string) => {
    setBusy(language)
    const answer = await api.ask<SiblingJSON>('POST', `/articles/${id}/translations`, { language })
    setBusy('')
    if (answer.ok) {
      router.push(pathOf(answer.data))
    } else {
      toast.error(answer.message)
    }
  }

  return (
    <section aria-label={words.title} className="newsroom-translations">
      <h3>{words.title}</h3>
      {others.length === 0 && <p>{words.none}</p>}
      <ul>
        {others.map((sibling) => (
          <li key={sibling.id}>
            <Link href={pathOf(sibling)} lang={shownLanguage(sibling.language)} prefetch={false}>
              {shownTitle(sibling.headline, words.untitled)}
            </Link>
            <span className="newsroom-translations__facts">
              {languageName(sibling.language)}, {words.states[sibling.state]}
            </span>
          </li>
        ))}
      </ul>
      <div className="newsroom-translations__missing">
        {translations.missing.map((language) => (
          <Button
            buttonStyle="secondary"
            disabled={busy !== ''}
            key={language}
            margin={false}
            onClick={() => void translate(language)}
            size="small"
            type="button"
          >
            {words.translateInto(languageName(language))}
          </Button>
        ))}
      </div>
    </section>
  )
}
