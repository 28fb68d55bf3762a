export { DeskDashboard } from '../admin/desk/dashboard/DeskDashboard.tsx'
export { ArticleListTop } from '../admin/desk/list/ArticleListTop.tsx'
