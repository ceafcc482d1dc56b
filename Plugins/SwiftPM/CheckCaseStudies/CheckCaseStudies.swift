import Foundation
import PackagePlugin

/// Fails the build of a target whose book has errors.
///
/// The book is the folder with a `casebook.yaml` in the target's folder, or else in the package's.
@main
struct CheckCaseStudies: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let places = [target.directoryURL, context.package.directoryURL]
        guard let book = places.first(where: { exists($0.appending(path: "casebook.yaml")) }) else {
            Diagnostics.error(
                "no casebook.yaml in \(target.directoryURL.path()) or \(context.package.directoryURL.path())")
            return []
        }
        // Without outputs it runs in every build: a new file in a folder would otherwise go unnoticed.
        return [
            .buildCommand(
                displayName: "Checking case studies of \(target.name)",
                executable: try context.tool(named: "casebook").url,
                arguments: ["validate", "--quiet", book.path()], inputFiles: [], outputFiles: [])
        ]
    }

    private func exists(_ file: URL) -> Bool { FileManager.default.fileExists(atPath: file.path()) }
}
