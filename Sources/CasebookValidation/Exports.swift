// What a rule needs comes with one import.
@_exported public import CasebookDiagnostics
@_exported public import CasebookFiles
@_exported public import CasebookModel
