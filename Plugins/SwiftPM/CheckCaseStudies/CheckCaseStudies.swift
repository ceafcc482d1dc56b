import Foundation
import PackagePlugin

/// Fails the build of a target whose book has errors.
///
/// The book is the folder with a `casebook.yaml` in the target's folder, or else in the package's. It may ask for export
/// plugins of the package itself, which cannot run before they are built.
@main
struct CheckCaseStudies: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let places = [target.directoryURL, context.package.directoryURL]
        guard let book = places.first(where: { exists($0.appending(path: "casebook.yaml")) }) else {
            Diagnostics.error(
                "no casebook.yaml in \(path(of: target.directoryURL)) or \(path(of: context.package.directoryURL))")
            return []
        }
        // Without outputs it runs in every build: a new file in a folder would otherwise go unnoticed.
        return [
            .buildCommand(
                displayName: "Checking case studies of \(target.name)",
                executable: try context.tool(named: "casebook").url,
                arguments: ["validate", "--quiet", "--other-plugins", path(of: book)], inputFiles: [], outputFiles: [])
        ]
    }

    private func exists(_ file: URL) -> Bool { FileManager.default.fileExists(atPath: path(of: file)) }

    /// Folders may have blanks and umlauts in their names.
    private func path(of file: URL) -> String { file.path(percentEncoded: false) }
}
