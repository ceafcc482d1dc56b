import ArgumentParser

/// `casebook`
struct RootCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "casebook",
            abstract: say(
                de: "Praxisbeispiele dokumentieren, prüfen und weitergeben.",
                en: "Document, check and republish case studies."),
            discussion: say(
                de: """
                    Die ersten Schritte:
                      casebook init meine-beispiele     legt eine Sammlung an
                      casebook new "Titel des Falls"    legt einen Fall an
                      casebook log                      hält einen Schritt fest
                      casebook validate                 prüft alles und sagt, was noch fehlt
                      casebook export                   schreibt Website, DocBook und Feeds
                    """,
                en: """
                    First steps:
                      casebook init my-cases            creates a collection
                      casebook new "Title of the case"  creates a case
                      casebook log                      records a step
                      casebook validate                 checks everything and says what is missing
                      casebook export                   writes the website, DocBook and feeds
                    """),
            version: CasebookProgram.version,
            subcommands: [
                InitCommand.self, NewCommand.self, LogCommand.self, StatusCommand.self, ValidateCommand.self,
                ExportCommand.self, WithdrawCommand.self, ImportCommand.self, BrochureCommand.self,
                PicturesCommand.self, SchemaCommand.self,
                PluginsCommand.self,
                ServeCommand.self,
            ])
    }
}
