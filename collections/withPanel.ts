import type { Config } from 'payload'

import type { SanitizedOptions } from '../src/config/options.ts'

import { createAccess } from './access.ts'
import { deskLabels } from './labels/deskLabels.ts'
import { clientComponent, serverComponent } from './panelComponents.ts'
import { panelTimezones } from './panelTimezones.ts'
import { withPanelTranslations } from './panelTranslations.ts'
import { readableLabel } from './readableLabels.ts'

/** Lets everybody of the desk keep views of the list; whose view it is and whom it is shared with, Payload sees to. */
const withSavedViews = (config: Config, options: SanitizedOptions): Config => {
  const { desk } = createAccess(options)
  return {
    ...config,
    queryPresets: {
      access: { create: desk, delete: desk, read: desk, update: desk },
      constraints: {},
      labels: {
        plural: readableLabel(deskLabels.savedViews),
        singular: readableLabel(deskLabels.savedView),
      } as never,
      ...config.queryPresets,
    },
  }
}

/** Adds what belongs to no collection to the panel: the box that opens articles, shortcuts, the dashboard, saved views. */
export const withPanel = (given: Config, options: SanitizedOptions): Config => {
  const config = withPanelTranslations(withSavedViews(given, options))
  if (options.disabled) {
    return config
  }
  const { admin } = config
  const { articles, sections } = options.slugs
  const { timeZone } = options.site
  return {
    ...config,
    admin: {
      ...admin,
      // Who works is not logged out in between.
      autoRefresh: admin?.autoRefresh ?? true,
      dateFormat: admin?.dateFormat ?? 'd MMM yyyy, HH:mm',
      timezones: panelTimezones(timeZone, admin?.timezones),
      components: {
        ...admin?.components,
        actions: [...(admin?.components?.actions ?? []), clientComponent('DeskActions')],
        afterNavLinks: [
          ...(admin?.components?.afterNavLinks ?? []),
          clientComponent('BoardLink', { articles }),
        ],
        beforeDashboard: [
          serverComponent('DeskDashboard', { articles, labels: options.workflow.labels, sections }),
          ...(admin?.components?.beforeDashboard ?? []),
        ],
        providers: [
          ...(admin?.components?.providers ?? []),
          clientComponent('DeskProvider', { articles, timeZone }),
        ],
      },
    },
  }
}
