import type { RichText } from '../article/richText.ts'

/** Words that stand in a preview where the draft has none yet. */
export interface Placeholders {
  body: string
  headline: string
  section: string
}

const words: Record<string, Placeholders> = {
  az: { body: '[Mətn hələ yazılmayıb]', headline: '[Başlıq yoxdur]', section: '[Bölmə yoxdur]' },
  en: { body: '[No text yet]', headline: '[No headline yet]', section: '[No section yet]' },
  ru: { body: '[Текста пока нет]', headline: '[Без заголовка]', section: '[Без рубрики]' },
  tr: { body: '[Metin henüz yok]', headline: '[Başlık yok]', section: '[Bölüm yok]' },
}

/** Finds the words for the language of a draft; English for languages without. */
export const placeholdersFor = (language: string): Placeholders =>
  words[language.toLowerCase().split('-')[0] ?? ''] ?? words.en!

/** Makes a body of one paragraph. */
export const paragraphOf = (text: string): RichText => ({
  root: {
    type: 'root',
    version: 1,
    children: [
      {
        type: 'paragraph',
        version: 1,
        children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
        direction: null,
        format: '',
        indent: 0,
      },
    ],
    direction: null,
    format: '',
    indent: 0,
  },
})
