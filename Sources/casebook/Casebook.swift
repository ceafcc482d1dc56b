import CasebookCommands

@main
enum Casebook {
    static func main() async {
        await CasebookProgram.run()
    }
}
