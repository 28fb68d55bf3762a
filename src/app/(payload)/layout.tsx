import '@payloadcms/next/css'

import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'

import config from '../../payload.config.ts'
import { importMap } from './admin/importMap.js'
import './custom.scss'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

/** Frames every page of the admin panel. */
const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
