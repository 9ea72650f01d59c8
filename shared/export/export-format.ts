import {
  type ExportMoment,
  type ExportOption,
  type OptionValues,
  readOptions,
  type ValuesOf,
} from '#shared/export/export-option'
import type { PrintedDocument } from '#shared/export/formats/pdf/printed-document'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Step } from '#shared/model/step'

/** A way to take a plan out of the app. */
export interface ExportFormat {
  readonly id: string
  /** What the dialog calls it. */
  readonly label: string
  /** What it is for, in one line. */
  readonly description: string
  /** Its name on the button, behind "Export". */
  readonly shortName: string
  /** Without the dot. */
  readonly extension: string
  /** What the save dialog calls files of this kind. */
  readonly fileKind: string
  readonly options: Readonly<Record<string, ExportOption>>
  /** Writes the plan; options that are not given, or not as they can be, have their usual values. */
  readonly render: (bundle: PlanBundle, context: ExportContext) => ExportedFile
  /** A word for the end of the file name, where one plan gives several files; empty for none. */
  readonly nameEnding: (options?: OptionValues) => string
  /** What of the file is shown before it is written, where its first lines would say little. */
  readonly preview: ((bundle: PlanBundle, context: ExportContext) => ExportPreview) | null
}

/** When and how an export is written. */
export interface ExportContext extends ExportMoment {
  readonly options?: OptionValues
}

/** A text as it is, or a document that is still to be set on pages. */
export type ExportedFile = (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'document'; readonly document: PrintedDocument }
) & {
  /** How many characters of the plan the file cannot hold; another sign stands in their place. */
  readonly replaced: number
}

/** The first things of a file, and how many come after them. */
export interface ExportPreview {
  readonly rows: readonly PreviewRow[]
  readonly more: number
}

/** A row of the preview: when, and what. */
export interface PreviewRow {
  readonly when: string
  readonly step: Step | null
  readonly title: string
}

type Options = Readonly<Record<string, ExportOption>>

/** A format with the values of its options in their types. */
interface FormatOf<Given extends Options> extends Pick<
  ExportFormat,
  'id' | 'label' | 'description' | 'shortName' | 'extension' | 'fileKind'
> {
  readonly options: Given
  readonly render: (
    bundle: PlanBundle,
    options: ValuesOf<Given>,
    moment: ExportMoment,
  ) => ExportedFile
  readonly nameEnding?: (options: ValuesOf<Given>) => string
  readonly preview?: (
    bundle: PlanBundle,
    options: ValuesOf<Given>,
    moment: ExportMoment,
  ) => ExportPreview
}

/**
 * Makes a format for the registry out of one that knows the types of its options.
 *
 * @param format its functions get the values of all its options, checked
 */
export function exportFormat<const Given extends Options>(format: FormatOf<Given>): ExportFormat {
  const { options, render, nameEnding, preview } = format
  return {
    id: format.id,
    extension: format.extension,
    options,
    // Words are asked for when they are read: the language may change.
    get label() {
      return format.label
    },
    get description() {
      return format.description
    },
    get shortName() {
      return format.shortName
    },
    get fileKind() {
      return format.fileKind
    },
    render: (bundle, context) => render(bundle, readOptions(options, context.options), context),
    nameEnding: (given) => nameEnding?.(readOptions(options, given)) ?? '',
    preview:
      preview === undefined
        ? null
        : (bundle, context) => preview(bundle, readOptions(options, context.options), context),
  }
}
