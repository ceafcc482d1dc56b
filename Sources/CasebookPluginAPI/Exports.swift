// What a plugin needs comes with one import.
@_exported public import CasebookJSON
@_exported public import CasebookMarkup
@_exported public import CasebookModel
@_exported public import CasebookPublication
@_exported public import CasebookRichText
@_exported public import CasebookXML
