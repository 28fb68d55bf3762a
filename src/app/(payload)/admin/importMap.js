import { StepNote as StepNote_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { TranslationFlags as TranslationFlags_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { HeadlineCell as HeadlineCell_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { FieldFoot as FieldFoot_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { RelationCell as RelationCell_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { DateCell as DateCell_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CreditPreview as CreditPreview_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { AuthorRowLabel as AuthorRowLabel_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { TranslationsPanel as TranslationsPanel_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { NotesPanel as NotesPanel_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { TextCell as TextCell_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { StatusCell as StatusCell_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { ArticleListTop as ArticleListTop_0e21e21a7291b1b2ed0d75955a657d3b } from 'payload-newsroom/rsc'
import { KeepDraft as KeepDraft_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { Presence as Presence_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { SharePreview as SharePreview_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { WorkflowBar as WorkflowBar_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { SaveDraft as SaveDraft_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { WorkflowStatus as WorkflowStatus_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { NoButton as NoButton_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { ChangesView as ChangesView_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { HistoryView as HistoryView_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { BoardView as BoardView_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { ListItemLabel as ListItemLabel_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { DeskActions as DeskActions_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { BoardLink as BoardLink_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { DeskDashboard as DeskDashboard_0e21e21a7291b1b2ed0d75955a657d3b } from 'payload-newsroom/rsc'
import { DeskProvider as DeskProvider_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "payload-newsroom/client#StepNote": StepNote_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#TranslationFlags": TranslationFlags_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#HeadlineCell": HeadlineCell_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#FieldFoot": FieldFoot_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#RelationCell": RelationCell_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#DateCell": DateCell_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-newsroom/client#CreditPreview": CreditPreview_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#AuthorRowLabel": AuthorRowLabel_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#TranslationsPanel": TranslationsPanel_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#NotesPanel": NotesPanel_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#TextCell": TextCell_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#StatusCell": StatusCell_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/rsc#ArticleListTop": ArticleListTop_0e21e21a7291b1b2ed0d75955a657d3b,
  "payload-newsroom/client#KeepDraft": KeepDraft_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#Presence": Presence_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#SharePreview": SharePreview_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#WorkflowBar": WorkflowBar_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#SaveDraft": SaveDraft_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#WorkflowStatus": WorkflowStatus_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#NoButton": NoButton_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#ChangesView": ChangesView_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#HistoryView": HistoryView_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#BoardView": BoardView_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#ListItemLabel": ListItemLabel_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "payload-newsroom/client#DeskActions": DeskActions_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#BoardLink": BoardLink_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/rsc#DeskDashboard": DeskDashboard_0e21e21a7291b1b2ed0d75955a657d3b,
  "payload-newsroom/client#DeskProvider": DeskProvider_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
