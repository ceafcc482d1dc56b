// Who builds a command line of its own names the built-in plugins: `PluginRegistry.builtIn.adding([…])`.
@_exported public import CasebookExport
