import type { Field } from 'payload'

/** A component of the panel as a config names it: a path that the import map resolves. */
export interface PanelComponent {
  clientProps?: Record<string, unknown>
  path: string
  serverProps?: Record<string, unknown>
}

/**
 * Names a component that runs in the browser.
 *
 * @param name as `src/exports/client.ts` exports it
 * @param clientProps what can be sent to a browser: no functions
 */
export const clientComponent = (name: string, clientProps?: Record<string, unknown>): PanelComponent => ({
  path: `payload-newsroom/client#${name}`,
  ...(clientProps === undefined ? {} : { clientProps }),
})

/**
 * Names a component that is rendered on the server.
 *
 * @param name as `src/exports/rsc.ts` exports it
 */
export const serverComponent = (name: string, serverProps?: Record<string, unknown>): PanelComponent => ({
  path: `payload-newsroom/rsc#${name}`,
  ...(serverProps === undefined ? {} : { serverProps }),
})

/** Gives a component a place in a form; it stores nothing. */
export const panelField = (name: string, component: PanelComponent, position?: 'sidebar'): Field => ({
  name,
  type: 'ui',
  admin: {
    components: { Field: component },
    disableListColumn: true,
    ...(position !== undefined && { position }),
  },
})
