import CasebookCommands

/// A command line with everything that `casebook` can do, an export `overview` and a rule of its own.
@main
struct Overview {
    static func main() async {
        await CasebookProgram.run(plugins: .builtIn.adding([OverviewExport.self]), checks: [GoalCheck()])
    }
}
