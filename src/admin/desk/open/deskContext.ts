import { createContext, use } from 'react'

/** What the desk's provider offers to everything in the panel. */
export interface DeskControls {
  /** Opens the box that asks for a number or an address. */
  openBox(): void
  /** Shows the list of shortcuts. */
  showHelp(): void
}

export const DeskContext = createContext<DeskControls | null>(null)

/** Gives the desk's controls; null where the provider isn't, as on the login page. */
export const useDesk = (): DeskControls | null => use(DeskContext)
