/**
 * The script of pages with embeds: after a click on its button, a video or a post is loaded in its place. Nothing of another
 * site is asked for before. Without the script the button stays hidden, and the link beside it leads there.
 */
export const embedScript = `(() => {
  'use strict'
  document.documentElement.classList.add('can-embed')
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('.embed button[data-frame]') : null
    if (!button) return
    const figure = button.closest('.embed')
    const frame = document.createElement('iframe')
    frame.title = button.dataset.title || ''
    frame.loading = 'lazy'
    frame.referrerPolicy = 'strict-origin-when-cross-origin'
    frame.allow = 'encrypted-media; fullscreen; picture-in-picture'
    frame.setAttribute('sandbox', 'allow-popups allow-presentation allow-same-origin allow-scripts')
    frame.src = button.dataset.frame
    figure.classList.add('is-shown')
    figure.prepend(frame)
    const notice = figure.querySelector('.embed-notice')
    if (notice) notice.remove()
    button.remove()
    frame.focus()
  })
})()
`
